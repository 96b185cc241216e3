#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "analysis/check/check_context.hpp"

namespace ptx {

void find_targets_without_plan(const CheckContext& examined, std::vector<Finding>& out) {
  const PortfolioSettings& settings = examined.portfolio.settings;
  std::set<FinancialYear> planned;
  std::map<std::string_view, std::set<FinancialYear>> planned_by;
  for (const auto& benefit : examined.tracked.benefits) {
    if (!benefit.counted) continue;
    for (const auto& [year, amounts] : benefit.years) {
      if (amounts.plan == Money()) continue;
      planned.insert(year);
      if (!benefit.project->programme) continue;
      for (const auto& [id, programme] : settings.programmes)
        if (stands_within(settings, benefit.project->programme->value, id)) planned_by[id].insert(year);
    }
  }
  const auto look = [&](const std::optional<Target>& target, const FieldPath& path, std::string_view whose,
                        const std::set<FinancialYear>& with_plan) {
    if (!target) return;
    for (const auto& [year, amount] : target->years) {
      if (amount <= Money() || with_plan.contains(year)) continue;
      FieldPath place = path;
      place.push_back(format(year));
      out.push_back({"portfolio.yaml", place, EntryPart::key, Code::target_without_plan,
                     fmt::format("{} owes {} for {}, and no counted benefit has a plan for it", whose,
                                 format_exact_pounds(amount), format(year)),
                     "plan for it, or ask whether the target still stands"});
    }
  };
  look(settings.target, {"target"}, "the portfolio", planned);
  for (const auto& [id, programme] : settings.programmes)
    look(programme.target, {"programmes", id, "target"}, fmt::format("'{}'", id), planned_by[id]);
}

}  // namespace ptx
