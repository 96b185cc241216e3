#include "cli/portfolio/print_errors.hpp"

#include <algorithm>
#include <iterator>

#include "render/check/diagnostic_text.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

constexpr std::size_t most_printed = 100;

}  // namespace

std::string print_errors(const Diagnostics& diagnostics, const PortfolioOptions& common,
                         const Context& context) {
  Diagnostics errors;
  std::copy_if(diagnostics.begin(), diagnostics.end(), std::back_inserter(errors),
               [](const Diagnostic& one) { return one.severity() == Severity::error; });
  const std::string when = common.colour.value_or("auto");
  const Screen screen{context.err.columns, when == "auto" ? context.err.colour : when == "always"};
  context.streams.err << to_text(errors, screen, most_printed);
  return count_phrase(errors.size(), "error", "errors");
}

}  // namespace ptx::cli
