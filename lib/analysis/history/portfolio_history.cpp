#include "analysis/history/portfolio_history.hpp"

#include <algorithm>
#include <utility>

namespace ptx {

History history_of(const Portfolio& last, SamplingInterval pace, std::vector<HistoryRow> rows) {
  History out{last.settings.name, pace, {}, usual_counting(last.settings), std::move(rows)};
  for (const auto id : last.framework.tiers.ids()) out.tiers.emplace_back(id);
  for (auto row = out.rows.rbegin(); row != out.rows.rend(); ++row)
    for (const auto& one : row->moment.tiers)
      if (std::find(out.tiers.begin(), out.tiers.end(), one.tier) == out.tiers.end())
        out.tiers.push_back(one.tier);
  return out;
}

}  // namespace ptx
