#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/benefits/benefits_result.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/display_names.hpp"
#include "report/sections/money.hpp"

namespace ptx {
namespace {

constexpr std::array names_of_benefits{
    TemplateName{"year", DataKind::text, "the financial year of the day"},
    TemplateName{
        "books", DataKind::text,
        "the day up to which finance has signed its books, or the end of the last quarter where it has "
        "signed none"},
    TemplateName{"money", DataKind::record, "money, measures and capabilities", money_names},
    TemplateName{"status", DataKind::markdown, "what became of the plan by programme, over all years"},
    TemplateName{"status_chart", DataKind::markdown, "the same as a chart, where charts are shown"},
    TemplateName{"status_of_year", DataKind::markdown,
                 "what became of the plan by programme, in this financial year"},
    TemplateName{"status_notes", DataKind::list, "how these tables are to be read, a sentence each"},
    TemplateName{"programmes", DataKind::markdown, "money by programme, over all years"},
    TemplateName{"directorates", DataKind::markdown, "money by directorate, over all years"},
    TemplateName{"cash", DataKind::markdown, "the effect on each year's budget"},
    TemplateName{"office", DataKind::markdown,
                 "what the transformation office costs, and what it brings; absent where no cost is given"},
};

}  // namespace

std::span<const TemplateName> benefits_names() { return names_of_benefits; }

TemplateData benefits(const ReportScope& subject, Attachments& parts) {
  const Portfolio& portfolio = subject.portfolio;
  const TrackedBenefits& net = subject.assessed.net();
  const FinancialYear year = year_of(subject.as_of);
  std::vector<std::string> only;
  if (subject.owing.whose == TargetOwner::Whose::programme) only = {subject.owing.programme};
  const Result all = plan_status_result(net, std::nullopt, only, rounded_money),
               of_year = plan_status_result(net, year, only, rounded_money);
  const Result programmes = programmes_result(net, std::nullopt, only, rounded_money),
               directorates = directorates_result(net, std::nullopt, rounded_money);
  const Result cash = cash_result(net, rounded_money), office = return_result(net, rounded_money),
               reconciled = reconcile_result(net, rounded_money);
  parts.add_table_file("reconcile", "All money in the files, by where it stands", "track-benefits.reconcile",
                       reconciled.data);
  const auto named = [&](const Result& result) { return with_names(result.view(), portfolio); };
  TemplateData out = TemplateData::record();
  out.set("year", TemplateData::of(format(year)));
  out.set("books", TemplateData::of(long_format(net.books.day)));
  out.set("money", money(subject, parts));
  out.set("status", parts.add_table("status", "What became of the plan, over all years", all, named(all)));
  out.set("status_chart", parts.add_chart("status", "What became of the plan, over all years", [&] {
    return plan_status_svg(net, std::nullopt, only, MoneyFormat::rounded, scope_name(subject));
  }));
  out.set("status_of_year",
          parts.add_table("status-of-year", fmt::format("What became of the plan, in {}", format(year)),
                          of_year, named(of_year)));
  out.set("status_notes", TemplateData::texts(all.notes));
  out.set("programmes",
          parts.add_table("programmes", "Money by programme, over all years", programmes, named(programmes)));
  out.set("directorates", parts.add_table("directorates", "Money by directorate, over all years",
                                          directorates, named(directorates)));
  out.set("cash", parts.add_table("cash", "The effect on each year's budget", cash));
  out.set("office",
          portfolio.settings.cost && !subject.some
              ? parts.add_table("return", "What the transformation office costs, and what it brings", office)
              : TemplateData());
  return out;
}

}  // namespace ptx
