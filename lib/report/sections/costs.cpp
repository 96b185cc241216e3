#include "report/sections/costs.hpp"

#include <fmt/format.h>

#include "model/values/profile.hpp"
#include "render/format/pounds.hpp"
#include "report/sections/display_names.hpp"
#include "report/sections/money.hpp"

namespace ptx {
namespace {

/// The sum of a profile; of the plan where the forecast is left out.
std::optional<Money> sum(const std::optional<Profile>& profile) {
  return profile ? std::optional(sum_of(*profile)) : std::nullopt;
}

Table costs_table(const ReportScope& subject) {
  Table out{columns_named({"project",
                           {"cost", DataType::string, "The cost's id"},
                           "name",
                           "supplier",
                           "basis",
                           "kind",
                           "fund",
                           "recurring",
                           "plan",
                           "forecast",
                           "actual"}),
            {}};
  for (const auto& [project_id, project] : subject.projects)
    for (const auto& [id, cost] : project->costs)
      out.rows.push_back({Cell::id(NamedId::Of::project, project_id), Cell::of(id), Cell::of(cost.name),
                          Cell::of(cost.supplier), Cell::of(cost.basis), Cell::of(cost.kind),
                          Cell::of(fund_of(subject.portfolio.settings, cost.fund)), Cell::of(cost.recurring),
                          Cell::of(sum(cost.plan)), Cell::of(sum(cost.forecast ? cost.forecast : cost.plan)),
                          Cell::of(sum(cost.actual))});
  return out;
}

std::string costs_sentence(const ReportScope& subject) {
  Money plan, forecast, actual;
  bool any = false;
  for (const auto& [project_id, project] : subject.projects)
    for (const auto& [id, cost] : project->costs) {
      any = true;
      plan += sum(cost.plan).value_or(Money());
      forecast += sum(cost.forecast ? cost.forecast : cost.plan).value_or(Money());
      actual += sum(cost.actual).value_or(Money());
    }
  const auto pounds = [](Money amount) { return format_pounds(amount, MoneyFormat::rounded); };
  if (!any) return {};
  const std::string against =
      forecast == plan
          ? "as planned"
          : fmt::format("{} {} the plan of {}", pounds(forecast > plan ? forecast - plan : plan - forecast),
                        forecast > plan ? "above" : "below", pounds(plan));
  return fmt::format("Costs over all years are forecast at {}, {}; {} is spent.", pounds(forecast), against,
                     pounds(actual));
}

}  // namespace

TemplateData costs(const ReportScope& subject, Attachments& parts) {
  const Table data = costs_table(subject);
  parts.add_table_file("costs", "Costs over all years", "costs", [&] { return costs_table(subject); });
  std::vector<DisplayColumn> columns{{"name", "cost"},         {"kind", "kind"},           {"basis", "basis"},
                                     {"fund", "fund"},         {"recurring", "each year"}, {"plan", "plan"},
                                     {"forecast", "forecast"}, {"actual", "spent"}};
  if (subject.projects.size() != 1) columns.insert(columns.begin(), {"project", "project"});
  TemplateData out = TemplateData::record();
  out.set("in_words", TemplateData::of(costs_sentence(subject)));
  out.set("table", TemplateData::markdown(table_with_caption("Costs over all years",
                                                             for_readers(data, columns, subject.portfolio))));
  return out;
}

}  // namespace ptx
