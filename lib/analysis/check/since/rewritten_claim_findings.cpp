#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/check/since/review_period.hpp"

namespace ptx {
namespace {

constexpr const char* remedy = "put the signed figure back, and set it right in the file of a later period";

using Claims = std::map<BenefitId, const Claim*>;

bool is_signed(const FinanceFile& file, Date day) { return file.signed_on <= day; }

/// The file of a period among others: the one with this stem, else one of the same period; null where there
/// is none.
const FinanceFile* same_file(const UncheckedPortfolio& stood, const std::string& id, const Period& period) {
  if (const auto found = stood.finance.find(id); found != stood.finance.end()) return found->second;
  const auto found = std::find_if(stood.finance.begin(), stood.finance.end(),
                                  [&](const auto& entry) { return entry.second->period == period; });
  return found == stood.finance.end() ? nullptr : found->second;
}

/// What the projects of today were called before, and what they are called.
std::map<std::string, std::string> new_names(const UncheckedPortfolio& now) {
  std::map<std::string, std::string> out;
  for (const auto& [id, project] : now.projects)
    for (const auto& former : project->formerly)
      if (!now.projects.contains(former.value)) out.emplace(former.value, id);
  return out;
}

Claims claims_of(const FinanceFile& file, const std::map<std::string, std::string>& names) {
  Claims out;
  for (const auto& [benefit, claim] : file.claims) {
    const auto renamed = names.find(benefit.project);
    out.emplace(renamed == names.end() ? benefit : BenefitId{renamed->second, benefit.benefit}, &claim);
  }
  return out;
}

std::string format_amount(const std::optional<Money>& amount) {
  return amount ? format_exact_pounds(*amount) : "nothing";
}

/// Finds what became of one file since it stood signed.
class Signed {
 public:
  Signed(std::string file, const FinanceFile& then, std::vector<Finding>& out)
      : file_(std::move(file)), then_(then), out_(out) {}

  void compare(const Claims& then, const Claims& now) {
    for (const auto& [benefit, claim] : now) {
      const auto before = then.find(benefit);
      if (before == then.end())
        find(benefit, {}, fmt::format("a claim of '{}' was added", format(benefit)));
      else
        compare(benefit, *before->second, *claim);
    }
    for (const auto& [benefit, claim] : then)
      if (!now.contains(benefit))
        find(benefit, {},
             fmt::format("the claim of '{}' was taken out, of which {} was agreed", format(benefit),
                         format_exact_pounds(claim->agreed)));
  }

 private:
  void compare(const BenefitId& benefit, const Claim& then, const Claim& now) {
    std::string words;
    if (then.claimed != now.claimed)
      words = fmt::format("{} was claimed of '{}', and it is {} now", format_amount(then.claimed),
                          format(benefit), format_amount(now.claimed));
    if (then.agreed != now.agreed)
      words += words.empty()
                   ? fmt::format("{} was agreed of '{}', and it is {} now", format_amount(then.agreed),
                                 format(benefit), format_amount(now.agreed))
                   : fmt::format("; {} was agreed, and it is {} now", format_amount(then.agreed),
                                 format_amount(now.agreed));
    if (!words.empty()) find(benefit, then.agreed != now.agreed ? "agreed" : "claimed", words);
  }

  void find(const BenefitId& benefit, const std::string& field, const std::string& words) {
    FieldPath path{"claims", format(benefit)};
    if (!field.empty()) path.push_back(field);
    out_.push_back({file_, std::move(path), EntryPart::value, Code::closed_period_rewritten,
                    fmt::format("{} was signed on {}, and has changed since: {}", format(then_.period),
                                format(then_.signed_on), words),
                    remedy});
  }

  std::string file_;
  const FinanceFile& then_;
  std::vector<Finding>& out_;
};

/// The file as it first stood signed in a span; null where it did not before the last moment.
const FinanceFile* first_signed(const ReviewPeriod& span, const std::string& id, const Period& period) {
  for (std::size_t i = 0; i + 1 < span.stood.size(); ++i)
    if (const auto* file = same_file(span.stood[i], id, period); file && is_signed(*file, span.stood[i].day))
      return file;
  return nullptr;
}

/// Signed files that are not there at the last moment, by their stems.
void find_lost_files(const ReviewPeriod& span, std::vector<Finding>& out) {
  std::map<std::string, const FinanceFile*> lost;
  for (const auto& stood : span.stood)
    for (const auto& [id, file] : stood.finance)
      if (is_signed(*file, stood.day) && !same_file(span.stood.back(), id, file->period))
        lost.emplace(id, file);
  for (const auto& [id, file] : lost)
    out.push_back({"portfolio.yaml",
                   {},
                   EntryPart::value,
                   Code::closed_period_rewritten,
                   fmt::format("finance/{}.yaml is gone, which was signed on {} and closed {}", id,
                               format(file->signed_on), format(file->period)),
                   "put the file back"});
}

}  // namespace

void find_rewritten_claims(const ReviewPeriod& span, std::vector<Finding>& out) {
  const auto names = new_names(span.stood.back());
  for (const auto& [id, now] : span.stood.back().finance) {
    const auto* then = first_signed(span, id, now->period);
    if (then)
      Signed(fmt::format("finance/{}.yaml", id), *then, out)
          .compare(claims_of(*then, names), claims_of(*now, names));
  }
  find_lost_files(span, out);
}

}  // namespace ptx
