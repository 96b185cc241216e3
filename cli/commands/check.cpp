#include "analysis/segment/segmentation.hpp"
#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "analysis/check/check_context.hpp"
#include "analysis/check/checks.hpp"
#include "cli/history/check_since.hpp"
#include "cli/options/option_values.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/print_errors.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "model/portfolio.hpp"
#include "render/check/check_result.hpp"
#include "render/check/ci_annotations.hpp"
#include "report/reports/own_templates.hpp"
#include "store/check/finding_places.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array unused{Code::unused_service, Code::unused_team, Code::unused_criterion};

struct CheckOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  std::vector<std::string> only, skip;
  std::optional<std::string> fail_on, since;
};

bool is_among(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void check_codes(const std::vector<std::string>& codes) {
  std::vector<std::string_view> known;
  for (const auto& code : all_codes()) known.push_back(code.name);
  for (const auto& code : codes)
    if (std::find(known.begin(), known.end(), code) == known.end()) {
      const std::string hint = did_you_mean(code, known);
      throw Error(2, fmt::format("there is no code '{}'", clean_and_cut(code, 60)),
                  hint.empty() ? "man ptx-check lists them" : hint);
    }
}

/// Throws Error(2) where nothing but what --since finds is asked for, and --since is not given.
void check_since(const CheckOptions& options) {
  if (options.since) return;
  for (const auto& code : all_codes())
    if (needs_history(code.code) && is_among(options.only, code.name))
      throw Error(2, fmt::format("'{}' is found by comparing with an earlier revision", code.name),
                  "add --since REV: a commit, a tag or a day");
}

/// The least bad severity that makes the exit code 1. Throws Error(2).
Severity fail_on(const CheckOptions& options) {
  const std::vector<std::string_view> words{name(Severity::error), name(Severity::gap),
                                            name(Severity::warning), name(Severity::notice)};
  const std::string word = options.fail_on.value_or("gap");
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) throw_unknown_word("--fail-on", word, words);
  return static_cast<Severity>(found - words.begin());
}

/// Everything that is wrong, in order. What a file that was left out might use is not called unused.
Diagnostics everything(const OpenedPortfolio& opened, const AssessedPortfolio* assessed,
                       std::vector<Finding> since) {
  Diagnostics out = opened.loaded.diagnostics;
  for (auto& diagnostic : check_templates(opened.snapshot)) out.push_back(std::move(diagnostic));
  sort(out);
  if (!assessed) return out;
  auto findings = ptx::check(assessed->whole());
  if (!opened.loaded.left_out.empty())
    std::erase_if(findings, [](const Finding& finding) {
      return std::find(unused.begin(), unused.end(), finding.code) != unused.end();
    });
  findings.insert(findings.end(), std::make_move_iterator(since.begin()),
                  std::make_move_iterator(since.end()));
  for (auto& diagnostic : to_diagnostics(std::move(findings), opened.snapshot))
    out.push_back(std::move(diagnostic));
  sort(out);
  return out;
}

/// The choice without the projects whose files were left out, as their errors are what is shown of them.
ProjectFilter still_there(ProjectFilter choice, const OpenedPortfolio& opened) {
  std::erase_if(choice.projects,
                [&](const std::string& id) { return is_among(opened.loaded.left_out, project_file(id)); });
  return choice;
}

/// Takes out what was not asked for. Errors are always shown.
void keep_asked_for(const CheckOptions& options, const AssessedPortfolio* assessed,
                    Diagnostics& diagnostics) {
  const bool by_project = assessed && options.choice.filters_anything();
  std::vector<std::string> files;
  if (by_project)
    for (const auto& [id, project] : assessed->projects) files.push_back(project_file(id));
  std::erase_if(diagnostics, [&](const Diagnostic& diagnostic) {
    if (diagnostic.severity() == Severity::error) return false;
    const auto code = facts(diagnostic.code).name;
    if ((!options.only.empty() && !is_among(options.only, code)) || is_among(options.skip, code)) return true;
    return by_project && !is_among(files, diagnostic.place.file);
  });
}

/// The way from the top of the repository that a folder is in to the folder, with a slash at its end; empty
/// outside of any.
std::string within_repository(const fs::path& folder) {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(folder, error);
  if (error) return {};
  for (fs::path top = whole;; top = top.parent_path()) {
    if (fs::exists(top / ".git", error))
      return top == whole ? "" : whole.lexically_relative(top).generic_string() + "/";
    if (top == top.parent_path()) return {};
  }
}

