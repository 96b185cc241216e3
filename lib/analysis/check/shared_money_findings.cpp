#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"
#include "model/values/profile.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_claimants = 8;

bool shares_with(const Benefit& benefit, const BenefitId& other) {
  return std::any_of(benefit.shared_with.begin(), benefit.shared_with.end(),
                     [&](const Share& share) { return share.with == other; });
}

BenefitId id_of(const TrackedBenefit& benefit) {
  return {std::string(benefit.project_id), std::string(benefit.id)};
}

/// The budget line that a benefit leaves; none where neither it nor its project names one.
const std::optional<std::string>& line_of(const TrackedBenefit& benefit) {
  return benefit.benefit->code ? benefit.benefit->code : benefit.project->budget_code;
}

/// Who claims from a budget line in a month: the first few, by their order in the portfolio.
using Claimants = std::map<Month, std::vector<const TrackedBenefit*>>;

/// The first benefit of another project that claims from the same line in a month, and does not share.
const TrackedBenefit* rival(const TrackedBenefit& benefit,
                            const std::vector<const TrackedBenefit*>& claimants) {
  const auto clashes = [&](const TrackedBenefit* other) {
    return other->project_id != benefit.project_id && !shares_with(*benefit.benefit, id_of(*other)) &&
           !shares_with(*other->benefit, id_of(benefit));
  };
  const auto found = std::find_if(claimants.begin(), claimants.end(), clashes);
  return found == claimants.end() ? nullptr : *found;
}

void find_same_lines(const CheckContext& examined, std::vector<Finding>& out) {
  std::map<std::string_view, Claimants> lines;
  for (const auto& benefit : examined.tracked.benefits) {
    const auto& line = line_of(benefit);
    if (!line || benefit.benefit->disbenefit || !benefit.benefit->actual) continue;
    std::optional<std::pair<const TrackedBenefit*, Period>> clash;
    for (const auto& [period, amount] : *benefit.benefit->actual) {
      if (amount <= Money()) continue;
      for (int month = period.first.index; month < period.first.index + period.months; ++month) {
        auto& claimants = lines[*line][Month{month}];
        if (const auto* other = clash ? nullptr : rival(benefit, claimants)) clash = {other, period};
        if (claimants.size() < most_claimants) claimants.push_back(&benefit);
      }
    }
    if (!clash) continue;
    FieldPath path{"benefits", std::string(benefit.id)};
    if (benefit.benefit->code) path.emplace_back("code");
    out.push_back(
        {project_file(benefit.project_id), path, benefit.benefit->code ? EntryPart::value : EntryPart::key,
         Code::same_budget_line,
         fmt::format("'{}' and '{}' both claim from the budget line {} in {}", format(id_of(benefit)),
                     format(id_of(*clash->first)), *line, format(clash->second)),
         "if it is the same money, write shared_with in the one that does not count it"});
  }
}

/// What a benefit plans for each year.
std::map<FinancialYear, Money> planned(const Benefit& benefit) {
  std::map<FinancialYear, Money> out;
  if (benefit.plan)
    for (const auto& [period, amount] : *benefit.plan) out[year_of(period)] += amount;
  return out;
}

void find_large_shares(const CheckContext& examined, std::vector<Finding>& out) {
  for (const auto& benefit : examined.tracked.benefits)
    for (const auto& share : benefit.benefit->shared_with) {
      const auto* project = examined.portfolio.projects.find(share.with.project);
      const auto* other = project ? project->benefits.find(share.with.benefit) : nullptr;
      if (!other) continue;
      auto holds = planned(*other);
      for (const auto& [year, amount] : planned(*benefit.benefit)) {
        const Money shared = percent_of(amount, share.percent);
        if (shared <= holds[year]) continue;
        out.push_back({project_file(benefit.project_id),
                       {"benefits", std::string(benefit.id), "shared_with", format(share.with)},
                       EntryPart::value,
                       Code::share_too_large,
                       fmt::format("{}% of '{}' is {} in {}, and '{}' plans {} for that year",
                                   format(share.percent), benefit.id, format_exact_pounds(shared),
                                   format(year), format(share.with), format_exact_pounds(holds[year])),
                       "lower the share, or plan there what is to be counted there"});
        break;
      }
    }
}

}  // namespace

void find_shared_money(const CheckContext& examined, std::vector<Finding>& out) {
  find_same_lines(examined, out);
  find_large_shares(examined, out);
}

}  // namespace ptx
