#include "cli/portfolio/svg_option.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "diagnostic/diagnostic.hpp"
#include "store/files/atomic_file.hpp"
#include "text/clean.hpp"

namespace ptx::cli {

namespace fs = std::filesystem;

void check_svg_option(const std::optional<std::string>& svg, const PortfolioOptions& common,
                      const Context& context) {
  if (!svg) return;
  if (fs::path(*svg).extension() != ".svg")
    throw Error(2, fmt::format("--svg writes a picture, not '{}'", clean_and_cut(*svg, 80)),
                "end its name in .svg");
  const auto resolved = [&](const std::string& path) {
    std::error_code error;
    return fs::weakly_canonical(context.directory / path, error);
  };
  if (common.output && resolved(*common.output) == resolved(*svg))
    throw Error(2, "--svg and -o name the same file", "give the picture a file of its own");
}

void write_svg(const std::string& svg, const std::string& picture, const Context& context) {
  write_atomically(context.directory / svg, picture);
}

}  // namespace ptx::cli
