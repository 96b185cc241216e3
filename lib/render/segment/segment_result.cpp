#include "render/segment/segment_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/score/score_result.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t wide = 110;
/// Whether there is room for names and stages beside ids, scores and reasons.
enum class Room { little, enough };

constexpr std::string_view meaning =
    "Tier says how closely a project is governed, not how well it does or how much it matters.";

std::string score_and_band(const SegmentedProject& one, std::size_t i) {
  const std::string score = format(one.scored->scores.scores[i]);
  return one.bands[i] ? score + " " + std::string(*one.bands[i]) : score;
}

/// Why it stands where it does; of what is not segmented, how much is rated.
std::string reason_or_rated(const SegmentedProject& one) {
  if (one.by == TierBy::unrated || one.by == TierBy::provisional)
    return fmt::format("{}{} of {} rated", one.by == TierBy::provisional ? "provisional, " : "",
                       one.scored->rated, one.scored->settled.size());
  return tier_reason(one);
}

Table view_table(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented, Room room,
                 bool with_tier) {
  Table out;
  if (with_tier) out.columns.push_back({"", "tier", Align::left, 0});
  out.columns.insert(out.columns.end(), {{"", "#", Align::right, 0}, {"", "project", Align::left, 10}});
  if (room == Room::enough) out.columns.push_back({"", "name", Align::left, 16});
  for (const auto& [id, score] : portfolio.framework.scores)
    out.columns.push_back({"", clean_and_cut(score.name, 20), Align::left, 9});
  if (room == Room::enough) out.columns.push_back({"", "stage", Align::left, 6});
  out.columns.push_back({"", "why", Align::left, 12});
  for (const auto& one : segmented) {
    std::vector<Cell> row;
    if (with_tier) row.push_back(Cell::of(one.tier ? std::string(*one.tier) : "not yet segmented"));
    row.insert(row.end(), {Cell::of(one.scored->rank ? std::to_string(*one.scored->rank) : "–"),
                           Cell::of(one.scored->id)});
    if (room == Room::enough) row.push_back(Cell::of(one.scored->project->name));
    for (std::size_t i = 0; i < one.bands.size(); ++i) row.push_back(Cell::of(score_and_band(one, i)));
    if (room == Room::enough) row.push_back(Cell::of(stage_id(portfolio.framework, *one.scored->project)));
    row.push_back(Cell::of(reason_or_rated(one)));
    out.rows.push_back(std::move(row));
  }
  return out;
}

/// "2 projects of at most 3"; with one that is over "2 projects, 1 of at most 3 still going"; where some are
/// left out "2 of 5 projects".
std::string filled(const Tier& tier, std::size_t count, std::size_t over, std::size_t whole) {
  if (count < whole)
    return fmt::format("{} of {}", with_commas(static_cast<long long>(count)),
                       count_phrase(whole, "project", "projects"));
  std::string projects = count_phrase(count, "project", "projects");
  if (!tier.capacity) return projects;
  if (over == 0) return fmt::format("{} of at most {}", projects, *tier.capacity);
  return fmt::format("{}, {} of at most {} still going", projects,
                     with_commas(static_cast<long long>(count - over)), *tier.capacity);
}

/// How many projects in a tier are stopped, or over.
std::size_t over_in(const Framework& framework, const std::vector<SegmentedProject>& segmented,
                    std::string_view tier) {
  return static_cast<std::size_t>(
      std::count_if(segmented.begin(), segmented.end(), [&](const SegmentedProject& one) {
        return one.tier == tier && is_over(framework, *one.scored->project);
      }));
}

/// What the tier means: board, cycle of reports, support.
std::string governance(const Tier& tier) {
  std::vector<std::string> parts;
  if (tier.board) parts.push_back(clean(*tier.board));
  if (tier.report) parts.push_back(fmt::format("reports {}", name(*tier.report)));
  if (tier.support) parts.push_back(clean(*tier.support));
  return join(parts, "; ");
}

std::vector<std::string> notes(const std::vector<SegmentedProject>& segmented) {
  std::vector<std::string> out;
  if (segmented.empty()) out.emplace_back("No project fits.");
  if (const auto provisional =
          std::count_if(segmented.begin(), segmented.end(),
                        [](const SegmentedProject& s) { return s.by == TierBy::provisional; });
      provisional > 0)
    out.push_back(
        fmt::format("{} provisionally, as if every unknown rating were at its highest.",
                    count_phrase(static_cast<std::size_t>(provisional), "project stands", "projects stand")));
  out.emplace_back(meaning);
  return out;
}

std::string why_not_segmented(const std::vector<SegmentedProject>& segmented) {
  bool empty = false, little = false;
  for (const auto& one : segmented)
    if (!one.tier) (one.scored->scores.any_empty() ? empty : little) = true;
  if (!empty) return "Less than half of a score is rated";
  return little ? "Too little of a score is rated, or none of it applies" : "None of a score applies";
}

