#include "analysis/diff/default_values.hpp"

#include <algorithm>
#include <map>

namespace ptx {
namespace {

/// What stands for a field that is left out and has none beside it that does.
std::string value_from(DefaultSource source, const Portfolio& portfolio, const Project& project) {
  if (source == DefaultSource::fund) return portfolio.settings.fund.value;
  if (source == DefaultSource::stage) return std::string(stage_id(portfolio.framework, project));
  return project.directorate ? project.directorate->value : "";
}

FieldPath start_of(const FieldPath& path, std::size_t steps) {
  return {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps)};
}

bool says(const std::vector<FieldStatement>& said, const FieldPath& field) {
  return std::any_of(said.begin(), said.end(),
                     [&](const FieldStatement& one) { return starts_with(one.path, field); });
}

/// The fields with something that stands for them and of which something is said.
std::map<FieldPath, FieldFacts> fields_with_default(const std::vector<FieldStatement>& said) {
  constexpr std::size_t deepest = 3;  // benefits.routes.plan, of which one period may be said
  std::map<FieldPath, FieldFacts> out;
  for (const auto& one : said)
    if (one.facts.default_from != DefaultSource::none)
      out.emplace(start_of(one.path, std::min(one.path.size(), deepest)), one.facts);
  return out;
}

}  // namespace

void add_default_values(std::vector<FieldStatement>& said, const std::vector<FieldStatement>& other,
                        const Portfolio& portfolio, const Project& project) {
  for (const auto& [field, facts] : fields_with_default(other)) {
    FieldPath sibling = start_of(field, field.size() - 1);
    if (says(said, field) || !says(said, sibling)) continue;
    if (facts.default_from != DefaultSource::plan && facts.default_from != DefaultSource::due) {
      if (auto value = value_from(facts.default_from, portfolio, project); !value.empty())
        said.push_back({field, {std::move(value)}, facts});
      continue;
    }
    sibling.emplace_back(facts.default_from == DefaultSource::plan ? "plan" : "due");
    std::vector<FieldStatement> more;
    for (const auto& statement : said)
      if (starts_with(statement.path, sibling)) {
        FieldPath path = field;
        path.insert(path.end(), statement.path.begin() + static_cast<std::ptrdiff_t>(sibling.size()),
                    statement.path.end());
        more.push_back({std::move(path), statement.value, facts});
      }
    said.insert(said.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
}

}  // namespace ptx
