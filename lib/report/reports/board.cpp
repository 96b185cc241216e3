#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/benefits/benefits_result.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "render/board/portfolio_svg.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "render/outcomes/outcomes_svg.hpp"
#include "render/segment/segment_result.hpp"
#include "report/board/changes.hpp"
#include "report/board/data_gaps.hpp"
#include "report/board/delivery.hpp"
#include "report/board/front_page/decisions.hpp"
#include "report/board/front_page/headline_outcomes.hpp"
#include "report/board/front_page/milestones.hpp"
#include "report/board/front_page/risks.hpp"
#include "report/board/quality.hpp"
#include "report/board/tiers.hpp"
#include "report/board/year.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/display_names.hpp"
#include "report/sections/money.hpp"
#include "report/sections/registers/decisions.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/issues.hpp"
#include "report/sections/registers/risks.hpp"

namespace ptx {
namespace {

constexpr std::array names_of_board{
    TemplateName{"year", DataKind::record, "this year's money", year_names},
    TemplateName{"decisions", DataKind::record, "the decisions needed today", decisions_names},
    TemplateName{"tiers", DataKind::record, "how many projects stand in which tier, and who moved",
                 tiers_names},
    TemplateName{"delivery", DataKind::record,
                 "what is red, what is reported better than the evidence, and who is late with a report",
                 delivery_names},
    TemplateName{"key_milestones", DataKind::record,
                 "the key milestones that were missed, and those due in 60 days", key_milestones_names},
    TemplateName{"top_risks", DataKind::list, "the five highest open risks", ranked_risk_names},
    TemplateName{"headlines", DataKind::list, "the headline outcomes", headline_names},
    TemplateName{"unknowns", DataKind::list, "what is not known, a sentence each"},
    TemplateName{"changes", DataKind::record, "what changed since the last pack", changes_names},
    TemplateName{"portfolio_chart", DataKind::markdown,
                 "the portfolio on a page as a chart, where charts are shown"},
    TemplateName{"portfolio_table", DataKind::markdown,
                 "the same as a table: the projects by tier and rank, and what their tiers rest on"},
    TemplateName{"grid_chart", DataKind::markdown, "the grid of tiers as a chart, where charts are shown"},
    TemplateName{"money", DataKind::record, "money, measures and capabilities", money_names},
    TemplateName{"programmes", DataKind::markdown, "this year's money by programme"},
    TemplateName{"status", DataKind::markdown, "what became of this year's plan by programme"},
    TemplateName{"status_chart", DataKind::markdown, "the same as a chart, where charts are shown"},
    TemplateName{"directorates", DataKind::markdown, "this year's money by directorate"},
    TemplateName{"reconcile", DataKind::markdown, "all money in the files, by where it stands"},
    TemplateName{"outcomes", DataKind::markdown, "the outcomes as a table"},
    TemplateName{"outcomes_chart", DataKind::markdown,
                 "their readings and targets as a chart, where charts are shown"},
    TemplateName{"risks_in_words", DataKind::text, "a sentence on the open risks"},
    TemplateName{"risks_chart", DataKind::markdown,
                 "how many risks there are of each likelihood and impact as a chart, where charts are shown"},
    TemplateName{"risks", DataKind::list,
                 "the open risks, the highest first, of one score the one with the oldest review",
                 ranked_risk_names},
    TemplateName{"issues", DataKind::list, "the open issues, the most severe first", issue_names},
    TemplateName{"decisions_needed", DataKind::list,
                 "all decisions that are asked for, the most urgent first", decision_names},
    TemplateName{"decisions_taken", DataKind::list, "the decisions taken, the latest first", decision_names},
    TemplateName{"history_chart", DataKind::markdown,
                 "tiers, money and ratings over the months as a chart, where charts are shown"},
    TemplateName{"history_note", DataKind::text,
                 "why the months cannot be told, or which of them; absent where all can"},
    TemplateName{"quality", DataKind::record, "what ptx check finds in the files", quality_names},
};

/// Some columns of a table, by their names.
Table only(const Table& table, const std::vector<std::string_view>& wanted) {
  Table out;
  out.rows.resize(table.rows.size());
  for (const auto name : wanted) {
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const Column& column) { return column.name == name; });
    const auto at = static_cast<std::size_t>(found - table.columns.begin());
    out.columns.push_back(*found);
    for (std::size_t i = 0; i < table.rows.size(); ++i) out.rows[i].push_back(table.rows[i][at]);
  }
  return out;
}

