#include "analysis/ranked_risks.hpp"

#include <algorithm>

namespace ptx {
namespace {

bool stands_before(const Risk& a, const Risk& b) {
  if (score_of(a) != score_of(b)) return score_of(a) > score_of(b);
  return a.review && (!b.review || *a.review < *b.review);
}

}  // namespace

int score_of(const Risk& risk) { return risk.likelihood * risk.impact; }

std::vector<Kept<Risk>> ranked_risks(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of) {
  auto out = kept_in(portfolio, projects, &Programme::risks, &Project::risks, [&](const Risk& one) { return !one.closed || *one.closed > as_of; });
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return stands_before(*a.entry, *b.entry); });
  return out;
}

RiskCounts counts_of(const std::vector<Kept<Risk>>& risks) {
  RiskCounts out{};
  for (const auto& one : risks) ++out[static_cast<std::size_t>(one.entry->likelihood - 1)][static_cast<std::size_t>(one.entry->impact - 1)];
  return out;
}

}  // namespace ptx
