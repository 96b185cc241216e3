#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/portfolio/portfolio_options.hpp"
#include "store/files/snapshot.hpp"
#include "store/history/commits.hpp"

namespace ptx::cli {

/// The day that --as-of gives; none without it. Throws Error(2).
std::optional<Date> day_asked_for(const PortfolioOptions& common);

/// The folder of the portfolio; with --at one that need not hold it today, or be there at all. Throws
/// Error(2) where there is none.
std::filesystem::path find_portfolio(const PortfolioOptions& common, const Context& context);

/// The portfolio as it stood in a commit that was found for a revision. Throws Error(2) where it was not
/// there.
Snapshot require_snapshot_of(const Repository& repository, const Commit& commit, const Revision& revision);

/// What a command reads, and the day on which it judges it.
struct PortfolioSource {
  Snapshot snapshot;
  Date as_of;
  std::optional<std::string> revision;  ///< with --at: the full hash of the commit that is read
  std::filesystem::path folder;         ///< where the portfolio lies, or with --at would lie
};

/// The work tree's portfolio, or with --at that of a commit. Throws Error(2) where an option is wrong,
/// Error(3) where git cannot give it.
PortfolioSource find_portfolio_source(const PortfolioOptions& common, const Context& context);

}  // namespace ptx::cli