void add_portfolio(const ReportScope& subject, Attachments& parts, TemplateData& out) {
  const Portfolio& portfolio = subject.portfolio;
  Table tiers =
      only(segment_table(portfolio, subject.assessed.by_tier()),
           {"rank", "project", "name", "programme", "stage", "combined", "tier", "by", "rule", "computed"});
  const std::vector<DisplayColumn> columns{{"project", "project"}, {"programme", "programme"},
                                           {"tier", "tier"},       {"by", "by"},
                                           {"rank", "rank"},       {"stage", "stage"}};
  parts.add_table_file("tiers", "Projects by tier and rank", "segment", [&] { return tiers; });
  out.set("portfolio_chart", parts.add_chart("portfolio", "The portfolio on a page", [&] {
    return portfolio_svg(portfolio, subject.assessed.by_tier(), subject.assessed.rag());
  }));
  out.set("portfolio_table", TemplateData::markdown(table_with_caption(
                                 "Projects by tier and rank", for_readers(tiers, columns, portfolio))));
  out.set("grid_chart", parts.add_chart("grid", "Projects by their scores, and the tiers that follow",
                                        [&] { return grid_svg(portfolio, subject.assessed.by_tier()); }));
}

void add_money(const ReportScope& subject, Attachments& parts, TemplateData& out) {
  const Portfolio& portfolio = subject.portfolio;
  const FinancialYear year = year_of(subject.as_of);
  std::vector<std::string> only;
  if (subject.owing.whose == TargetOwner::Whose::programme) only = {subject.owing.programme};
  const auto add = [&](const char* name, const std::string& caption, const Result& result) {
    out.set(name, parts.add_table(name, caption, result, with_names(result.view(), portfolio)));
  };
  out.set("money", money(subject, parts));
  add("programmes", fmt::format("Counted money by programme, {}", format(year)),
      programmes_result(subject.assessed.net(), year, only, rounded_money));
  add("status", fmt::format("What became of the plan by programme, {}", format(year)),
      plan_status_result(subject.assessed.net(), year, only, rounded_money));
  out.set(
      "status_chart",
      parts.add_chart("status", fmt::format("What became of the plan by programme, {}", format(year)), [&] {
        return plan_status_svg(subject.assessed.net(), year, only, MoneyFormat::rounded);
      }));
  add("directorates", fmt::format("Counted money by directorate, {}", format(year)),
      directorates_result(subject.assessed.net(), year, rounded_money));
  add("reconcile", "All money in the files, over all years",
      reconcile_result(subject.assessed.net(), rounded_money));
}

void add_outcomes(const ReportScope& subject, Attachments& parts, TemplateData& out) {
  const Portfolio& portfolio = subject.portfolio;
  const bool any = !portfolio.outcomes.outcomes.empty();
  const Result result = outcomes_result(portfolio, subject.projects, subject.as_of);
  const std::vector<DisplayColumn> columns{
      {"name", "outcome"},     {"unit", "unit"},           {"baseline", "baseline"},
      {"latest", "latest"},    {"latest_date", "read on"}, {"expected", "expected"},
      {"next", "next target"}, {"next_date", "by"},        {"status", "status"}};
  out.set("outcomes", parts.add_table("outcomes", "Outcomes against their targets", result,
                                      for_readers(result.data(), columns, portfolio)));
  out.set("outcomes_chart", any ? parts.add_chart("outcomes", "Outcomes, their readings and targets",
                                                  [&] { return outcomes_svg(portfolio, subject.as_of); })
                                : TemplateData());
}

void add_history(const ReportScope& subject, Attachments& parts, TemplateData& out) {
  const std::optional<History>& history = subject.before.history;
  out.set("history_chart", history
                               ? parts.add_chart("history", "Tiers, money and ratings, month by month",
                                                 [&] { return history_svg(*history, MoneyFormat::rounded); })
                               : TemplateData());
  out.set("history_note", TemplateData::of(subject.before.history_note));
  if (history)
    parts.add_table_file("history", "The portfolio month by month", "history",
                         history_result(*history, MoneyFormat::rounded).data);
}

}  // namespace

std::span<const TemplateName> board_names() { return names_of_board; }

TemplateData board(const ReportScope& subject, Attachments& parts) {
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  TemplateData out = TemplateData::record();
  out.set("year", board_year(subject, parts));
  out.set("decisions", board_decisions(owners, subject.as_of));
  out.set("tiers", board_tiers(subject));
  out.set("delivery", board_delivery(subject, parts));
  out.set("key_milestones", board_milestones(subject));
  out.set("top_risks", board_risks(owners, subject.as_of, top_risks));
  out.set("headlines", board_headlines(subject));
  out.set("unknowns", board_data_gaps(subject));
  out.set("changes", board_changes(subject, parts));
  add_portfolio(subject, parts, out);
  add_money(subject, parts, out);
  add_outcomes(subject, parts, out);
  add_history(subject, parts, out);
  out.set("risks_in_words", TemplateData::of(risks_sentence(owners, subject.as_of)));
  out.set("risks_chart", risks_chart(owners, subject.as_of, parts));
  out.set("risks", board_risks(owners, subject.as_of, 0));
  out.set("issues", issue_list(owners, subject.as_of));
  out.set("decisions_needed", needed_decision_list(owners, subject.as_of));
  out.set("decisions_taken", taken_decision_list(owners, subject.as_of));
  out.set("quality", board_quality(subject, parts));
  add_entry_tables(owners, subject.as_of, parts);
  return out;
}

}  // namespace ptx
