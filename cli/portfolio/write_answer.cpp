#include "cli/portfolio/write_answer.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

#include "render/format/csv.hpp"
#include "render/format/json.hpp"
#include "render/format/markdown.hpp"
#include "store/files/atomic_file.hpp"

namespace ptx::cli {
namespace {

std::string to_markdown(const Result& result) {
  std::string out = "## " + escape_markdown(result.title) + "\n\n" + to_markdown(result.view());
  for (const auto& note : result.notes) out += "\n" + escape_markdown(note) + "\n";
  return out;
}

std::string printed(const Result& result, const PortfolioOptions& common, const OpenedPortfolio& opened,
                    const Context& context) {
  switch (format_of(common)) {
    case Format::csv:
      return to_csv(result.data(), common.bom ? Bom::with : Bom::without);
    case Format::markdown:
      return to_markdown(result);
    case Format::json: {
      Envelope envelope{result.schema,        opened.loaded.portfolio.settings.name,
                        format(opened.as_of), opened.revision,
                        std::nullopt,         result.counted};
      if (opened.keep_going) envelope.left_out = opened.loaded.left_out;
      return to_json(result.data(), envelope);
    }
    case Format::table:
      break;
  }
  return result.text(screen_for(common, context));
}

}  // namespace

void write(const std::string& bytes, const PortfolioOptions& common, const Context& context) {
  if (common.output) return write_atomically(context.directory / *common.output, bytes);
  errno = 0;
  context.streams.out << bytes << std::flush;
  if (!context.streams.out && errno != EPIPE)
    throw Error(3, fmt::format("standard output could not be written{}",
                               errno ? fmt::format(": {}", std::generic_category().message(errno)) : ""));
}

void write(const Result& result, const PortfolioOptions& common, const OpenedPortfolio& opened,
           const Context& context) {
  write(printed(result, common, opened, context), common, context);
}

}  // namespace ptx::cli
