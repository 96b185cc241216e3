#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "model/framework/reserved_columns.hpp"
#include "store/check/model_checks.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_scores = 4;

std::vector<std::string> words_of(const std::vector<std::string_view>& ids) {
  return {ids.begin(), ids.end()};
}

bool falls(const OrderedMap<Decimal>& bands) {
  if (bands.size() < 2) return false;
  return std::adjacent_find(bands.begin(), bands.end(),
                            [](const auto& a, const auto& b) { return a.second <= b.second; }) == bands.end();
}

class FrameworkChecks {
 public:
  FrameworkChecks(const Framework& framework, bool well_formed)
      : framework_(framework), well_formed_(well_formed) {}

  std::vector<Finding> run() {
    check_scores();
    check_weights();
    check_bands();
    check_tiers();
    check_segment();
    check_forced();
    check_rules();
    check_cases();
    return std::move(findings_);
  }

 private:
  void find(Code code, FieldPath path, EntryPart part, std::string message, std::string hint) {
    const bool follows =
        code == Code::missing_key || code == Code::grid_misses_cell || code == Code::unknown_band;
    if (well_formed_ || !follows)
      findings_.push_back(
          {"framework.yaml", std::move(path), part, code, std::move(message), std::move(hint)});
  }

  void check_scores() {
    if (framework_.scores.size() > most_scores)
      find(Code::out_of_range, {"scores"}, EntryPart::key,
           fmt::format("a framework has one to four scores, and this has {}", framework_.scores.size()),
           "combine some of them");
    if (framework_.full_marks <= Decimal{})
      find(Code::out_of_range, {"full_marks"}, EntryPart::value, "full marks must be above 0%",
           "write 100%, or leave it out");
    std::map<std::string_view, std::string_view> seen;
    bool default_scale_told = false;
    for (const auto& [id, score] : framework_.scores) {
      if (is_fixed_column(id))
        find(Code::reserved_id, {"scores", id}, EntryPart::key,
             fmt::format("'{}' is the name of a column, so no score may have it as its id", id),
             fmt::format("call it {}-score", id));
      if (score.criteria.empty())
        find(Code::missing_key, {"scores", id}, EntryPart::key, fmt::format("score '{}' has no criteria", id),
             "give it at least one: criteria: {alignment: {name: Alignment with the vision}}");
      for (const auto& [criterion_id, criterion] : score.criteria) {
        const FieldPath path{"scores", id, "criteria", criterion_id};
        if (const auto [other, is_new] = seen.try_emplace(criterion_id, id); !is_new)
          find(Code::duplicate_id, path, EntryPart::key,
               fmt::format("criterion '{}' stands in score '{}' too", criterion_id, other->second),
               "criteria need ids of their own over all scores");
        check_criterion(criterion_id, criterion, path, default_scale_told);
      }
    }
  }

  void check_criterion(const std::string& id, const Criterion& criterion, const FieldPath& path,
                       bool& default_scale_told) {
    const auto at = [&](std::string_view key) {
      FieldPath out = path;
      out.emplace_back(key);
      return out;
    };
    if (criterion.weight <= Decimal{})
      find(Code::bad_weight, at("weight"), EntryPart::value,
           fmt::format("the weight of '{}' is {}, not above zero", id, format(criterion.weight)),
           "write a number above zero, or take the criterion out");
    const auto allowed = allowed_ratings(framework_, criterion);
    const bool by_range = framework_.normalise == Normalise::range;
    const bool useless =
        by_range ? allowed.size() < 2 : allowed.empty() || allowed.front() < 0 || allowed.back() <= 0;
    if (useless) {
      const bool own = criterion.scale || !criterion.allowed.empty();
      const Scale scale = criterion.allowed.empty() ? criterion.scale.value_or(framework_.scale) : Scale();
      if (own || !default_scale_told)
        find(Code::bad_scale, own ? at(criterion.allowed.empty() ? "scale" : "allowed") : FieldPath{"scale"},
             EntryPart::key,
             scale.min > scale.max
                 ? fmt::format("the lowest rating, {}, is above the highest, {}", scale.min, scale.max)
             : by_range ? std::string("normalise: range needs a lowest and a highest rating that differ")
                        : std::string("normalise: share needs ratings from 0 upward and a highest above 0"),
             by_range ? "write {min: 1, max: 5}" : "write {min: 0, max: 5}");
      default_scale_told = default_scale_told || !own;
      return;
    }
    for (const auto& [rating, words] : criterion.guide)
      if (!std::binary_search(allowed.begin(), allowed.end(), rating)) {
        FieldPath where = at("guide");
        where.push_back(std::to_string(rating));
        find(Code::rating_not_allowed, where, EntryPart::key,
             fmt::format("'{}' does not allow a rating of {}", id, rating), format_allowed(allowed));
      }
  }

