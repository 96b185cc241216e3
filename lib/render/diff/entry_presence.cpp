#include "render/diff/entry_presence.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace ptx {
namespace {

constexpr auto marks = std::to_array<std::string_view>({
    "milestones.*.name",
    "benefits.*.name",
    "costs.*.name",
    "risks.*.title",
    "issues.*.title",
    "decisions.*.title",
    "depends_on.*.for",
    "resources.*.team",
    "lessons.*.title",
    "programmes.*.name",
    "programmes.*.risks.*.title",
    "programmes.*.issues.*.title",
    "programmes.*.decisions.*.title",
    "directorates.*.name",
    "teams.*.name",
    "services.*.name",
    "scores.*.name",
    "scores.*.criteria.*.name",
    "tiers.*.name",
    "forced.*.why",
    "rules.*.why",
    "cases.*.expect",
    "outcomes.*.name",
    "priorities.*.name",
    "pledges.*.pledge",
    "recommendations.*.name",
    "recommendations.*.actions.*.title",
    "claims.*.agreed",
    "signed_by",
});

std::ptrdiff_t steps_of(std::string_view pattern) {
  return std::count(pattern.begin(), pattern.end(), '.') + 1;
}

}  // namespace

bool marks_entry(const Change& change) {
  if (change.old.has_value() == change.now.has_value()) return false;
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
    return steps_of(mark) == std::ssize(change.field) && starts_with(change.field, mark);
  });
}

}  // namespace ptx
