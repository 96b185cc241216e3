#include "render/segment/margin_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "analysis/segment/possible_tiers.hpp"
#include "render/segment/segment_result.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

using Tiers = std::vector<std::string_view>;

std::string tier_or_none(const std::optional<std::string_view>& tier) {
  return tier ? std::string(*tier) : "not yet segmented";
}

std::vector<std::string> words(const Tiers& tiers) { return {tiers.begin(), tiers.end()}; }

/// What was worked out for one project.
struct TierStability {
  Tiers possible;
  Margin margin;
};

std::vector<TierStability> compute_stability(const ScoringModel& method,
                                             const std::vector<SegmentedProject>& segmented,
                                             StabilityOptions asked) {
  std::vector<TierStability> out;
  for (const auto& one : segmented) {
    TierStability firm;
    if (asked.possible) firm.possible = possible_tiers(method, one.scored->settled, one.scored->scores);
    if (asked.margin) firm.margin = margin(method, one.scored->project->ratings);
    out.push_back(std::move(firm));
  }
  return out;
}

Table data_table(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                 const std::vector<TierStability>& firms, StabilityOptions asked) {
  Table out = segment_table(portfolio, segmented);
  const auto add_columns = [&](const std::vector<NamedColumn>& names) {
    for (const auto& column : columns_named(names)) out.columns.push_back(column);
  };
  if (asked.possible) add_columns({"possible"});
  if (asked.margin)
    add_columns({"margin_criterion", "margin_from", "margin_to", "margin_tier", "margin_weight",
                 "margin_percent", "margin_weight_tier"});
  for (std::size_t i = 0; i < firms.size(); ++i) {
    auto& row = out.rows[i];
    if (asked.possible)
      row.push_back(firms[i].possible.empty() ? Cell() : Cell::of(join(words(firms[i].possible), " ")));
    if (!asked.margin) continue;
    const auto& [rating, weight] = firms[i].margin;
    if (rating)
      row.insert(row.end(), {Cell::of(rating->criterion), Cell::of(rating->from), Cell::of(rating->to),
                             Cell::of(rating->tier)});
    else
      row.resize(row.size() + 4);
    if (weight)
      row.insert(row.end(), {Cell::of(weight->criterion), Cell::of(weight->percent), Cell::of(weight->tier)});
    else
      row.resize(row.size() + 3);
  }
  return out;
}

std::string possible_tiers_phrase(const SegmentedProject& one, const Tiers& possible) {
  if (possible.empty()) return "none of a score applies";
  if (possible.size() == 1)
    return one.scored->scores.all_known() ? "–" : fmt::format("{} in any case", possible[0]);
  return join_with_or(words(possible));
}

std::string rating_words(const Margin& margin) {
  return margin.rating ? describe_margin(*margin.rating) : "no change of one rating";
}
std::string weight_words(const Margin& margin) {
  return margin.weight ? describe_margin(*margin.weight) : "no change of one weight";
}

enum class Lines { one, several };

/// Columns that a saying has at the least, where it stands under another.
constexpr std::size_t least_room = 20;

/// What is said of one project, a cell each: on one line beside one another, or on several under one another.
std::vector<std::string> sayings(const SegmentedProject& one, const TierStability& firm,
                                 StabilityOptions asked, Lines lines) {
  std::vector<std::string> out;
  if (asked.possible)
    out.push_back((asked.margin && lines == Lines::several ? "could be: " : "") +
                  possible_tiers_phrase(one, firm.possible));
  if (asked.margin) out.insert(out.end(), {rating_words(firm.margin), weight_words(firm.margin)});
  return out;
}

std::vector<Cell> lead(const SegmentedProject& one) {
  return {Cell::of(one.scored->id), Cell::of(one.computed ? std::string(*one.computed) : "none yet")};
}

const std::vector<Column> lead_columns{{"", "project", Align::left, 10}, {"", "computed", Align::left, 0}};

/// What is said of each project, on one line.
Table view_table(const std::vector<SegmentedProject>& segmented, const std::vector<TierStability>& firms,
                 StabilityOptions asked) {
  Table out{lead_columns, {}};
  if (asked.possible) out.columns.push_back({"", "could be", Align::left, 10});
  if (asked.margin)
    out.columns.insert(out.columns.end(), {{"", "one rating would move it", Align::left, 20},
                                           {"", "one weight would move it", Align::left, 20}});
  for (std::size_t i = 0; i < segmented.size(); ++i) {
    auto row = lead(segmented[i]);
    for (const auto& saying : sayings(segmented[i], firms[i], asked, Lines::one))
      row.push_back(Cell::of(saying));
    out.rows.push_back(std::move(row));
  }
  return out;
}

