#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"
#include "model/values/profile.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::set<FinancialYear> years_of(const Profile& profile) {
  std::set<FinancialYear> out;
  for (const auto& [period, money] : profile) out.insert(year_of(period));
  return out;
}

/// The years that a plan names and its forecast does not: "2025/26, 2026/27".
std::string years_left_out(const std::optional<Profile>& plan, const std::optional<Profile>& forecast) {
  if (!plan || !forecast) return {};
  const auto named = years_of(*forecast);
  std::vector<std::string> out;
  for (const auto& year : years_of(*plan))
    if (!named.contains(year)) out.push_back(format(year));
  return join(out, ", ");
}

class Figures {
 public:
  Figures(std::string file, std::vector<Finding>& out) : file_(std::move(file)), out_(out) {}

  void look(const std::optional<Profile>& plan, const std::optional<Profile>& forecast,
            std::string_view section, const std::string& id) {
    const std::string years = years_left_out(plan, forecast);
    if (years.empty()) return;
    out_.push_back(
        {file_,
         {std::string(section), id, "forecast"},
         EntryPart::key,
         Code::forecast_misses_years,
         fmt::format("the forecast of '{}' leaves out {}, which the plan names, so it counts as nought", id,
                     years),
         "name every year of the plan, with 0 where nothing is expected; or take the forecast out, and the "
         "plan stands"});
  }

  void look(const Measure& measure, std::string_view section, const std::string& id) {
    if (measure.better == BetterWhen::hold || measure.baseline.empty()) return;
    const Decimal& from = measure.baseline.front().second;
    const bool higher = measure.better == BetterWhen::higher;
    const auto wrong = std::find_if(measure.target.begin(), measure.target.end(), [&](const auto& point) {
      return higher ? point.second < from : point.second > from;
    });
    if (wrong == measure.target.end()) return;
    out_.push_back({file_,
                    {std::string(section), id, "target"},
                    EntryPart::key,
                    Code::target_against_better,
                    fmt::format("'{}' is better when {}, and its target for {} is {}, {} the baseline of {}",
                                id, name(measure.better), format(wrong->first), format(wrong->second),
                                higher ? "below" : "above", format(from)),
                    fmt::format("correct the target, or write better: {}", higher ? "lower" : "higher")});
  }

 private:
  std::string file_;
  std::vector<Finding>& out_;
};

}  // namespace

void find_figure_faults(const CheckContext& examined, std::vector<Finding>& out) {
  const Portfolio& portfolio = examined.portfolio;
  for (const auto& [id, project] : portfolio.projects) {
    Figures figures(project_file(id), out);
    for (const auto& [benefit_id, benefit] : project.benefits) {
      figures.look(benefit.plan, benefit.forecast, "benefits", benefit_id);
      figures.look(benefit.measure, "benefits", benefit_id);
    }
    for (const auto& [cost_id, cost] : project.costs)
      figures.look(cost.plan, cost.forecast, "costs", cost_id);
  }
  Figures figures("outcomes.yaml", out);
  for (const auto& [id, outcome] : portfolio.outcomes.outcomes) figures.look(outcome.measure, "outcomes", id);
}

}  // namespace ptx
