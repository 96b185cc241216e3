#include "render/benefits/benefits_result.hpp"

#include <fmt/format.h>

#include <memory>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/money_page.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// "2024/25 and 2025/26": the years in which a part of the plan is not nought.
std::string years_with(const TrackedBenefit& benefit, Money PlanSplit::*part) {
  std::vector<std::string> out;
  for (const auto& [year, split] : benefit.splits)
    if (split.*part > Money()) out.push_back(format(year));
  return join_with_and(out);
}

std::string why_at_risk(const TrackedBenefit& benefit, Date books) {
  if (benefit.circumstances.paused) return "the project is paused";
  if (benefit.circumstances.unsure)
    return benefit.benefit->confidence ? "confidence is low" : "no confidence is given";
  const auto& year = benefit.years.at(benefit.circumstances.books_year);
  return fmt::format("{} is claimed of the {} due by {}", format_exact_pounds(year.actual),
                     format_exact_pounds(benefit.circumstances.due), long_format(books));
}

/// What the parts of the plan that fall short rest on, in words.
std::string why(const TrackedBenefit& benefit, Date books) {
  const PlanSplit split = benefit.split();
  std::vector<std::string> out;
  if (split.undeliverable > Money())
    out.push_back(fmt::format("{}{} of {} will not be delivered",
                              benefit.project->state == State::stopped ? "the project is stopped: " : "",
                              format_exact_pounds(split.undeliverable),
                              years_with(benefit, &PlanSplit::undeliverable)));
  if (split.slipped > Money())
    out.push_back(fmt::format("{} slips out of {}", format_exact_pounds(split.slipped),
                              years_with(benefit, &PlanSplit::slipped)));
  if (split.at_risk > Money())
    out.push_back(
        fmt::format("{} is at risk: {}", format_exact_pounds(split.at_risk), why_at_risk(benefit, books)));
  return join(out, "; ");
}

Table benefits_table(const TrackedBenefits& tracked, const std::vector<const TrackedBenefit*>& rows) {
  Table out{
      columns_named({"project",
                     "benefit",
                     "name",
                     "type",
                     "disbenefit",
                     "fund",
                     "owner",
                     "confidence",
                     "original",
                     "plan",
                     "forecast",
                     "weighted",
                     {"due", DataType::number, "What of the plan was due by the books day, in pounds"},
                     "actual",
                     "verified",
                     {"status", DataType::string,
                      "undeliverable, slipped, at-risk, on-track or delivered: what holds most of the plan"},
                     "why"}),
      {}};
  for (const TrackedBenefit* one : rows) {
    const Benefit& benefit = *one->benefit;
    const BenefitAmounts total = one->total();
    const auto status = status_of(one->split());
    const std::string reasons = why(*one, tracked.books.day);
    out.rows.push_back({Cell::id(NamedId::Of::project, one->project_id), Cell::of(one->id),
                        Cell::of(benefit.name), Cell::of(benefit.type), Cell::of(benefit.disbenefit),
                        Cell::of(fund_of(tracked.portfolio.settings, benefit.fund)), Cell::of(benefit.owner),
                        Cell::of(benefit.confidence), Cell::of(total.original), Cell::of(total.plan),
                        Cell::of(total.forecast), Cell::of(total.weighted), Cell::of(one->circumstances.due),
                        Cell::of(total.actual), Cell::of(total.verified), Cell::of(status),
                        reasons.empty() ? Cell() : Cell::of(reasons)});
  }
  return out;
}

Style style_of(const TrackedBenefit& benefit) {
  const auto status = status_of(benefit.split());
  if (status == BenefitStatus::undeliverable || status == BenefitStatus::slipped) return Style::error;
  return status == BenefitStatus::at_risk ? Style::warning : Style::plain;
}

/// Which benefits are shown, where types or funds were chosen: "Shown: income in any fund."
std::string chosen_sentence(const CountingRule& counting) {
  if (counting.types.empty() && counting.funds.empty()) return {};
  const auto types = counted_money(counting).types;
  return fmt::format("Shown: {} in {}.", types.empty() ? "money of every type" : join_with_and(types),
                     counting.funds.empty() ? "any fund" : join_with_and(counting.funds));
}

/// The benefits under their projects, the reasons under each.
std::string body(const TrackedBenefits& tracked, const std::vector<const TrackedBenefit*>& rows,
                 const Table& people, const Screen& screen) {
  if (rows.empty()) return "No benefit fits.\n";
  const std::string text = to_text(people, screen, 2);
  const auto lines = split(text, '\n');
  std::string out(lines[0]);
  out += "\n";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || rows[i]->project_id != rows[i - 1]->project_id)
      out += "\n" +
             styled(screen, Style::bold,
                    screen.columns ? clean_and_cut(rows[i]->project->name, screen.columns)
                                   : clean(rows[i]->project->name)) +
             "\n";
    std::string reasons = why(*rows[i], tracked.books.day);
    if (rows[i]->benefit->disbenefit)
      reasons = "a disbenefit: it costs instead of saving" + (reasons.empty() ? "" : "; " + reasons);
    out += styled(screen, style_of(*rows[i]), lines[i + 1]) + "\n" + wrapped(reasons, screen.columns, 6);
  }
  return out;
}

}  // namespace

Result benefits_result(const TrackedBenefits& tracked, MoneyDisplay shown) {
  std::vector<const TrackedBenefit*> rows;
  for (const auto& one : tracked.benefits)
    if (one.counted) rows.push_back(&one);
  auto page = std::make_shared<MoneyPage>();
  page->title = fmt::format("{}: money benefits, each as it is written", tracked.portfolio.settings.name);
  page->lead = chosen_sentence(tracked.counting);
  page->data = benefits_table(tracked, rows);
  page->form = shown.form;
  page->narrow = {{"benefit", "benefit", 10}, {"plan", "plan"}, {"forecast", "forecast"}};
  if (shown.weighted) page->narrow.push_back({"weighted", "weighted"});
  page->narrow.insert(
      page->narrow.end(),
      {{"due", "due"}, {"actual", "claimed"}, {"verified", "verified"}, {"status", "status"}});
  page->wide = {{"project", "project"}};
  page->wide.insert(page->wide.end(), page->narrow.begin(), page->narrow.end());
  page->wide.insert(page->wide.begin() + 2,
                    {{"type", "type"}, {"fund", "fund"}, {"confidence", "confidence"}});
  page->wide.push_back({"why", "why"});
  page->notes = {
      fmt::format("Positive as written, also where a benefit costs instead of saving; nothing that is shared "
                  "is taken off. Due by {}.",
                  long_format(tracked.books.day))};
  Result out;
  out.schema = "track-benefits.benefits/1";
  out.title = page->title;
  out.notes = page->notes;
  if (!page->lead.empty()) out.notes.insert(out.notes.begin(), page->lead);
  out.data = [page] { return page->data; };
  out.view = [page] { return to_display_table(page->data, page->wide, page->form); };
  out.text = [page, &tracked, rows](const Screen& screen) {
    MoneyPage shown_page = *page;
    shown_page.wide = page->narrow;
    shown_page.wide.insert(shown_page.wide.begin() + 1,
                           {{"name", "name", 16}, {"type", "type"}, {"fund", "fund"}});
    return format_page(*page, body(tracked, rows, table_for(shown_page, screen, 2), screen), screen);
  };
  return out;
}

}  // namespace ptx