std::string text(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                 const std::vector<std::size_t>& counts, const Screen& screen) {
  const auto& tiers = portfolio.framework.tiers;
  const auto here = tier_counts(portfolio.framework, segmented);
  const bool some = segmented.size() < portfolio.projects.size();
  if (segmented.empty() && some) return {};
  const Room room = screen.columns == 0 || screen.columns >= wide ? Room::enough : Room::little;
  const std::string all = to_text(view_table(portfolio, segmented, room, false), screen);
  std::vector<std::string_view> lines = split(all, '\n');
  std::string out = std::string(lines[0]) + "\n";
  std::size_t next = 1;
  const auto section = [&](const std::string& title, Style style, const std::string& size,
                           const std::string& words, std::size_t count) {
    out += "\n" + styled(screen, style, title) + "  " + size + "\n" + wrapped(words, screen.columns, 2);
    for (; count > 0; --count) (out += lines[next++]) += "\n";
  };
  for (std::size_t i = 0; i < tiers.size(); ++i) {
    const auto& [id, tier] = tiers[i];
    if (here[i] > 0 || !some)
      section(clean(tier.name), tier_style(portfolio.framework, id),
              filled(tier, here[i], over_in(portfolio.framework, segmented, id), counts[i]), governance(tier),
              here[i]);
  }
  const std::size_t left = segmented.size() - (next - 1);
  if (left > 0)
    section("Not yet segmented", Style::dim, count_phrase(left, "project", "projects"),
            why_not_segmented(segmented), left);
  return out;
}

}  // namespace

Table segment_table(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented) {
  std::vector<NamedColumn> names{"project", "name", "programme", "stage"};
  for (const auto& [id, score] : portfolio.framework.scores) names.emplace_back(id);
  for (const auto& [id, score] : portfolio.framework.scores)
    names.emplace_back(id + "_band", DataType::string);
  names.insert(names.end(), {"combined",
                             "rank",
                             "tier",
                             "by",
                             "rule",
                             {"computed", DataType::string,
                              "The tier that the framework computes, whatever leadership decided"},
                             "board",
                             "report",
                             "support"});
  Table out{columns_named(names), {}};
  for (const auto& one : segmented) {
    const auto& project = *one.scored->project;
    std::vector<Cell> row{Cell::id(NamedId::Of::project, one.scored->id), Cell::of(project.name),
                          Cell::id(NamedId::Of::programme, project.programme),
                          Cell::of(stage_id(portfolio.framework, project))};
    for (const auto& score : one.scored->scores.scores) row.push_back(Cell::of(score.value));
    for (const auto& band : one.bands) row.push_back(Cell::of(band));
    const auto& combined = one.scored->scores.combined.value;
    row.push_back(Cell::of(combined));
    row.push_back(Cell::of(one.scored->rank));
    const Tier* tier = one.tier ? portfolio.framework.tiers.find(*one.tier) : nullptr;
    row.insert(row.end(), {Cell::of(one.tier), Cell::of(one.by), Cell::of(one.rule), Cell::of(one.computed),
                           tier ? Cell::of(tier->board) : Cell(), tier ? Cell::of(tier->report) : Cell(),
                           tier ? Cell::of(tier->support) : Cell()});
    out.rows.push_back(std::move(row));
  }
  return out;
}

Style tier_style(const Framework& framework, std::string_view tier) {
  constexpr std::array styles{Style::platinum, Style::gold, Style::silver, Style::bronze};
  const auto position = framework.tiers.position(tier);
  return position < styles.size() ? styles[position] : Style::bold;
}

std::string tier_reason(const SegmentedProject& one) {
  if (one.by == TierBy::decision)
    return one.computed ? fmt::format("leadership; computed {}", *one.computed) : "leadership; not yet rated";
  return one.by == TierBy::rule ? fmt::format("rule {}", *one.rule) : std::string(name(one.by));
}

std::vector<std::size_t> tier_counts(const Framework& framework,
                                     const std::vector<SegmentedProject>& segmented) {
  std::vector<std::size_t> out(framework.tiers.size());
  for (const auto& one : segmented)
    if (one.tier) ++out[framework.tiers.position(*one.tier)];
  return out;
}

Result segment_result(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                      const std::vector<std::size_t>& counts) {
  Result out;
  out.schema = "segment/1";
  out.title = fmt::format("{}: tiers by {}", portfolio.settings.name, portfolio.framework.name);
  out.data = [&portfolio, segmented] { return segment_table(portfolio, segmented); };
  out.view = [&portfolio, segmented] { return view_table(portfolio, segmented, Room::enough, true); };
  out.notes = notes(segmented);
  out.text = [&portfolio, segmented, counts, title = out.title, notes = out.notes](const Screen& screen) {
    const std::string tiers = text(portfolio, segmented, counts, screen);
    std::string all = heading(title, screen) + "\n" + tiers + (tiers.empty() ? "" : "\n");
    for (const auto& note : notes) all += wrapped(note, screen.columns, 0);
    return all;
  };
  return out;
}

}  // namespace ptx
