#include "render/segment/grid_axes.hpp"

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::vector<Band> bands(const Framework& framework, std::string_view score) {
  std::vector<Band> out;
  for (const auto& [id, cut] : *framework.bands.find(score)) out.push_back({id, cut});
  return out;
}

const ScoreValue& score_of(const Framework& framework, const Scores& scores, std::string_view score) {
  return score == "combined" ? scores.combined : scores.scores[framework.scores.position(score)];
}

}  // namespace

GridAxes grid_axes(const Framework& framework) {
  const auto& grid = framework.segment.grid;
  if (!grid) {
    const std::string_view score = framework.segment.bands_of->value;
    return {"", score, {{"", Decimal{}}}, bands(framework, score)};
  }
  return {grid->rows.value, grid->columns.value, bands(framework, grid->rows.value),
          bands(framework, grid->columns.value)};
}

std::string_view tier_of(const Framework& framework, const GridAxes& axes, std::size_t row,
                         std::size_t column) {
  const auto& segment = framework.segment;
  if (segment.grid) return segment.grid->cells.find(axes.rows[row].id)->find(axes.columns[column].id)->value;
  return segment.tiers.find(axes.columns[column].id)->value;
}

std::string score_name(const Framework& framework, std::string_view score) {
  const auto* found = framework.scores.find(score);
  return found ? clean(found->name) : "Combined";
}

std::string tier_name(const Framework& framework, std::size_t tier) {
  return clean(framework.tiers[tier].second.name);
}

std::size_t band_position(const Framework& framework, const SegmentedProject& segmented,
                          std::string_view score, const std::vector<Band>& bands) {
  if (score.empty()) return 0;
  const auto band = band_of(*framework.bands.find(score), *plotted_score(framework, segmented, score).value);
  return static_cast<std::size_t>(
      std::find_if(bands.begin(), bands.end(), [&](const Band& b) { return b.id == band; }) - bands.begin());
}

const ScoreValue& plotted_score(const Framework& framework, const SegmentedProject& segmented,
                                std::string_view score) {
  return score_of(framework, segmented.provisional ? *segmented.provisional : segmented.scored->scores,
                  score);
}

const ScoreValue& actual_score(const Framework& framework, const SegmentedProject& segmented,
                               std::string_view score) {
  return score_of(framework, segmented.scored->scores, score);
}

std::string short_mark(std::string_view id, std::set<std::string>& taken) {
  std::string letters;
  for (const auto word : split(id, '-'))
    if (!word.empty() && letters.size() < 3)
      letters += word[0] >= 'a' ? static_cast<char>(word[0] - 'a' + 'A') : word[0];
  if (letters.size() == 1 && id.size() > 1 && id[1] >= 'a') letters += static_cast<char>(id[1] - 'a' + 'A');
  std::string out = letters;
  for (int number = 2; !taken.insert(out).second; ++number) out = letters + std::to_string(number);
  return out;
}

}  // namespace ptx
