#include "report/board/tiers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/benefits/counting.hpp"
#include "render/format/markdown.hpp"
#include "render/segment/segment_result.hpp"
#include "report/board/page_one_limits.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_moves = 3;
constexpr std::string_view not_segmented = "not yet segmented";

Table counts_table(const ReportScope& subject) {
  const auto& tiers = subject.portfolio.framework.tiers;
  const auto counts = tier_counts(subject.portfolio.framework, subject.assessed.by_tier());
  Table out;
  out.rows.emplace_back();
  std::size_t untiered = subject.assessed.by_tier().size();
  for (std::size_t i = 0; i < tiers.size(); ++i) {
    const auto& tier = tiers[i].second;
    out.columns.push_back({"", tier.name, Align::left, 0});
    out.rows[0].push_back(Cell::of(tier.capacity && !subject.some
                                       ? fmt::format("{} of {}", counts[i], *tier.capacity)
                                       : std::to_string(counts[i])));
    untiered -= counts[i];
  }
  out.columns.push_back({"", std::string(not_segmented), Align::left, 0});
  out.rows[0].push_back(Cell::of(std::to_string(untiered)));
  return out;
}

/// "1 stands provisionally (Enabling services review)": nothing where there is none.
void add(std::vector<std::string>& out, const ReportScope& subject, const char* one, const char* several,
         bool (*test)(const ReportScope&, const SegmentedProject&)) {
  constexpr std::size_t most_named = 2;
  std::vector<std::string> names;
  for (const auto& segmented : subject.assessed.by_tier())
    if (test(subject, segmented)) names.push_back(brief_name(segmented.scored->project->name));
  const auto count = names.size();
  if (count == 0) return;
  if (count > most_named)
    names = {names.begin(), names.begin() + most_named - 1},
    names.push_back(fmt::format("{} more", count - most_named + 1));
  out.push_back(fmt::format("{} {}: {}.", count, count == 1 ? one : several, join_with_and(names)));
}

std::vector<std::string> sentences(const ReportScope& subject) {
  std::vector<std::string> out;
  add(out, subject, "stands provisionally", "stand provisionally",
      [](const ReportScope&, const SegmentedProject& one) { return one.by == TierBy::provisional; });
  add(out, subject, "is not yet segmented", "are not yet segmented",
      [](const ReportScope&, const SegmentedProject& one) { return !one.tier; });
  add(out, subject, "is being scoped", "are being scoped",
      [](const ReportScope& all, const SegmentedProject& one) {
        const Framework& framework = all.portfolio.framework;
        return !is_over(framework, *one.scored->project) && in_pipeline(framework, *one.scored->project);
      });
  return out;
}

/// Who decided a tier: the board of the decision on it, else who wrote the file that moved it.
TemplateData who_moved(const ReportScope& subject, const Change& change, const SegmentedProject& segmented) {
  const Project& project = *segmented.scored->project;
  if (segmented.by == TierBy::decision && project.tier_decision && project.tier_decision->decision) {
    const Decision* decision = project.decisions.find(project.tier_decision->decision->value);
    if (decision && decision->minute) return TemplateData::of(*decision->minute);
    if (decision && decision->of) return TemplateData::of(*decision->of);
  }
  if (subject.audience == Audience::everybody) return {};
  const auto& written = subject.before.compared->written;
  const auto found = written.find(change.by_framework ? "framework.yaml" : change.file);
  return found == written.end() ? TemplateData()
                                : TemplateData::of(fmt::format("{}: {}", found->second.author,
                                                               brief_name(found->second.subject)));
}

/// The name of a tier of either framework; what is not yet segmented has none.
std::string label_of_tier(const Framework& framework, const std::optional<FieldValue>& tier) {
  return tier ? display_name(framework.tiers, format(*tier)) : std::string(not_segmented);
}

std::string describe_reason(const Change& change, const SegmentedProject& segmented) {
  const std::string by = tier_reason(segmented);
  return change.by_framework ? "the framework changed; " + by : by;
}

TemplateData moves(const ReportScope& subject) {
  TemplateData out = TemplateData::list();
  const auto& compared = subject.before.compared;
  if (!compared) return out;
  for (const auto& change : compared->changes) {
    if (change.what != ChangeKind::tier) continue;
    const auto found =
        std::find_if(subject.assessed.by_tier().begin(), subject.assessed.by_tier().end(),
                     [&](const SegmentedProject& one) { return one.scored->id == change.project; });
    if (found == subject.assessed.by_tier().end()) continue;
    TemplateData one = TemplateData::record();
    one.set("project", TemplateData::of(brief_name(found->scored->project->name)));
    one.set("from", TemplateData::of(label_of_tier(compared->earlier().framework, change.old)));
    one.set("to", TemplateData::of(label_of_tier(subject.portfolio.framework, change.now)));
    one.set("why", TemplateData::of(describe_reason(change, *found)));
    one.set("who", who_moved(subject, change, *found));
    out.add(std::move(one));
  }
  return out;
}

}  // namespace

TemplateData board_tiers(const ReportScope& subject) {
  TemplateData moved = moves(subject);
  const PreviousState& before = subject.before;
  const auto count = moved.values.size();
  TemplateData out = TemplateData::record();
  out.set("table", TemplateData::markdown(to_markdown(counts_table(subject))));
  out.set("sentences", TemplateData::texts(sentences(subject)));
  out.set("moves_in_words",
          !before.compared ? TemplateData()
          : count == 0
              ? TemplateData::of(fmt::format("No project has moved to another tier since {}.", before.name))
              : TemplateData::of(fmt::format("{} {} moved to another tier since {}.",
                                             count_phrase(count, "project", "projects"),
                                             count == 1 ? "has" : "have", before.name)));
  TemplateData first = moved;
  first.values.resize(std::min(count, most_moves));
  out.set("first", std::move(first));
  out.set("more", more_below(count, most_moves));
  out.set("moves", std::move(moved));
  return out;
}

}  // namespace ptx
