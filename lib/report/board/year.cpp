#include "report/board/year.hpp"

#include <fmt/format.h>

#include "analysis/board/year_money.hpp"
#include "render/benefits/director_sentences.hpp"
#include "render/benefits/money_page.hpp"
#include "render/board/year_svg.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::string pounds(Money amount) { return format_pounds(amount, MoneyFormat::rounded); }

std::string target_sentence(const YearMoney& year) {
  const std::string name = format(year.year);
  if (!year.target)
    return fmt::format("{} is forecast to bring {}; it has no target.", name, pounds(year.amounts.forecast));
  return target_sentence(name + " is", "its", *year.target, *year.gap, " forecast", MoneyFormat::rounded);
}

std::string verified_sentence(const YearMoney& year, const FinanceBooks& books) {
  std::string out = fmt::format("{} is claimed, of which finance has verified {}",
                                pounds(year.amounts.actual), pounds(year.amounts.verified));
  if (year.of_original)
    out += fmt::format(": {}% of the {} first approved for the year", format(*year.of_original, 0),
                       pounds(year.amounts.original));
  return fmt::format("{}{}.", out,
                     books.verified.empty() ? "" : ", with its books signed up to " + long_format(books.day));
}

std::string plan_sentence(const PlanSplit& split) {
  std::vector<std::string> parts;
  const auto add = [&](Money amount, std::string_view what) {
    if (amount != Money()) parts.push_back(fmt::format("{} {}", pounds(amount), what));
  };
  add(split.at_risk, "is at risk");
  add(split.slipped, "has slipped into later years");
  add(split.undeliverable, "will not be delivered");
  return parts.empty()
             ? fmt::format("Nothing of the {} plan is at risk, slipped or undeliverable.", pounds(split.plan))
             : fmt::format("Of the {} plan, {}.", pounds(split.plan), join_with_and(parts));
}

std::string full_year_sentence(const YearMoney& year) {
  return fmt::format(
      "Full-year effect: {}, which is {} of this year's forecast that recurs, and what the same benefits add "
      "in {}.",
      pounds(year.full_year), pounds(year.recurring), format(FinancialYear{year.year.start + 1}));
}

std::string label_of(std::string_view category) {
  constexpr std::string_view fund = "fund:";
  if (category == "pipeline") return "in the pipeline";
  if (category == "monitored-elsewhere") return "watched elsewhere";
  if (category == "cost-avoidance") return "cost avoidance";
  if (category == "shared") return "shared, and counted where it is shared with";
  if (category.starts_with(fund)) return fmt::format("in {}, another fund", category.substr(fund.size()));
  return std::string(category);
}

/// "Not counted: £585k watched elsewhere and £15k in dsg, another fund. With the £1.2m counted, the files
/// hold £1.8m for 2024/25."
std::string bridge_sentence(const std::vector<BridgeStep>& steps, FinancialYear year) {
  std::vector<std::string> parts;
  for (std::size_t i = 1; i + 1 < steps.size(); ++i)
    if (steps[i].forecast != Money())
      parts.push_back(fmt::format("{} {}", pounds(steps[i].forecast), label_of(steps[i].category)));
  if (parts.empty()) return fmt::format("All money in the files for {} is counted.", format(year));
  return fmt::format("Not counted: {}. With the {} that is counted, the files hold {} for {}.",
                     join_with_and(parts), pounds(steps.front().forecast), pounds(steps.back().forecast),
                     format(year));
}

std::string format_gap(Money gap) {
  return gap < Money() ? pounds(-gap) + " short" : gap == Money() ? "none" : pounds(gap) + " above";
}

Table bridge_table(const std::vector<BridgeStep>& steps) {
  Table out{columns_named({"category", "forecast"}), {}};
  for (const auto& [category, forecast] : steps) out.rows.push_back({Cell::of(category), Cell::of(forecast)});
  return out;
}

}  // namespace

TemplateData board_year(const ReportScope& subject, Attachments& parts) {
  const YearMoney year = year_money(subject.assessed.net(), year_of(subject.as_of));
  const auto steps = forecast_bridge(subject.assessed.net(), subject.assessed.as_written(), year.year);
  parts.add_table_file("bridge",
                       fmt::format("From what is counted to all money in the files, {}", format(year.year)),
                       "bridge", [&] { return bridge_table(steps); });
  const std::string title = fmt::format("{}: what became of the plan, against the target", format(year.year));
  TemplateData out = TemplateData::record();
  out.set("name", TemplateData::of(format(year.year)));
  out.set("in_words", TemplateData::of(target_sentence(year)));
  out.set("sentences", TemplateData::texts({verified_sentence(year, subject.assessed.net().books),
                                            plan_sentence(year.split), full_year_sentence(year)}));
  out.set("target", year.target ? TemplateData::of(pounds(*year.target)) : TemplateData());
  out.set("verified", TemplateData::of(pounds(year.amounts.verified)));
  out.set("claimed", TemplateData::of(pounds(year.amounts.actual)));
  out.set("forecast", TemplateData::of(pounds(year.amounts.forecast)));
  out.set("at_risk", TemplateData::of(pounds(year.split.at_risk)));
  out.set("slipped", TemplateData::of(pounds(year.split.slipped)));
  out.set("undeliverable", TemplateData::of(pounds(year.split.undeliverable)));
  out.set("gap", year.gap ? TemplateData::of(format_gap(*year.gap)) : TemplateData());
  out.set("full_year", TemplateData::of(pounds(year.full_year)));
  out.set("of_original",
          year.of_original ? TemplateData::of(format(*year.of_original, 0) + "%") : TemplateData());
  out.set("counted", TemplateData::of(counted_sentence(subject.assessed.net())));
  out.set("bridge", TemplateData::of(bridge_sentence(steps, year.year)));
  out.set("chart", parts.add_chart("year", title, [&] { return year_svg(year, title); }));
  return out;
}

}  // namespace ptx
