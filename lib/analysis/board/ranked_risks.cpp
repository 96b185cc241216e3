#include "analysis/board/ranked_risks.hpp"

#include <algorithm>

#include "model/portfolio.hpp"

namespace ptx {
namespace {

bool stands_before(const Risk& a, const Risk& b) {
  if (score_of(a) != score_of(b)) return score_of(a) > score_of(b);
  return a.review && (!b.review || *a.review < *b.review);
}

}  // namespace

int score_of(const Risk& risk) { return risk.likelihood * risk.impact; }

bool is_review_overdue(const Risk& risk, Date as_of) { return risk.review && *risk.review < as_of; }

std::vector<OwnedEntry<Risk>> ranked_risks(const std::vector<EntryOwner>& owners, Date as_of) {
  auto out = entries_of(owners, &EntryOwner::risks, [&](const Risk& one) { return is_open(one, as_of); });
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return stands_before(*a.entry, *b.entry); });
  return out;
}

}  // namespace ptx
