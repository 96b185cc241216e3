#pragma once

#include <string>

#include "cli/options/context.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "diagnostic/diagnostic.hpp"

namespace ptx::cli {

/// Prints the errors among these on standard error, the first hundred in full, coloured as --color says;
/// gives how many there are, in words.
std::string print_errors(const Diagnostics& diagnostics, const PortfolioOptions& common,
                         const Context& context);

}  // namespace ptx::cli
