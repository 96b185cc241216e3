#include "report/document/published_portfolio.hpp"

#include "schema/fields/redact_values.hpp"

namespace ptx {

RedactedPortfolio published(const Portfolio& portfolio, Date as_of) {
  RedactedPortfolio out = without_exempt(portfolio, as_of);
  auto& [settings, framework, outcomes, projects, finance] = out.portfolio;
  redact_record(&settings, record_of<PortfolioSettings>());
  redact_record(&framework, record_of<Framework>());
  redact_record(&outcomes, record_of<Outcomes>());
  for (const auto id : projects.ids()) redact_record(projects.find(id), record_of<Project>());
  for (const auto id : finance.ids()) redact_record(finance.find(id), record_of<FinanceFile>());
  return out;
}

}  // namespace ptx
