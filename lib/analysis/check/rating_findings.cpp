#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

/// True for the ratings from three quarters of the way between the lowest and the highest that a criterion
/// allows.
bool in_top_quarter(const WeightedCriterion& criterion, int rating) {
  const int lowest = criterion.allowed.front();
  const int highest = criterion.allowed.back();
  return 4 * (rating - lowest) >= 3 * (highest - lowest);
}

/// What about a rating needs a reason; empty where nothing does. A rating that another one forces has that
/// reason.
std::string in_need(const WeightedCriterion& criterion, const JudgedRating& judged,
                    const ResolvedRating& settled) {
  if (judged.disputed || judged.low || judged.high) return "is disputed";
  if (settled.forced) return {};
  if (judged.rating.kind == RatingKind::not_applicable) return "is n/a";
  if (judged.rating.kind == RatingKind::number && in_top_quarter(criterion, judged.rating.value))
    return fmt::format("is {}, in the top quarter of {} to {}", judged.rating.value,
                       criterion.allowed.front(), criterion.allowed.back());
  return {};
}

void find_without_why(const ScoringModel& method, const SegmentedProject& one, std::vector<Finding>& out) {
  for (const auto& [id, judged] : one.scored->project->ratings) {
    const auto at = method.position(id);
    if (judged.why || !at) continue;
    const std::string need = in_need(method.criteria()[*at], judged, one.scored->settled[*at]);
    if (!need.empty())
      out.push_back({project_file(one.scored->id),
                     {"ratings", id, "rating"},
                     EntryPart::value,
                     Code::rating_without_why,
                     fmt::format("the rating of '{}' {}, and nobody says why", id, need),
                     fmt::format("write {}: {{rating: {}, why: ...}}", id, format(judged.rating))});
  }
}

/// The two scores of which one says what there is to gain, the other what there is to lose.
struct Stakes {
  std::string_view gain, loss;
};

/// Those whose ids are impact and risk; else what runs up and what runs across the grid. None where there is
/// neither.
std::optional<Stakes> stakes(const Framework& framework) {
  if (framework.scores.contains("impact") && framework.scores.contains("risk"))
    return Stakes{"impact", "risk"};
  const auto& grid = framework.segment.grid;
  return grid ? std::optional(Stakes{grid->rows.value, grid->columns.value}) : std::nullopt;
}

enum class End { lowest, highest };

/// The score, where it is known and falls into the band at this end of several.
std::optional<Fraction> score_at(const Framework& framework, const SegmentedProject& one,
                                 std::string_view score, End end) {
  const auto position = framework.scores.position(score);
  const auto* bands = framework.bands.find(score);
  if (position == framework.scores.size() || !bands || bands->size() < 2 || !one.bands[position])
    return std::nullopt;
  const auto& band = (*bands)[end == End::lowest ? 0 : bands->size() - 1].first;
  return *one.bands[position] == band ? one.scored->scores.scores[position].value : std::nullopt;
}

void find_low_impact_high_risk(const Framework& framework, const SegmentedProject& one,
                               std::vector<Finding>& out) {
  const auto at_stake = stakes(framework);
  if (!at_stake) return;
  const auto gain = score_at(framework, one, at_stake->gain, End::lowest);
  const auto loss = score_at(framework, one, at_stake->loss, End::highest);
  if (!gain || !loss) return;
  out.push_back({project_file(one.scored->id),
                 {"ratings"},
                 EntryPart::key,
                 Code::low_impact_high_risk,
                 fmt::format("{} {} is in the lowest band and {} {} in the highest: why are we doing this?",
                             at_stake->gain, format(*gain, 1), at_stake->loss, format(*loss, 1)),
                 "correct the ratings if they are wrong; else change the project, or ask its board whether "
                 "to stop it"});
}

}  // namespace

void find_rating_faults(const CheckContext& examined, std::vector<Finding>& out) {
  for (const auto& one : examined.segmented) {
    if (is_over(examined.portfolio.framework, *one.scored->project)) continue;
    find_low_impact_high_risk(examined.portfolio.framework, one, out);
    find_without_why(examined.method, one, out);
  }
}

}  // namespace ptx
