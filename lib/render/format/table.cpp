#include "render/format/table.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "model/framework/reserved_columns.hpp"

namespace ptx {
namespace {

/// What a word means wherever it is a column; where it means something else, its table says so.
struct KnownColumn {
  std::string_view name;
  DataType type;
  std::string_view meaning;
};

const KnownColumn* find_known(std::string_view name) {
  using enum DataType;
  static constexpr auto known = std::to_array<KnownColumn>({
      {"action", string, "What is done about it"},
      {"actions", string, "How many actions are done, and how many there are"},
      {"actual", number, "What is claimed, in pounds"},
      {"amber", integer, "How many were amber by the evidence"},
      {"asked", date, "When it was asked for"},
      {"assurance", string, "The rating that assurance gives"},
      {"author", string, "Who wrote the file last"},
      {"baseline", number, "Where the measure started"},
      {"basis", string, "fixed, day-rate, risk-reward or staff"},
      {"benefit", string, "The benefit's id"},
      {"benefit_cost_ratio", number, "Discounted benefit over discounted cost"},
      {"benefits", string, "The computed rating of benefits"},
      {"better", string, "Which way is better: higher, lower or hold"},
      {"better_than_evidence", boolean, "Whether the report is better than the evidence"},
      {"board", string, "Who is to decide"},
      {"by", string, "What the tier rests on: grid, bands, rule, decision, provisional or unrated"},
      {"category", string, "Where the money stands in the reconciliation"},
      {"claimed", number, "What is claimed, in pounds"},
      {"code", string, "The name of the kind of finding"},
      {"column", integer, "The column in that line, counted from 1"},
      {"combined", number, "The ranking score"},
      {"combined_high", number, "The highest that the ranking score may be"},
      {"combined_low", number, "The lowest that the ranking score may be"},
      {"computed", string, "The rating that the evidence gives"},
      {"confidence", string, "high, medium or low"},
      {"contribution", number, "What the criterion adds to the score"},
      {"cost", number, "The cost, in pounds"},
      {"criteria", integer, "How many criteria there are"},
      {"criterion", string, "The criterion's id"},
      {"date", date, "The day on which the portfolio is judged"},
      {"days_late", integer, "How many days after the due day; negative where early"},
      {"decided", date, "When it was decided"},
      {"decision", string,
       "The ids of the decisions taken, with blanks between them; none where a baseline moved without one"},
      {"delivered", date, "When it was delivered"},
      {"directorate", string, "The directorate's id"},
      {"disbenefit", boolean, "Whether it costs instead of saving"},
      {"disputed", string, "Who says otherwise, and what"},
      {"due", date, "When it is due"},
      {"effect", string, "What it would bring about"},
      {"escalated", string, "To whom it has been escalated"},
      {"expected", number, "Where the measure should stand on the day of its latest reading"},
      {"field", string, "The path of the field inside its file"},
      {"file", string, "The file, from the folder of the portfolio"},
      {"forecast", number, "The forecast, in pounds"},
      {"fund", string, "The fund"},
      {"gap", number, "Forecast less target, in pounds"},
      {"green", integer, "How many were green by the evidence"},
      {"headline", boolean, "Whether it is a headline outcome"},
      {"high", string, "The highest rating that somebody argued for"},
      {"hint", string, "What to do about it"},
      {"impact", integer, "From 1 to 5"},
      {"issue", string, "The issue's id"},
      {"key", boolean, "Whether it is a key milestone"},
      {"kind", string,
       "Of a decision gate, tier, baseline, pause, stop, spend or other; of a cost revenue or capital"},
      {"late_milestones", integer, "How many milestones were late"},
      {"latest", number, "The latest reading"},
      {"latest_date", date, "When that was read"},
      {"likelihood", integer, "From 1 to 5"},
      {"line", integer, "The line in the file, counted from 1"},
      {"low", string, "The lowest rating that somebody argued for"},
      {"margin_criterion", string, "The criterion whose rating would move the tier first"},
      {"margin_from", string, "How it is rated"},
      {"margin_percent", number, "By how much the weight would have to move, in percent"},
      {"margin_tier", string, "The tier that it would move to"},
      {"margin_to", string, "The rating at which it would"},
      {"margin_weight", string, "The criterion whose weight would move the tier first"},
      {"margin_weight_tier", string, "The tier that it would move to"},
      {"message", string, "What is wrong"},
      {"milestone", string, "The milestone's id"},
      {"minute", string, "Where it is minuted"},
      {"name", string, "The name for people"},
      {"narrative", string, "What it is worth, in words"},
      {"needed_by", date, "When the decision is needed"},
      {"net_present_value", number, "Discounted benefit less discounted cost, in pounds"},
      {"new", string, "What it is"},
      {"next", number, "The next target"},
      {"next_date", date, "The day of the next target"},
      {"next_milestone", date, "The day on which the next key milestone is expected"},
      {"note", string, "A note"},
      {"of", string, "The id of the project or programme that it belongs to"},
      {"old", string, "What it was"},
      {"original", number, "The plan as first approved, in pounds"},
      {"outcome", string, "The outcome's id; of a decision: approved, rejected or deferred"},
      {"overdue", boolean, "Whether the next reading is overdue"},
      {"owner", string, "Its owner"},
      {"partner", string, "Who promised it"},
      {"payback_year", string, "The first year in which the benefits so far reach the costs so far"},
      {"plan", number, "The plan as approved now, in pounds"},
      {"pledge", string, "The pledge's id"},
      {"possible", string, "The tiers that it may have, with blanks between them"},
      {"previous", number, "The reading before the latest"},
      {"priority", string, "The priority's id"},
      {"programme", string, "The programme's id"},
      {"progress", number, "Percent of the way from the baseline to the last target"},
      {"project", string, "The project's id"},
      {"quarter", string,
       "The quarter of a financial year; undivided for figures that are given by the year alone"},
      {"raised", date, "When it was raised"},
      {"rank", integer, "The order of attention; empty for what is not ranked"},
      {"rated", integer, "How many criteria are rated"},
      {"rating", string, "The rating: a number, unknown or n/a"},
      {"recommendation", string, "The recommendation's id"},
      {"recommended", string, "What is recommended"},
      {"recurring", boolean, "Whether it comes again each year"},
      {"red", integer, "How many were red by the evidence"},
      {"report", string, "How often a project of the tier reports"},
      {"reported", string, "The rating that the sponsor reports"},
      {"reporting", string, "reported, late or missed"},
      {"response", string, "What is done about it"},
      {"return", number, "Pounds verified for each pound of the office's cost"},
      {"review", date, "When it is to be looked at again"},
      {"revision", string, "The full hash of the commit"},
      {"risk", string, "The risk's id"},
      {"rule", string, "The last rule that changed the tier"},
      {"score", string, "The score's id"},
      {"severity", integer, "From 1 to 5"},
      {"slip_days", integer, "How many days that is behind what was first agreed"},
      {"source", string, "Which review"},
      {"stage", string, "The stage"},
      {"status", string, "How it stands"},
      {"subject", string, "The subject of that commit"},
      {"supplier", string, "Who supplies it"},
      {"support", string, "The resources that a project of the tier gets"},
      {"target", number, "The target, in pounds"},
      {"theme", string, "The theme"},
      {"tier", string, "The tier's id"},
      {"tier_high", string, "The tier at the highest rating"},
      {"tier_low", string, "The tier at the lowest rating"},
      {"time", string, "The computed rating of time"},
      {"title", string, "What it is"},
      {"type", string, "cashable, income, cost-avoidance or non-cashable"},
      {"unit", string, "What it is measured in"},
      {"untiered", integer, "How many projects have no tier"},
      {"verified", number, "What finance has verified, in pounds"},
      {"weight", number, "The weight of the criterion"},
      {"weighted", number, "The forecast weighted by confidence, in pounds"},
      {"what", string, "What the change is about"},
      {"why", string, "Why"},
      {"work", string, "How the work stands: green, amber, red, complete or not-started"},
      {"year", string, "The financial year, or total"},
  });
  const auto found =
      std::find_if(known.begin(), known.end(), [&](const KnownColumn& one) { return one.name == name; });
  return found == known.end() ? nullptr : &*found;
}

}  // namespace

NamedColumn NamedColumn::known(std::string_view name) {
  const auto* column = find_known(name);
  assert(column && "say of each column what it holds: here, or in the table of known ones");
  return {std::string(name), column ? column->type : DataType::number,
          column ? column->meaning : std::string_view()};
}

std::vector<Column> columns_named(const std::vector<NamedColumn>& names) {
  [[maybe_unused]] const auto is_reserved = [](const NamedColumn& one) {
    return one.is_own || is_fixed_column(one.name);
  };
  assert((std::none_of(names.begin(), names.end(), [](const NamedColumn& one) { return one.is_own; }) ||
          std::all_of(names.begin(), names.end(), is_reserved)) &&
         "reserve each column that stands beside scores or tiers");
  std::vector<Column> out;
  for (const auto& one : names) out.push_back({one.name, one.name, Align::left, 0, one.type, one.meaning});
  return out;
}

}  // namespace ptx
