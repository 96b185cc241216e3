#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/portfolio/open_portfolio.hpp"
#include "report/document/report_scope.hpp"

namespace ptx::cli {

/// An earlier state of the portfolio, and what lives as long as what is told of it.
struct PreviousPortfolio {
  PreviousState before;
  std::unique_ptr<Portfolio> old;
};

/// The state against which a report on this portfolio tells what changed: that of --since, else of the last
/// tag `pack/*` on the first-parent line before what is read, else of a month before the as-of day. `shown`
/// is the portfolio that the report shows, which must outlive the answer; only changes of the whole portfolio
/// and of `projects` are told where some are chosen. Without --since what cannot be read is told in words;
/// with it, throws Error as `diff` does. Beside it the months up to the as-of day.
PreviousPortfolio load_previous_state(const std::optional<std::string>& since, const ProjectFilter& choice,
                                      const PortfolioOptions& common, const OpenedPortfolio& opened,
                                      const ReportScope& subject, const Context& context);

}  // namespace ptx::cli
