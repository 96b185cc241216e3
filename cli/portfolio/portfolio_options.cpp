#include "cli/portfolio/portfolio_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/options/option_values.hpp"
#include "diagnostic/diagnostic.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

struct FormatFacts {
  std::string_view name;
  std::string_view ending;
};
constexpr std::array formats{FormatFacts{"table", ".txt"}, FormatFacts{"csv", ".csv"},
                             FormatFacts{"markdown", ".md"}, FormatFacts{"json", ".json"}};

}  // namespace

void define_portfolio_options(Options& options, PortfolioOptions& common) {
  std::vector<std::string> words{"csv", "markdown", "json"};
  words.insert(words.end(), common.own_formats.begin(), common.own_formats.end());
  const std::string formats_in_words = "table (if left out), " + join_with_or(words);
  words.insert(words.begin(), "table");
  options.value("-C,--portfolio", "DIR", common.portfolio,
                "The portfolio; the nearest portfolio.yaml at or above this folder if left out",
                {CandidateSource::folders});
  options.value("--at", "REV", common.at, std::string(common.help_of_at));
  options.value(
      "--as-of", "DATE", common.as_of,
      "The day on which dates are judged; that of --at, SOURCE_DATE_EPOCH or today in UTC if left out");
  options.value("-f,--format", "FORMAT", common.format, formats_in_words, {CandidateSource::nowhere, words});
  options.value("-o,--output", "FILE", common.output,
                "Write there, whole or not at all; .txt, .csv, .md or .json choose the format",
                {CandidateSource::files});
  options.value("--color", "WHEN", common.colour, "auto (if left out), always or never",
                {CandidateSource::nowhere, {"auto", "always", "never"}});
  options.flag("--bom", common.bom, "Lead CSV with a byte order mark, which Excel needs");
}

std::optional<std::string_view> own_format(const PortfolioOptions& common) {
  const auto found =
      std::find(common.own_formats.begin(), common.own_formats.end(), common.format.value_or(""));
  return found == common.own_formats.end() ? std::nullopt : std::optional(*found);
}

Format format_of(const PortfolioOptions& common) {
  if (common.format) {
    std::vector<std::string_view> names;
    for (const auto& facts : formats) names.push_back(facts.name);
    const auto found = std::find(names.begin(), names.end(), *common.format);
    if (found != names.end()) return static_cast<Format>(found - names.begin());
    names.insert(names.end(), common.own_formats.begin(), common.own_formats.end());
    throw_unknown_word("--format", *common.format, names);
  }
  if (!common.output) return Format::table;
  const std::string ending = std::filesystem::path(*common.output).extension().string();
  for (std::size_t i = 0; i < formats.size(); ++i)
    if (formats[i].ending == ending) return static_cast<Format>(i);
  throw Error(2, fmt::format("'{}' does not say which format to write", clean_and_cut(*common.output, 80)),
              "end it in .txt, .csv, .md or .json, or add -f");
}

Screen screen_for(const PortfolioOptions& common, const Context& context) {
  const std::string when = common.colour.value_or("auto");
  if (when != "auto" && when != "always" && when != "never")
    throw_unknown_word("--color", when, {"auto", "always", "never"});
  Screen screen{common.output ? 0 : context.out.columns, !common.output && context.out.colour};
  if (when != "auto") screen.colour = when == "always";
  return screen;
}

}  // namespace ptx::cli
