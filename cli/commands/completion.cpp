#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "cli/completion/completion_script.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "store/load/loader.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

constexpr std::array asked{CandidateSource::projects,     CandidateSource::programmes,
                           CandidateSource::directorates, CandidateSource::stages,
                           CandidateSource::tiers,        CandidateSource::subjects};

struct Shell {
  std::string_view name;
  std::string (*script)(std::span<const CommandDescription> commands);
};
constexpr std::array shells{Shell{"bash", &bash_completion}, Shell{"zsh", &zsh_completion},
                            Shell{"fish", &fish_completion}};

struct CompletionOptions {
  std::optional<std::string> shell, words;
  PortfolioOptions common;
};

std::vector<std::string> shell_names() {
  std::vector<std::string> out;
  for (const auto& shell : shells) out.emplace_back(shell.name);
  return out;
}

std::vector<CommandDescription> described_commands() {
  std::vector<CommandDescription> out;
  for (const auto& command : commands()) {
    Options options;
    command.define(options);
    CommandDescription described{std::string(command.name), std::string(command.summary), options.declared(),
                                 options.declared_operands()};
    described.options.push_back({"-h,--help", "", "Show this help"});
    out.push_back(std::move(described));
  }
  return out;
}

CandidateSource asked_for(const std::string& word) {
  const auto found =
      std::find_if(asked.begin(), asked.end(), [&](CandidateSource from) { return name(from) == word; });
  if (found != asked.end()) return *found;
  std::vector<std::string> names;
  for (const CandidateSource from : asked) names.emplace_back(name(from));
  throw Error(2, fmt::format("--words takes {}, not '{}'", join_with_or(names), clean_and_cut(word, 60)));
}

std::vector<std::string> project_ids(const Snapshot& snapshot) {
  std::vector<std::string> out;
  for (const auto& path : snapshot.paths)
    if (path.starts_with("projects/")) out.push_back(stem(path));
  return out;
}

/// The ids of a kind in a portfolio; none where the file that holds them has errors. Projects are not read.
std::vector<std::string> ids_in(const std::filesystem::path& folder, CandidateSource from) {
  Snapshot snapshot = work_tree(folder);
  auto subjects = project_ids(snapshot);
  if (from == CandidateSource::projects) return subjects;
  std::erase_if(snapshot.paths, [](const std::string& path) { return path.find('/') != std::string::npos; });
  snapshot.problems.clear();
  const LoadResult loaded = load(snapshot, OnError::leave_out);
  if (!loaded.usable) return {};
  const auto& [settings, framework, outcomes, projects, finance] = loaded.portfolio;
  if (from == CandidateSource::subjects) {
    auto out = subjects;
    for (const auto id : settings.programmes.ids()) out.emplace_back(id);
    return out;
  }
  const auto ids = from == CandidateSource::programmes     ? settings.programmes.ids()
                   : from == CandidateSource::directorates ? settings.directorates.ids()
                   : from == CandidateSource::stages       ? framework.stages.ids()
                                                           : framework.tiers.ids();
  return {ids.begin(), ids.end()};
}

/// One id a line. A shell that completes has no place for a complaint, so there is none.
std::string words(CandidateSource from, const PortfolioOptions& common, const Context& context) {
  std::string out;
  try {
    for (const auto& id : ids_in(find_portfolio(common, context), from)) out += id + "\n";
  } catch (const Error&) {
    return "";
  }
  return out;
}

std::string script(const std::optional<std::string>& shell) {
  const auto found =
      std::find_if(shells.begin(), shells.end(), [&](const Shell& one) { return one.name == shell; });
  if (found != shells.end()) return found->script(described_commands());
  const std::string hint = "as in: source <(ptx completion bash)";
  if (!shell) throw Error(2, fmt::format("say for which shell: {}", join_with_or(shell_names())), hint);
  throw Error(2,
              fmt::format("there are completions for {}, not for '{}'", join(shell_names(), ", "),
                          clean_and_cut(*shell, 60)),
              hint);
}

}  // namespace

Action define_completion(Options& options) {
  auto chosen = std::make_shared<CompletionOptions>();
  options.examples(
      {"source <(ptx completion bash)", "ptx completion fish > ~/.config/fish/completions/ptx.fish"});
  options.operand("SHELL", chosen->shell, "bash, zsh or fish", {CandidateSource::nowhere, shell_names()});
  std::vector<std::string> kinds;
  for (const CandidateSource from : asked) kinds.emplace_back(name(from));
  options.value(
      "--words", "KIND", chosen->words,
      "Print the ids of a kind in the portfolio, one a line, as the scripts do: " + join_with_or(kinds),
      {CandidateSource::nowhere, kinds});
  options.value("-C,--portfolio", "DIR", chosen->common.portfolio,
                "With --words: the portfolio; the nearest at or above this folder if left out",
                {CandidateSource::folders});
  return [chosen](const Context& context) {
    write(chosen->words ? words(asked_for(*chosen->words), chosen->common, context) : script(chosen->shell),
          chosen->common, context);
    return 0;
  };
}

}  // namespace ptx::cli
