#pragma once

#include <string>
#include <string_view>

namespace ptx {

/// GitHub-flavoured Markdown as a fragment of HTML. HTML within it is left out, and so is every link that
/// could run something.
std::string markdown_to_html(std::string_view markdown);

}  // namespace ptx
