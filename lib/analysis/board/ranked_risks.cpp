#include "analysis/board/ranked_risks.hpp"

#include <algorithm>

namespace ptx {
namespace {

bool stands_before(const Risk& a, const Risk& b) {
  if (score_of(a) != score_of(b)) return score_of(a) > score_of(b);
  return a.review && (!b.review || *a.review < *b.review);
}

}  // namespace

int score_of(const Risk& risk) { return risk.likelihood * risk.impact; }

std::vector<OwnedEntry<Risk>> ranked_risks(const Portfolio& portfolio, const ChosenProjects& projects,
                                           Date as_of) {
  auto out = kept_in(portfolio, projects, &Programme::risks, &Project::risks,
                     [&](const Risk& one) { return !one.closed || *one.closed > as_of; });
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return stands_before(*a.entry, *b.entry); });
  return out;
}

}  // namespace ptx
