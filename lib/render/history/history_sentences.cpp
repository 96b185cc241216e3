#include "render/history/history_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ptx {

std::optional<std::size_t> count_in(const PortfolioSummary& moment, std::string_view tier) {
  const auto found = std::find_if(moment.tiers.begin(), moment.tiers.end(),
                                  [&](const TierCount& one) { return one.tier == tier; });
  return found == moment.tiers.end() ? std::nullopt : std::optional(found->count);
}

std::string title_of(const History& history) {
  return fmt::format("{}: history by {}", history.name, name(history.pace));
}

std::string history_row_sentence(const HistoryRow& row, MoneyFormat form) {
  const PortfolioSummary& moment = row.moment;
  std::string out = long_format(row.day) + ": ";
  for (const auto& [tier, count] : moment.tiers) out += fmt::format("{} {}, ", count, tier);
  out += fmt::format("{} without a tier; ", moment.untiered);
  if (moment.target) out += fmt::format("target {}, ", format_pounds(*moment.target, form));
  out +=
      fmt::format("plan {}, forecast {}, verified {}; ", format_pounds(moment.amounts.plan, form),
                  format_pounds(moment.amounts.forecast, form), format_pounds(moment.amounts.verified, form));
  return out + fmt::format("{} red, {} amber, {} green.", moment.red, moment.amber, moment.green);
}

}  // namespace ptx
