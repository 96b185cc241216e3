#pragma once

#include <optional>
#include <string>

#include "cli/portfolio/portfolio_options.hpp"

namespace ptx::cli {

/// Throws Error(2) where --svg is given and does not name a picture of its own.
void check_svg_option(const std::optional<std::string>& svg, const PortfolioOptions& common,
                      const Context& context);

/// Writes a picture whole into the file that --svg names. Throws Error(3) where it cannot.
void write_svg(const std::string& svg, const std::string& picture, const Context& context);

}  // namespace ptx::cli
