#include <fmt/format.h>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"
#include "model/values/profile.hpp"

namespace ptx {
namespace {

/// What the owner says has arrived, in a period or, where that is written, in a longer one that holds it.
struct Said {
  Period over;
  Money money;
};

/// None where the owner says nothing of the period.
std::optional<Said> said_of(const Portfolio& portfolio, const BenefitId& id, const Period& period) {
  const auto* project = portfolio.projects.find(id.project);
  const auto* benefit = project ? project->benefits.find(id.benefit) : nullptr;
  if (!benefit || !benefit->actual) return std::nullopt;
  std::optional<Said> out;
  for (const auto& [part, money] : *benefit->actual) {
    if (lies_within(part, period))
      out = Said{period, (out ? out->money : Money()) + money};
    else if (lies_within(period, part))
      return Said{part, money};
  }
  return out;
}

/// What finance agreed of each benefit, file by file.
using Agreed = std::map<BenefitId, std::vector<std::pair<Period, Money>>>;

Agreed all_agreed(const OrderedMap<FinanceFile>& files) {
  Agreed out;
  for (const auto& [id, file] : files)
    for (const auto& [benefit, claim] : file.claims) out[benefit].emplace_back(file.period, claim.agreed);
  return out;
}

/// Finds what is wrong with the claims of one finance file.
class Claims {
 public:
  Claims(const Portfolio& portfolio, const Agreed& agreed, std::string_view id, const FinanceFile& file,
         std::vector<Finding>& out)
      : portfolio_(portfolio),
        agreed_(agreed),
        path_(fmt::format("finance/{}.yaml", id)),
        file_(file),
        out_(out) {}

  void look(const BenefitId& benefit, const Claim& claim) {
    const std::string either =
        fmt::format("ask which is right: correct it here, or under benefits.{}.actual in {}", benefit.benefit,
                    project_file(benefit.project));
    const auto said = said_of(portfolio_, benefit, file_.period);
    const Money actual = said ? said->money : Money();
    const bool alone = !said || said->over == file_.period;
    const Money agreed = alone ? claim.agreed : agreed_within(benefit, said->over);
    if (claim.claimed && claim.agreed > *claim.claimed)
      find(Code::agreed_above_claim, benefit, "agreed",
           fmt::format("{} is agreed for '{}', and only {} was claimed", format_exact_pounds(claim.agreed),
                       format(benefit), format_exact_pounds(*claim.claimed)),
           "finance agrees at most what it was shown: correct one of the two figures");
    else if (said && agreed > actual)
      find(Code::agreed_above_claim, benefit, "agreed",
           fmt::format("{} is agreed for '{}'{}, and its owner says {}", format_exact_pounds(agreed),
                       format(benefit), agreed == claim.agreed ? "" : " by then", describe_claim(said)),
           either);
    if (!said && claim.agreed > Money())
      find(Code::agreed_without_claim, benefit, "agreed",
           fmt::format("{} is agreed for '{}', which claims nothing for {}",
                       format_exact_pounds(claim.agreed), format(benefit), format(file_.period)),
           fmt::format("let its owner write what was delivered under benefits.{}.actual in {}",
                       benefit.benefit, project_file(benefit.project)));
    else if (alone && claim.claimed && *claim.claimed != actual)
      find(Code::claim_differs, benefit, "claimed",
           fmt::format("{} was claimed for '{}', and its owner says {}", format_exact_pounds(*claim.claimed),
                       format(benefit), describe_claim(said)),
           either);
  }

 private:
  /// What is agreed within a longer period, from its start to the end of this file's.
  Money agreed_within(const BenefitId& benefit, const Period& over) const {
    Money out;
    for (const auto& [period, money] : agreed_.at(benefit))
      if (lies_within(period, over) && period.first <= file_.period.first) out += money;
    return out;
  }

  /// "£45,000 for 2024/25 Q2", "nothing for 2024/25 Q2".
  std::string describe_claim(const std::optional<Said>& said) const {
    return fmt::format("{} for {}", said ? format_exact_pounds(said->money) : "nothing",
                       format(said ? said->over : file_.period));
  }

  void find(Code code, const BenefitId& benefit, std::string_view field, std::string message,
            std::string hint) {
    out_.push_back({path_,
                    {"claims", format(benefit), std::string(field)},
                    EntryPart::value,
                    code,
                    std::move(message),
                    std::move(hint)});
  }

  const Portfolio& portfolio_;
  const Agreed& agreed_;
  std::string path_;
  const FinanceFile& file_;
  std::vector<Finding>& out_;
};

}  // namespace

void find_claim_faults(const CheckContext& examined, std::vector<Finding>& out) {
  const Agreed agreed = all_agreed(examined.portfolio.finance);
  for (const auto& [id, file] : examined.portfolio.finance) {
    Claims claims(examined.portfolio, agreed, id, file, out);
    for (const auto& [benefit, claim] : file.claims) claims.look(benefit, claim);
  }
}

}  // namespace ptx
