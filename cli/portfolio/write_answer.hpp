#pragma once

#include <string>

#include "cli/portfolio/open_portfolio.hpp"
#include "render/format/result.hpp"

namespace ptx::cli {

/// Writes an answer in the format asked for, to standard output or whole into a file. Throws Error(3) where
/// it cannot.
void write(const Result& result, const PortfolioOptions& common, const OpenedPortfolio& opened,
           const Context& context);
/// Writes bytes in the same way.
void write(const std::string& bytes, const PortfolioOptions& common, const Context& context);

}  // namespace ptx::cli
