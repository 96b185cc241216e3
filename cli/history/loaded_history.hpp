#pragma once

#include <functional>
#include <optional>
#include <string>

#include "analysis/history/portfolio_history.hpp"
#include "analysis/history/project_history.hpp"
#include "cli/history/revisions.hpp"

namespace ptx::cli {

/// A history, and the portfolio in the last commit that can be read.
template <class What>
struct LoadedHistory {
  What history;
  OpenedPortfolio last;
};

/// The portfolio that is shown of one that was read.
using PortfolioTransform = std::function<Portfolio(const Portfolio& read)>;

/// How the chosen projects of a portfolio stood over time: what `shows` makes of each portfolio; without it
/// of the portfolios as they were read. None where some commit cannot be read and is not to be left out: then
/// that is told on standard error.
std::optional<LoadedHistory<History>> portfolio_history(const Repository& repository, const CommitLine& line,
                                                        SamplingInterval pace, const ProjectFilter& choice,
                                                        const PortfolioTransform& shows,
                                                        const Context& context);

/// How one project stood over time. None where some commit cannot be read and is not to be left out: then
/// that is told on standard error. Throws Error(2) where there was no such project.
std::optional<LoadedHistory<ProjectHistory>> project_history(const Repository& repository,
                                                             const CommitLine& line, SamplingInterval pace,
                                                             const std::string& id, Starts starts,
                                                             bool keep_going, const Context& context);

}  // namespace ptx::cli
