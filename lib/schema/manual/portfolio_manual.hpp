#pragma once

#include <string>

namespace ptx {

/// The page ptx-portfolio(5) in Markdown: what the files of a portfolio hold, every record and field from the
/// tables of fields.
std::string portfolio_manual_page();

}  // namespace ptx
