#include "model/framework.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {

Parsed<Condition> parse_condition(std::string_view text) {
  const auto end_of_sign = text.find_first_not_of("=!<>");
  const std::string_view sign = text.substr(0, end_of_sign);
  const std::string_view rest = end_of_sign == std::string_view::npos ? std::string_view() : trim(text.substr(end_of_sign));
  const auto number = parse_decimal(rest);
  const auto& words = Words<Comparison>::all;
  const auto comparison = std::find(words.begin(), words.end(), sign.empty() ? "=" : sign);
  if (number && comparison != words.end()) return Condition{static_cast<Comparison>(comparison - words.begin()), *number};
  return Complaint{Code::bad_condition, fmt::format("'{}' is no condition", clean(text, 60)), "write \">= 5\", with one of = != < <= > >= and a number"};
}

std::vector<int> allowed_ratings(const Framework& framework, const Criterion& criterion) {
  std::vector<int> out = criterion.allowed;
  if (out.empty()) {
    const Scale scale = criterion.scale.value_or(framework.scale);
    for (int rating = scale.min; rating <= scale.max; ++rating) out.push_back(rating);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

const Criterion* find_criterion(const Framework& framework, std::string_view id) {
  for (const auto& [score_id, score] : framework.scores)
    if (const auto* criterion = score.criteria.find(id)) return criterion;
  return nullptr;
}

const Stage* stage_of(const Framework& framework, const Project& project) { return framework.stages.find(stage_id(framework, project)); }

bool is_over(const Framework& framework, const Project& project) {
  const Stage* stage = stage_of(framework, project);
  return project.state == State::stopped || (stage && stage->final);
}

std::string_view stage_id(const Framework& framework, const Project& project) {
  if (project.stage) return project.stage->value;
  return framework.stages.empty() ? std::string_view() : std::string_view(framework.stages[0].first);
}

}  // namespace ptx
