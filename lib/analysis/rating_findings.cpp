#include <fmt/format.h>

#include <string>

#include "analysis/examined.hpp"

namespace ptx {
namespace {

/// True for the ratings from three quarters of the way between the lowest and the highest that a criterion allows.
bool in_top_quarter(const Weighed& criterion, int rating) {
  const int lowest = criterion.allowed.front();
  const int highest = criterion.allowed.back();
  return 4 * (rating - lowest) >= 3 * (highest - lowest);
}

/// What about a rating needs a reason; empty where nothing does.
std::string in_need(const Weighed& criterion, const JudgedRating& judged) {
  if (judged.disputed || judged.low || judged.high) return "is disputed";
  if (judged.rating.kind == RatingKind::not_applicable) return "is n/a";
  if (judged.rating.kind == RatingKind::number && in_top_quarter(criterion, judged.rating.value))
    return fmt::format("is {}, in the top quarter of {} to {}", judged.rating.value, criterion.allowed.front(), criterion.allowed.back());
  return {};
}

void find_without_why(const Method& method, const Segmented& one, std::vector<Finding>& out) {
  for (const auto& [id, judged] : one.scored->project->ratings) {
    const auto at = method.position(id);
    if (judged.why || !at) continue;
    const std::string need = in_need(method.criteria()[*at], judged);
    if (!need.empty())
      out.push_back({project_file(one.scored->id),
                     {"ratings", id, "rating"},
                     Part::value,
                     Code::rating_without_why,
                     fmt::format("the rating of '{}' {}, and nobody says why", id, need),
                     fmt::format("write {}: {{rating: {}, why: ...}}", id, format(judged.rating))});
  }
}

/// True where a score, known to fall into one band, falls into the first or the last of several.
bool falls_into(const Framework& framework, const Segmented& one, const Id& score, bool last) {
  const auto position = framework.scores.position(score.value);
  const auto* bands = framework.bands.find(score.value);
  if (position == framework.scores.size() || !bands || bands->size() < 2 || !one.bands[position]) return false;
  return *one.bands[position] == (*bands)[last ? bands->size() - 1 : 0].first;
}

void find_low_impact_high_risk(const Framework& framework, const Segmented& one, std::vector<Finding>& out) {
  const auto& grid = framework.segment.grid;
  if (!grid || !falls_into(framework, one, grid->rows, false) || !falls_into(framework, one, grid->columns, true)) return;
  const auto score = [&](const Id& id) -> const ScoreValue& { return one.scored->scores.scores[framework.scores.position(id.value)]; };
  if (!score(grid->rows).known() || !score(grid->columns).known()) return;
  out.push_back({project_file(one.scored->id),
                 {"ratings"},
                 Part::key,
                 Code::low_impact_high_risk,
                 fmt::format("{} {} is in the lowest band and {} {} in the highest: why are we doing this?", grid->rows.value, format(*score(grid->rows).value, 1),
                             grid->columns.value, format(*score(grid->columns).value, 1)),
                 "correct the ratings if they are wrong; else change the project, or ask its board whether to stop it"});
}

}  // namespace

void find_rating_faults(const Examined& examined, std::vector<Finding>& out) {
  for (const auto& one : examined.segmented) {
    if (is_over(examined.portfolio.framework, *one.scored->project)) continue;
    find_low_impact_high_risk(examined.portfolio.framework, one, out);
    find_without_why(examined.method, one, out);
  }
}

}  // namespace ptx
