#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "analysis/examined.hpp"
#include "model/profile.hpp"

namespace ptx {
namespace {

/// What the owner says was delivered in a period; none where the profile says nothing of the period by itself.
std::optional<Money> actual_of(const Portfolio& portfolio, const BenefitId& id, const Period& period) {
  const auto* project = portfolio.projects.find(id.project);
  const auto* benefit = project ? project->benefits.find(id.benefit) : nullptr;
  if (!benefit || !benefit->actual) return std::nullopt;
  std::optional<Money> out;
  for (const auto& [part, money] : *benefit->actual)
    if (lies_within(part, period)) out = out.value_or(Money()) + money;
  return out;
}

/// True where a benefit claims anything for a part of the period, or for more than it.
bool is_claimed(const Portfolio& portfolio, const BenefitId& id, const Period& period) {
  const auto* project = portfolio.projects.find(id.project);
  const auto* benefit = project ? project->benefits.find(id.benefit) : nullptr;
  return benefit && benefit->actual && std::any_of(benefit->actual->begin(), benefit->actual->end(), [&](const auto& figure) { return overlap(figure.first, period); });
}

}  // namespace

void find_claim_faults(const Examined& examined, std::vector<Finding>& out) {
  for (const auto& [id, file] : examined.portfolio.finance)
    for (const auto& [benefit, claim] : file.claims) {
      const auto find = [&, file_id = std::string_view(id), claimed_for = format(benefit)](Code code, std::string_view field, std::string message, std::string hint) {
        out.push_back({fmt::format("finance/{}.yaml", file_id), {"claims", claimed_for, std::string(field)}, Part::value, code, std::move(message), std::move(hint)});
      };
      const std::string either = fmt::format("ask which is right: correct it here, or under benefits.{}.actual in {}", benefit.benefit, project_file(benefit.project));
      const auto actual = actual_of(examined.portfolio, benefit, file.period);
      if (claim.claimed && claim.agreed > *claim.claimed)
        find(Code::agreed_above_claim, "agreed",
             fmt::format("{} is agreed for '{}', and only {} was claimed", exact_pounds(claim.agreed), format(benefit), exact_pounds(*claim.claimed)),
             "finance agrees at most what it was shown: correct one of the two figures");
      else if (actual && claim.agreed > *actual)
        find(Code::agreed_above_claim, "agreed",
             fmt::format("{} is agreed for '{}', and its owner says {} for {}", exact_pounds(claim.agreed), format(benefit), exact_pounds(*actual), format(file.period)), either);
      else if (actual && claim.claimed && *claim.claimed != *actual)
        find(Code::claim_differs, "claimed",
             fmt::format("{} was claimed for '{}', and its owner says {} for {}", exact_pounds(*claim.claimed), format(benefit), exact_pounds(*actual), format(file.period)),
             either);
      else if (claim.agreed > Money() && !is_claimed(examined.portfolio, benefit, file.period))
        find(Code::agreed_without_claim, "agreed",
             fmt::format("{} is agreed for '{}', which claims nothing for {}", exact_pounds(claim.agreed), format(benefit), format(file.period)),
             fmt::format("let its owner write what was delivered under benefits.{}.actual in {}", benefit.benefit, project_file(benefit.project)));
    }
}

}  // namespace ptx
