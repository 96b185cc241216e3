#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "analysis/check/check_context.hpp"
#include "analysis/segment/tier_rules.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_named = 2;

std::string points(long long hundredths) {
  return format(Fraction(Decimal::whole(hundredths)) / Fraction(100), 1);
}

/// The criteria that add most to a score: "alignment 22.5, reach 15.0"; empty where the score is a range.
std::string largest_parts(const ScoringModel& method, const ScoredProject& scored, std::size_t score) {
  const auto parts = points_by_criterion(method, scored.settled, score);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (parts[i] && *parts[i] > 0) order.push_back(i);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return *parts[a] > *parts[b]; });
  std::vector<std::string> words;
  for (std::size_t i = 0; i < std::min(most_named, order.size()); ++i)
    words.push_back(fmt::format("{} {}", method.criteria()[order[i]].id, points(*parts[order[i]])));
  return join(words, ", ");
}

/// "62.5", "50.0 to 75.0".
std::string format(const ScoreValue& value) {
  if (value.empty()) return "empty";
  return value.known() ? format(*value.value, 1) : format(*value.low, 1) + " to " + format(*value.high, 1);
}

/// True where the tier rests on the combined score: by its bands, or by a rule.
bool combined_decides(const Framework& framework) {
  const bool in_rules = std::any_of(framework.rules.begin(), framework.rules.end(),
                                    [](const auto& entry) { return entry.second.when.contains("combined"); });
  return in_rules || (framework.segment.bands_of && framework.segment.bands_of->value == "combined");
}

/// "impact 62.5 medium (most from alignment 22.5, reach 15.0)", and so for each score; then the combined one
/// where that decides.
std::string describe_scores(const ScoringModel& method, const SegmentedProject& outcome) {
  const Framework& framework = method.framework();
  const Scores& scores = outcome.scored->scores;
  std::vector<std::string> out;
  for (std::size_t i = 0; i < scores.scores.size(); ++i) {
    std::string words = framework.scores[i].first + " " + format(scores.scores[i]);
    if (outcome.bands[i]) words += " " + std::string(*outcome.bands[i]);
    const std::string parts = largest_parts(method, *outcome.scored, i);
    if (!parts.empty()) words += fmt::format(" (most from {})", parts);
    out.push_back(words);
  }
  if (combined_decides(framework)) {
    const auto* bands = framework.bands.find("combined");
    const bool in_a_band = bands && scores.combined.known();
    out.push_back(fmt::format("combined {}{}", format(scores.combined),
                              in_a_band ? " " + std::string(band_of(*bands, *scores.combined.value)) : ""));
  }
  return join(out, ", ");
}

void find_cases(const CheckContext& examined, std::vector<Finding>& out) {
  for (const auto& [id, one] : examined.portfolio.framework.cases) {
    Project project;
    project.ratings = one.ratings;
    ScoredProject scored{
        id, &project, resolve_ratings(examined.method, one.ratings, UnknownAs::framework_says),
        {}, 0,        std::nullopt};
    scored.scores = score(examined.method, scored.settled);
    const auto outcome = segment(examined.method, scored, examined.as_of);
    if (outcome.tier == one.expect.value) continue;
    const std::string came_out = outcome.tier ? fmt::format("as {}", *outcome.tier) : "not segmented";
    const std::string by_rule = outcome.rule ? fmt::format(", and the rule {} decides", *outcome.rule) : "";
    out.push_back({"framework.yaml",
                   {"cases", id, "expect"},
                   EntryPart::value,
                   Code::case_decided_otherwise,
                   fmt::format("the reference case '{}' was agreed to be {}, and comes out {}", id,
                               one.expect.value, came_out),
                   fmt::format("{}{}; change weights, bands, grid or rules, or agree on another tier",
                               describe_scores(examined.method, outcome), by_rule)});
  }
}

void find_over_capacity(const CheckContext& examined, std::vector<Finding>& out) {
  for (const auto& [id, tier] : examined.portfolio.framework.tiers) {
    if (!tier.capacity) continue;
    const auto stands_in = [&, tier_id = std::string_view(id)](const SegmentedProject& one) {
      return one.tier == tier_id && !is_over(examined.portfolio.framework, *one.scored->project);
    };
    const auto count = static_cast<std::size_t>(
        std::count_if(examined.segmented.begin(), examined.segmented.end(), stands_in));
    if (count > static_cast<std::size_t>(std::max(0, *tier.capacity)))
      out.push_back(
          {"framework.yaml",
           {"tiers", id, "capacity"},
           EntryPart::value,
           Code::tier_over_capacity,
           fmt::format(
               "{} in the tier '{}', which has capacity for {}",
               count == 1 ? "1 project stands" : count_phrase(count, "project stands", "projects stand"), id,
               *tier.capacity),
           fmt::format("finish or stop one, or find more capacity: ptx segment --tier {} lists them", id)});
  }
}

}  // namespace

void find_framework_faults(const CheckContext& examined, std::vector<Finding>& out) {
  find_cases(examined, out);
  find_over_capacity(examined, out);
}

}  // namespace ptx