  static std::string format_allowed(const std::vector<int>& allowed) {
    if (static_cast<std::size_t>(allowed.back() - allowed.front()) + 1 == allowed.size() &&
        allowed.size() > 2)
      return fmt::format("it allows {} to {}", allowed.front(), allowed.back());
    std::vector<std::string> words;
    for (const int rating : allowed) words.push_back(std::to_string(rating));
    return "it allows " + join_with_or(words);
  }

  void check_weights() {
    for (const auto& [id, weight] : framework_.combined)
      if (weight <= Decimal{})
        find(Code::bad_weight, {"combined", id}, EntryPart::value,
             fmt::format("the weight of '{}' is {}, not above zero", id, format(weight)),
             "write a number above zero, or take the score out of combined");
  }

  void check_bands() {
    for (const auto& [id, bands] : framework_.bands) {
      if (bands.empty())
        find(Code::bands_not_rising, {"bands", id}, EntryPart::key, fmt::format("'{}' has no bands", id),
             "write {low: 0, medium: 40, high: 70}");
      if (falls(bands)) {
        find(Code::bands_not_rising, {"bands", id, bands[0].first}, EntryPart::value,
             fmt::format("the bands of '{}' are written from the highest down", id),
             "write them from the lowest to the highest, the first at 0");
        continue;
      }
      for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto& [band, cut] = bands[i];
        if (i == 0 && cut != Decimal{})
          find(Code::bands_not_rising, {"bands", id, band}, EntryPart::value,
               fmt::format("the first band of '{}' starts at {}, not at 0", id, format(cut)),
               "a score below it would have no band: start at 0");
        if (i > 0 && cut <= bands[i - 1].second)
          find(Code::bands_not_rising, {"bands", id, band}, EntryPart::value,
               fmt::format("band '{}' starts at {}, which is not above {} of '{}'", band, format(cut),
                           format(bands[i - 1].second), bands[i - 1].first),
               "write the bands from the lowest cut to the highest");
      }
    }
  }

  void check_tiers() {
    for (const auto& [id, tier] : framework_.tiers)
      if (is_fixed_column(id))
        find(Code::reserved_id, {"tiers", id}, EntryPart::key,
             fmt::format("'{}' is the name of a column, so no tier may have it as its id", id),
             fmt::format("call it {}-tier", id));
    if (framework_.tiers.empty())
      find(Code::missing_key, {"tiers"}, EntryPart::key, "a framework needs at least one tier",
           "write tiers: {gold: {name: Gold}}");
    if (framework_.stages.empty())
      find(Code::missing_key, {"stages"}, EntryPart::key, "a framework needs at least one stage",
           "write stages: {delivery: {reports: true}}");
    if (framework_.scores.empty())
      find(Code::missing_key, {"scores"}, EntryPart::key, "a framework needs at least one score",
           "write scores: {impact: {name: Impact, criteria: ...}}");
  }

  const OrderedMap<Decimal>* bands_of(const Id& score, const FieldPath& path) {
    const auto* bands = framework_.bands.find(score.value);
    const bool known = score.value == "combined" || framework_.scores.contains(score.value);
    if (!bands && known)
      find(Code::missing_key, path, EntryPart::value,
           fmt::format("'{}' decides the tier, but has no bands", score.value),
           fmt::format("write bands: {{{}: {{low: 0, high: 70}}}}", score.value));
    return bands;
  }

  void check_band(const OrderedMap<Decimal>& bands, const std::string& band, const Id& score,
                  const FieldPath& path) {
    if (bands.contains(band)) return;
    const std::string hint = did_you_mean(band, bands.ids());
    find(Code::unknown_band, path, EntryPart::key, fmt::format("'{}' has no band '{}'", score.value, band),
         hint.empty() ? fmt::format("it has {}", join(words_of(bands.ids()), ", ")) : hint);
  }

  void check_segment() {
    const auto& segment = framework_.segment;
    if (segment.grid && (segment.bands_of || !segment.tiers.empty()))
      return find(Code::misplaced_key, {"segment", segment.bands_of ? "bands_of" : "tiers"}, EntryPart::key,
                  "segment has a grid and the bands of one score", "keep one of the two");
    if (segment.grid) return check_grid(*segment.grid);
    if (!segment.bands_of)
      return find(Code::missing_key, {"segment"}, EntryPart::key,
                  "segment needs a grid, or bands_of with tiers",
                  "write segment: {bands_of: combined, tiers: {low: bronze, high: gold}}");
    const auto* bands = bands_of(*segment.bands_of, {"segment", "bands_of"});
    if (!bands) return;
    for (const auto& [band, tier] : segment.tiers)
      check_band(*bands, band, *segment.bands_of, {"segment", "tiers", band});
    for (const auto& [band, cut] : *bands)
      if (!segment.tiers.contains(band))
        find(Code::grid_misses_cell, {"segment", segment.tiers.empty() ? "bands_of" : "tiers"},
             EntryPart::key, fmt::format("no tier for the band '{}' of '{}'", band, segment.bands_of->value),
             fmt::format("add {}: TIER", band));
  }

  void check_grid(const Grid& grid) {
    const auto* rows = bands_of(grid.rows, {"segment", "grid", "rows"});
    const auto* columns = bands_of(grid.columns, {"segment", "grid", "columns"});
    if (!rows || !columns) return;
    for (const auto& [row, cells] : grid.cells) {
      check_band(*rows, row, grid.rows, {"segment", "grid", row});
      for (const auto& [column, tier] : cells)
        check_band(*columns, column, grid.columns, {"segment", "grid", row, column});
    }
    for (const auto& [row, row_cut] : *rows) {
      const auto* cells = grid.cells.find(row);
      if (!cells)
        find(Code::grid_misses_cell, {"segment", "grid"}, EntryPart::key,
             fmt::format("the grid has no row for the band '{}' of '{}'", row, grid.rows.value),
             fmt::format("add {}: {{{}: TIER, ...}}", row, (*columns)[0].first));
      for (const auto& [column, column_cut] : *columns)
        if (cells && !cells->contains(column))
          find(Code::grid_misses_cell, {"segment", "grid", row}, EntryPart::key,
               fmt::format("the row '{}' has no tier for the band '{}' of '{}'", row, column,
                           grid.columns.value),
               fmt::format("add {}: TIER", column));
    }
  }

  void check_allowed(const FieldPath& path, std::string_view id, const Rating& rating) {
    const auto* criterion = find_criterion(framework_, id);
    if (!criterion || rating.kind != RatingKind::number) return;
    const auto allowed = allowed_ratings(framework_, *criterion);
    if (!allowed.empty() && !std::binary_search(allowed.begin(), allowed.end(), rating.value))
      find(Code::rating_not_allowed, path, EntryPart::value,
           fmt::format("'{}' does not allow a rating of {}", id, rating.value), format_allowed(allowed));
  }

  void check_forced() {
    for (const auto& [id, forced] : framework_.forced)
      for (const auto& [criterion, rating] : forced.set) {
        const FieldPath path{"forced", id, "set", criterion};
        if (rating.kind != RatingKind::number)
          find(Code::rating_not_allowed, path, EntryPart::value,
               fmt::format("'{}' is forced to be {}", criterion, format(rating)),
               "set a whole number that the criterion allows");
        check_allowed(path, criterion, rating);
      }
  }

  void check_rules() {
    for (const auto& [id, rule] : framework_.rules) {
      const int effects = rule.at_least.has_value() + rule.at_most.has_value() + rule.exactly.has_value();
      if (effects == 0)
        find(Code::missing_key, {"rules", id}, EntryPart::key, fmt::format("rule '{}' does nothing", id),
             "write at_least, at_most or exactly, and a tier");
      if (effects > 1)
        find(Code::misplaced_key, {"rules", id}, EntryPart::key,
             fmt::format("rule '{}' does more than one thing", id),
             "keep one of at_least, at_most and exactly; write a second rule for the other");
    }
  }

  void check_cases() {
    for (const auto& [id, one] : framework_.cases)
      for (const auto& [criterion, judged] : one.ratings)
        check_allowed({"cases", id, "ratings", criterion}, criterion, judged.rating);
  }

  const Framework& framework_;
  bool well_formed_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_framework(const Framework& framework, bool well_formed) {
  return FrameworkChecks(framework, well_formed).run();
}

}  // namespace ptx
