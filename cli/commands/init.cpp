#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/options/option_values.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "schema/init/starter.hpp"
#include "store/files/new_files.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

namespace fs = std::filesystem;

struct InitOptions {
  std::optional<std::string> folder, name;
  PortfolioOptions common;
};

/// The folder asked for, which is one or is not there yet. Throws Error(2).
fs::path folder_for(const std::optional<std::string>& written, const Context& context) {
  if (!written || written->empty())
    throw Error(2, "say in which folder the portfolio is to stand",
                "as in: ptx init our-portfolio; for this one: ptx init .");
  fs::path folder = context.directory / *written;
  std::error_code error;
  const auto type = fs::status(folder, error).type();
  if (type != fs::file_type::not_found && type != fs::file_type::directory)
    throw Error(2, fmt::format("'{}' is no folder", clean_and_cut(*written, 80)));
  return folder;
}

void refuse_to_overwrite(const fs::path& folder, const std::vector<NewFile>& files) {
  const auto there = existing_paths(folder, files);
  if (there.empty()) return;
  throw Error(2,
              fmt::format("nothing is written, as {} there already: {}",
                          there.size() == 1 ? "this is" : "these are", join(there, ", ")),
              "choose another folder, or move them away first");
}

/// A word as a shell takes it.
std::string shell_word(const std::string& word) {
  if (word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./") ==
      std::string::npos)
    return word;
  std::string out = "'";
  for (const char c : clean(word)) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

int init(const InitOptions& options, const Context& context) {
  const fs::path folder = folder_for(options.folder, context);
  const auto files = starter(name_given(options.name, "Transformation portfolio"));
  refuse_to_overwrite(folder, files);
  write_new_files(folder, files);
  std::string out = fmt::format("Written to {}:\n", clean(*options.folder));
  for (const auto& file : files) out += "  " + file.path + "\n";
  const std::string at = *options.folder == "." ? "" : " -C " + shell_word(*options.folder);
  out += fmt::format("\nNext:\n  ptx check{0}\n  ptx segment{0}\n  ptx new project library-hubs{0}\n", at);
  write(out, options.common, context);
  return 0;
}

}  // namespace

Action define_init(Options& options) {
  auto chosen = std::make_shared<InitOptions>();
  options.examples({"ptx init our-portfolio", "ptx init . --name 'Wexcombe transformation portfolio'"});
  options.operand("DIR", chosen->folder,
                  "The folder in which the portfolio is to stand; made if it is missing",
                  {CandidateSource::folders});
  options.value("--name", "TEXT", chosen->name,
                "What the portfolio is called; Transformation portfolio if left out");
  return [chosen](const Context& context) { return init(*chosen, context); };
}

}  // namespace ptx::cli
