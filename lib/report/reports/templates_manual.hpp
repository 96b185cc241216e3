#pragma once

#include <string>

namespace ptx {

/// The page ptx-templates(5) in Markdown: how templates are written, and every name that each report has,
/// from the tables of names.
std::string templates_manual_page();

}  // namespace ptx
