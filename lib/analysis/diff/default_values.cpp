#include "analysis/diff/default_values.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ptx {
namespace {

/// A field of a project that another field of the same entry, or what `otherwise` gives, stands for where it
/// is left out.
struct Implied {
  std::string_view field;
  std::string_view sibling;
  std::string (*otherwise)(const Portfolio& portfolio, const Project& project) = nullptr;
};

std::string fund(const Portfolio& portfolio, const Project&) { return portfolio.settings.fund.value; }
std::string directorate(const Portfolio&, const Project& project) {
  return project.directorate ? project.directorate->value : "";
}
std::string stage(const Portfolio& portfolio, const Project& project) {
  return std::string(stage_id(portfolio.framework, project));
}

constexpr std::array implied{
    Implied{"benefits.*.original", "plan"},
    Implied{"benefits.*.forecast", "plan"},
    Implied{"benefits.*.fund", "", &fund},
    Implied{"benefits.*.directorate", "", &directorate},
    Implied{"costs.*.forecast", "plan"},
    Implied{"costs.*.fund", "", &fund},
    Implied{"milestones.*.original", "due"},
    Implied{"milestones.*.forecast", "due"},
    Implied{"stage", "", &stage},
};

FieldPath start_of(const FieldPath& path, std::size_t steps) {
  return {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps)};
}

bool says(const std::vector<FieldStatement>& said, const FieldPath& field) {
  return std::any_of(said.begin(), said.end(),
                     [&](const FieldStatement& one) { return starts_with(one.path, field); });
}

/// The fields that match a pattern and of which something is said.
std::set<FieldPath> fields_like(const std::vector<FieldStatement>& said, std::string_view pattern) {
  const auto steps = static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '.')) + 1;
  std::set<FieldPath> out;
  for (const auto& one : said)
    if (starts_with(one.path, pattern)) out.insert(start_of(one.path, steps));
  return out;
}

}  // namespace

void complete(std::vector<FieldStatement>& said, const std::vector<FieldStatement>& other,
              const Portfolio& portfolio, const Project& project) {
  for (const auto& one : implied)
    for (const auto& field : fields_like(other, one.field)) {
      FieldPath sibling = start_of(field, field.size() - 1);
      if (says(said, field) || !says(said, sibling)) continue;
      if (one.otherwise) {
        if (auto value = one.otherwise(portfolio, project); !value.empty())
          said.push_back({field, {std::move(value)}});
        continue;
      }
      sibling.emplace_back(one.sibling);
      std::vector<FieldStatement> more;
      for (const auto& statement : said)
        if (starts_with(statement.path, sibling)) {
          FieldPath path = field;
          path.insert(path.end(), statement.path.begin() + static_cast<std::ptrdiff_t>(sibling.size()),
                      statement.path.end());
          more.push_back({std::move(path), statement.value});
        }
      said.insert(said.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
}

}  // namespace ptx
