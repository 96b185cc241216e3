#include "analysis/check/since/review_period.hpp"

#include <fmt/format.h>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_named = 3;

}  // namespace

std::size_t start_of_version(const std::vector<UncheckedPortfolio>& stood) {
  std::size_t out = stood.size() - 1;
  const auto& version = stood.back().framework->version;
  for (std::size_t i = out; i-- > 0;) {
    if (!stood[i].framework) continue;
    if (stood[i].framework->version != version) break;
    out = i;
  }
  return out;
}

void find_unversioned_framework(const ReviewPeriod& span, std::vector<Finding>& out) {
  std::vector<std::string> fields;
  for (const auto& change : span.framework)
    if (change.what == ChangeKind::framework) fields.push_back(clean_and_cut(join(change.field, "."), 80));
  if (fields.empty()) return;
  const std::size_t more = fields.size() > most_named ? fields.size() - most_named : 0;
  fields.resize(fields.size() - more);
  const std::string named = join(fields, ", ") + (more ? fmt::format(" and {} more", more) : "");
  const auto& version = span.stood.back().framework->version;
  if (version)
    out.push_back({"framework.yaml",
                   {"version"},
                   EntryPart::value,
                   Code::framework_same_version,
                   fmt::format("the framework changed, and is version '{}' as before: {}",
                               clean_and_cut(*version, 40), named),
                   "write a new version, and say in the commit what was changed and who agreed it"});
  else
    out.push_back({"framework.yaml",
                   {},
                   EntryPart::value,
                   Code::framework_same_version,
                   fmt::format("the framework changed, and has no version: {}", named),
                   "write version: with a name for it as it is now"});
}

std::vector<Finding> check_review_period(const ReviewPeriod& span) {
  std::vector<Finding> out;
  find_moved_baselines(span, out);
  find_reforecasts(span, out);
  find_repeated_reports(span, out);
  find_unexplained_green(span, out);
  find_rewritten_claims(span, out);
  find_unversioned_framework(span, out);
  return out;
}

}  // namespace ptx
