#include "render/segment/grid_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/score/score_result.hpp"
#include "render/segment/segment_result.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::string scores_in_words(const Framework& framework, const SegmentedProject& one) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < framework.scores.size(); ++i)
    parts.push_back(clean(framework.scores[i].second.name) + " " + in_words(one.scored->scores.scores[i]));
  return join(parts, ", ");
}

std::string tier_in_words(const Framework& framework, const SegmentedProject& one) {
  return one.tier ? tier_name(framework, framework.tiers.position(*one.tier)) + " (" + reason(one) + ")"
                  : "not yet segmented";
}

std::string axis_in_words(const Framework& framework, std::string_view score, const std::vector<Band>& bands,
                          std::string_view direction) {
  std::vector<std::string> parts;
  for (const auto& band : bands) parts.push_back(fmt::format("{} from {}", band.id, format(band.cut)));
  return fmt::format("{} runs {} from 0 to 100: {}. ", score_name(framework, score), direction,
                     join(parts, ", "));
}

}  // namespace

std::string in_words(const Framework& framework, const SegmentedProject& one) {
  return fmt::format("{} ({}): {}; {}", clean(one.scored->project->name), one.scored->id,
                     scores_in_words(framework, one), tier_in_words(framework, one));
}

std::string in_words(const Framework& framework, const GridLayout& picture) {
  const auto& axes = picture.axes;
  std::string out = axis_in_words(framework, axes.column_score, axes.columns, "across");
  if (!axes.row_score.empty()) out = axis_in_words(framework, axes.row_score, axes.rows, "up") + out;
  for (std::size_t tier = 0; tier < framework.tiers.size(); ++tier) {
    std::vector<std::string> all;
    for (const auto& point : picture.points)
      if (point.tier == tier) all.push_back(in_words(framework, *point.segmented));
    out += fmt::format("{}: {}{}{}. ", tier_name(framework, tier), counted(all.size(), "project", "projects"),
                       all.empty() ? "" : ". ", join(all, ". "));
  }
  const auto moved = static_cast<std::size_t>(
      std::count_if(picture.points.begin(), picture.points.end(),
                    [](const GridPoint& point) { return !(point.at == point.exact); }));
  if (moved > 0)
    out += fmt::format("{} beside its exact place, as another is there; a line leads to it. ",
                       counted(moved, "project is drawn", "projects are each drawn"));
  std::vector<std::string> left_out;
  for (const auto* one : picture.left_out) left_out.push_back(in_words(framework, *one));
  if (!left_out.empty()) out += "Not drawn, for want of scores: " + join(left_out, ". ") + ".";
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace ptx
