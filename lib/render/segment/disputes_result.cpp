#include "render/segment/disputes_result.hpp"

#include <fmt/format.h>

#include "analysis/segment/disputes.hpp"
#include "render/format/terminal.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::string_view nothing_disputed = "No rating is disputed in a way that would alter a tier.";

struct Disputed {
  std::string_view project;
  Dispute dispute;
};

std::vector<Disputed> all_disputes(const ScoringModel& method,
                                   const std::vector<SegmentedProject>& segmented) {
  std::vector<Disputed> out;
  for (const auto& one : segmented)
    for (const auto& dispute : disputes(method, one.scored->project->ratings))
      out.push_back({one.scored->id, dispute});
  return out;
}

Cell rating_cell(const std::optional<Rating>& rating) {
  if (!rating) return {};
  return rating->kind == RatingKind::number ? Cell::of(rating->value) : Cell::of(format(*rating));
}

Table disputes_table(const std::vector<Disputed>& all) {
  Table out{
      columns_named({"project", "criterion", "rating", "low", "high", "tier_low", "tier_high", "disputed"}),
      {}};
  for (const auto& [project, dispute] : all)
    out.rows.push_back({Cell::of(project), Cell::of(dispute.criterion), rating_cell(dispute.judged->rating),
                        rating_cell(dispute.judged->low), rating_cell(dispute.judged->high),
                        Cell::of(dispute.tier_low), Cell::of(dispute.tier_high),
                        Cell::of(dispute.judged->disputed)});
  return out;
}

/// "at 5 gold"; a dash where nobody gave that end.
std::string describe_end(const std::optional<Rating>& rating, const std::optional<std::string_view>& tier) {
  return rating ? fmt::format("at {}: {}", format(*rating), tier.value_or("not yet segmented")) : "–";
}

Table disputes_view(const std::vector<Disputed>& all) {
  Table out;
  out.columns = {{"", "project", Align::left, 10}, {"", "criterion", Align::left, 8},
                 {"", "as rated", Align::left, 0}, {"", "lowest", Align::left, 0},
                 {"", "highest", Align::left, 0},  {"", "who says otherwise", Align::left, 14}};
  for (const auto& [project, dispute] : all)
    out.rows.push_back({Cell::of(project), Cell::of(dispute.criterion),
                        Cell::of(describe_end(dispute.judged->rating, dispute.computed)),
                        Cell::of(describe_end(dispute.judged->low, dispute.tier_low)),
                        Cell::of(describe_end(dispute.judged->high, dispute.tier_high)),
                        Cell::of(dispute.judged->disputed)});
  return out;
}

/// The list of disputes; where the screen is too narrow for it, who says otherwise stands under each.
std::string disputes_text(const std::vector<Disputed>& all, const Screen& screen) {
  Table table = disputes_view(all);
  if (fits(to_text(table, {}), screen)) return to_text(table, screen);
  table.columns.pop_back();
  for (auto& row : table.rows) row.pop_back();
  const std::string text = to_text(table, screen);
  const auto lines = split(text, '\n');
  std::string out = std::string(lines[0]) + "\n";
  for (std::size_t i = 0; i < all.size(); ++i)
    out += std::string(lines[i + 1]) + "\n" +
           wrapped(all[i].dispute.judged->disputed.value_or(""), screen.columns, 4);
  return out;
}

}  // namespace

Result disputes_result(const Portfolio& portfolio, const ScoringModel& method,
                       const std::vector<SegmentedProject>& segmented) {
  const auto all = all_disputes(method, segmented);
  Result out;
  out.schema = "segment.disputes/1";
  out.title = fmt::format("{}: disputed ratings that would alter a tier", portfolio.settings.name);
  out.data = [all] { return disputes_table(all); };
  out.view = [all] { return disputes_view(all); };
  out.notes = {all.empty() ? std::string(nothing_disputed)
                           : "The tiers are the computed ones, with the lowest and the highest rating that "
                             "somebody argues for put in, the others as they are."};
  out.text = [all, title = out.title, notes = out.notes](const Screen& screen) {
    return page(title, all.empty() ? "" : disputes_text(all, screen), notes, screen);
  };
  return out;
}

}  // namespace ptx