/// Tells on standard error what was wrong at the revision that is compared with. False where it cannot be
/// compared with.
bool tell_errors_then(const SinceResult& since, const std::string& revision, const PortfolioOptions& common,
                      const Context& context) {
  const std::string shown = clean_and_cut(revision, 60);
  if (since.loaded.usable) {
    if (!since.loaded.left_out.empty())
      context.streams.err << fmt::format("left out at '{}', because of errors: {}\n", shown,
                                         clean_and_cut(join(since.loaded.left_out, ", "), 400));
    return true;
  }
  const std::string errors = print_errors(since.loaded.diagnostics, common, context);
  context.streams.err << fmt::format(
      "{} at '{}', that is {}: nothing is compared with it; name another revision, or leave these files out "
      "with --keep-going\n",
      errors, shown, since.compared);
  return false;
}

int check(const CheckOptions& options, const Context& context) {
  check_codes(options.only);
  check_codes(options.skip);
  check_since(options);
  const Severity worst_allowed = fail_on(options);
  const auto revision = options.since ? std::optional(parse_revision(*options.since)) : std::nullopt;
  const auto opened = read_portfolio(options.common, options.choice, context);
  if (opened.loaded.usable) {
    report_left_out(opened, context);
    check_ids(still_there(options.choice, opened), opened);
  }
  auto since = revision ? std::optional(compare_since(opened, *revision)) : std::nullopt;
  if (!opened.loaded.usable) since.reset();
  if (since && !tell_errors_then(*since, *options.since, options.common, context)) return 1;
  const auto assessed =
      opened.loaded.usable ? std::make_unique<AssessedPortfolio>(assess(options.choice, opened)) : nullptr;
  CheckReport checked{
      opened.loaded,
      everything(opened, assessed.get(), since ? std::move(since->findings) : std::vector<Finding>()), 0,
      since ? since->compared : ""};
  const auto all = checked.shown.size();
  keep_asked_for(options, assessed.get(), checked.shown);
  checked.hidden = all - checked.shown.size();
  const auto format = own_format(options.common);
  const auto folder = [&] { return within_repository(find_portfolio(options.common, context)); };
  if (format == "github")
    write(to_github(checked.shown, folder()), options.common, context);
  else if (format == "gitlab")
    write(to_gitlab(checked.shown, folder()), options.common, context);
  else
    write(check_result(checked), options.common, opened, context);
  const bool fails =
      std::any_of(checked.shown.begin(), checked.shown.end(),
                  [&](const Diagnostic& diagnostic) { return diagnostic.severity() <= worst_allowed; });
  const bool left_out_then = since && !since->loaded.left_out.empty();
  return fails || left_out_then || !opened.loaded.usable ? 1 : opened.exit_code();
}

}  // namespace

Action define_check(Options& options) {
  auto chosen_options = std::make_shared<CheckOptions>();
  chosen_options->common.own_formats = {"github", "gitlab"};
  options.examples({"ptx check", "ptx check passenger-transport",
                    "ptx check --skip rating-without-why --fail-on warning", "ptx check --since 2024-12-31",
                    "ptx check -f github"});
  define_project_filter(options, chosen_options->choice);
  std::vector<std::string> codes;
  for (const auto& code : all_codes())
    if (code.severity != Severity::error) codes.emplace_back(code.name);
  options.values("--only", "CODE", chosen_options->only,
                 "Only findings with this code; errors are always shown", {CandidateSource::nowhere, codes});
  options.values("--skip", "CODE", chosen_options->skip,
                 "No findings with this code; errors are always shown", {CandidateSource::nowhere, codes});
  options.value("--fail-on", "SEVERITY", chosen_options->fail_on,
                "Exit with 1 on an error, gap (if left out), warning or notice, and worse",
                {CandidateSource::nowhere, {"error", "gap", "warning", "notice"}});
  options.value(
      "--since", "REV", chosen_options->since,
      "Also what has become of it since a commit, a tag or a day: what moved, and whether that was agreed");
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return check(*chosen_options, context); };
}

}  // namespace ptx::cli