/// Blanks that lead the lines that go on with a saying.
constexpr std::size_t hanging = 2;

/// Columns that are left on a screen beside a project and its tier.
std::size_t room_beside(const std::vector<SegmentedProject>& segmented, const Screen& screen) {
  constexpr std::size_t gaps = 4;
  std::size_t project = width(lead_columns[0].heading), computed = width(lead_columns[1].heading);
  for (const auto& one : segmented) {
    const auto cells = lead(one);
    project = std::max(project, width(format(cells[0])));
    computed = std::max(computed, width(format(cells[1])));
  }
  const std::size_t taken = std::min(screen.columns, project + computed + gaps);
  return std::max(least_room, screen.columns - taken);
}

/// The same for a screen: where it does not fit, what is said of a project stands on lines under one another.
std::string view_text(const std::vector<SegmentedProject>& segmented, const std::vector<TierStability>& firms,
                      StabilityOptions asked, const Screen& screen) {
  const Table beside = view_table(segmented, firms, asked);
  if (fits(to_text(beside, {}), screen)) return to_text(beside, screen);
  Table out{lead_columns, {}};
  out.columns.push_back({"", asked.margin ? "what would move it" : "could be", Align::left, least_room});
  for (std::size_t i = 0; i < segmented.size(); ++i) {
    std::string lines;
    for (const auto& saying : sayings(segmented[i], firms[i], asked, Lines::several))
      lines += wrapped(saying, room_beside(segmented, screen), hanging).substr(hanging);
    auto row = lead(segmented[i]);
    for (const auto line : split(trim(lines), '\n')) {
      row.push_back(Cell::of(line));
      out.rows.push_back(std::exchange(row, {Cell(), Cell()}));
    }
  }
  return to_text(out, screen);
}

std::vector<std::string> notes(const std::vector<SegmentedProject>& segmented, StabilityOptions asked) {
  std::vector<std::string> out;
  if (segmented.empty()) out.emplace_back("No project fits.");
  if (asked.possible)
    out.emplace_back(
        "Could be: the tiers that some value within each score's range leads to; – where every rating is "
        "known.");
  if (asked.margin)
    out.emplace_back(
        "The nearest change of one rating, and of one criterion's weight, that alters the computed tier. "
        "Leadership's decisions stand beside it.");
  return out;
}

}  // namespace

std::string describe_margin(const RatingMargin& margin) {
  constexpr std::array<std::string_view, 6> numbers{"no", "one", "two", "three", "four", "five"};
  const auto steps = static_cast<std::size_t>(std::abs(margin.steps));
  const std::string number = steps < numbers.size() ? std::string(numbers[steps]) : std::to_string(steps);
  return fmt::format("{} {} {} in {}: {}", number, steps == 1 ? "step" : "steps",
                     margin.steps > 0 ? "more" : "less", margin.criterion, tier_or_none(margin.tier));
}

std::string describe_margin(const WeightMargin& margin) {
  const bool more = margin.percent > Fraction();
  return fmt::format("{} {}% {} weight: {}", margin.criterion,
                     format(more ? margin.percent : Fraction() - margin.percent, 2), more ? "more" : "less",
                     tier_or_none(margin.tier));
}

Result margin_result(const Portfolio& portfolio, const ScoringModel& method,
                     const std::vector<SegmentedProject>& segmented, StabilityOptions asked) {
  const auto firms = compute_stability(method, segmented, asked);
  Result out;
  out.schema = "segment/1";
  out.title = fmt::format("{}: how firmly projects stand in their tiers", portfolio.settings.name);
  out.data = [&portfolio, segmented, firms, asked] { return data_table(portfolio, segmented, firms, asked); };
  out.view = [segmented, firms, asked] { return view_table(segmented, firms, asked); };
  out.notes = notes(segmented, asked);
  out.text = [segmented, firms, asked, title = out.title, notes = out.notes](const Screen& screen) {
    return page(title, segmented.empty() ? "" : view_text(segmented, firms, asked, screen), notes, screen);
  };
  return out;
}

}  // namespace ptx
