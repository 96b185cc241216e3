#include "cli/options/option_values.hpp"

#include <fmt/format.h>

#include "diagnostic/diagnostic.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace ptx::cli {
namespace {

constexpr std::size_t longest_name = 200;

}  // namespace

void throw_unknown_word(std::string_view option, const std::string& written,
                        const std::vector<std::string_view>& known) {
  const std::string hint = did_you_mean(written, known);
  throw Error(2,
              fmt::format("{} takes {}, not '{}'", option, join_with_or({known.begin(), known.end()}),
                          clean_and_cut(written, 60)),
              hint);
}

std::string name_given(const std::optional<std::string>& written, const std::string& otherwise) {
  if (!written) return otherwise;
  std::string name(trim(*written));
  if (name.empty()) throw Error(2, "--name is empty", "leave it out, or write what people call it");
  if (clean(name) != name)
    throw Error(2, fmt::format("--name holds what cannot stand in a file: {}", clean_and_cut(name, 60)),
                "write it on one line, without hidden characters");
  if (length(name) > longest_name)
    throw Error(2, fmt::format("--name takes at most {} characters", longest_name));
  return name;
}

}  // namespace ptx::cli
