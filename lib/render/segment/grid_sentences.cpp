#include "render/segment/grid_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/score/score_result.hpp"
#include "render/segment/segment_result.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::string describe_scores(const Framework& framework, const SegmentedProject& one) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < framework.scores.size(); ++i)
    parts.push_back(clean(framework.scores[i].second.name) + " " + format(one.scored->scores.scores[i]));
  return join(parts, ", ");
}

std::string describe_tier(const Framework& framework, const SegmentedProject& one) {
  return one.tier ? tier_name(framework, framework.tiers.position(*one.tier)) + " (" + tier_reason(one) + ")"
                  : "not yet segmented";
}

std::string describe_axis(const Framework& framework, std::string_view score, const std::vector<Band>& bands,
                          std::string_view direction) {
  std::vector<std::string> parts;
  for (const auto& band : bands) parts.push_back(fmt::format("{} from {}", band.id, format(band.cut)));
  return fmt::format("{} runs {} from 0 to 100: {}. ", score_name(framework, score), direction,
                     join(parts, ", "));
}

}  // namespace

std::string describe_project(const Framework& framework, const SegmentedProject& one) {
  return fmt::format("{} ({}): {}; {}", clean(one.scored->project->name), one.scored->id,
                     describe_scores(framework, one), describe_tier(framework, one));
}

std::string describe_grid(const Framework& framework, const GridLayout& picture) {
  const auto& axes = picture.axes;
  std::string out = describe_axis(framework, axes.column_score, axes.columns, "across");
  if (!axes.row_score.empty()) out = describe_axis(framework, axes.row_score, axes.rows, "up") + out;
  for (std::size_t tier = 0; tier < framework.tiers.size(); ++tier) {
    std::vector<std::string> all;
    for (const auto& point : picture.points)
      if (point.tier == tier) all.push_back(describe_project(framework, *point.segmented));
    out += fmt::format("{}: {}{}{}. ", tier_name(framework, tier),
                       count_phrase(all.size(), "project", "projects"), all.empty() ? "" : ". ",
                       join(all, ". "));
  }
  const auto moved = static_cast<std::size_t>(
      std::count_if(picture.points.begin(), picture.points.end(),
                    [](const GridPoint& point) { return !(point.at == point.exact); }));
  if (moved > 0)
    out += fmt::format("{} beside its exact place, as another is there; a line leads to it. ",
                       count_phrase(moved, "project is drawn", "projects are each drawn"));
  std::vector<std::string> left_out;
  for (const auto* one : picture.left_out) left_out.push_back(describe_project(framework, *one));
  if (!left_out.empty()) out += "Not drawn, for want of scores: " + join(left_out, ". ") + ".";
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace ptx
