#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/history/loaded_history.hpp"
#include "cli/history/revisions.hpp"
#include "cli/options/option_values.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/svg_option.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "render/history/history_result.hpp"
#include "render/history/project_history_result.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

struct HistoryOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  std::optional<std::string> id, every, since, svg;
  bool pounds = false;

  MoneyFormat form() const { return pounds ? MoneyFormat::pounds : MoneyFormat::rounded; }
};

SamplingInterval pace_of(const HistoryOptions& options) {
  if (!options.every) return options.id ? SamplingInterval::revision : SamplingInterval::month;
  constexpr auto& words = EnumNames<SamplingInterval>::all;
  const auto found = std::find(words.begin(), words.end(), *options.every);
  if (found == words.end()) throw_unknown_word("--every", *options.every, {words.begin(), words.end()});
  return static_cast<SamplingInterval>(found - words.begin());
}

int of_portfolio(const HistoryOptions& options, const Repository& repository, const CommitLine& line,
                 const Context& context) {
  const auto told = portfolio_history(repository, line, pace_of(options), options.choice, {}, context);
  if (!told) return 1;
  check_ids(options.choice, told->last);
  if (options.svg) write_svg(*options.svg, history_svg(told->history, options.form()), context);
  write(history_result(told->history, options.form()), options.common, told->last, context);
  return told->last.exit_code();
}

int of_project(const HistoryOptions& options, const Repository& repository, const CommitLine& line,
               const Context& context) {
  const auto told = project_history(repository, line, pace_of(options), *options.id,
                                    options.since ? Starts::later : Starts::with_the_portfolio,
                                    options.choice.keep_going, context);
  if (!told) return 1;
  write(project_history_result(told->history, options.form()), options.common, told->last, context);
  return told->last.exit_code();
}

/// Throws Error(2) where a project is named and options choose among all.
void check_fit(const HistoryOptions& options) {
  if (!options.id) return;
  if (options.choice.filters_anything())
    throw Error(2, "one project is named, so there is nothing to choose",
                "leave out the project, or what chooses among all");
  if (options.svg)
    throw Error(2, "--svg draws the portfolio's history, not a project's", "leave out the project");
}

int history(const HistoryOptions& options, const Context& context) {
  pace_of(options);
  check_fit(options);
  check_states(options.choice);
  format_of(options.common);
  screen_for(options.common, context);
  check_svg_option(options.svg, options.common, context);
  PortfolioOptions at_any_time = options.common;
  if (!at_any_time.at) at_any_time.at = "HEAD";
  const Repository repository(find_portfolio(at_any_time, context));
  const CommitLine line = find_commit_line(repository, options.common, options.since, context);
  return options.id ? of_project(options, repository, line, context)
                    : of_portfolio(options, repository, line, context);
}

}  // namespace

Action define_history(Options& options) {
  auto chosen_options = std::make_shared<HistoryOptions>();
  chosen_options->common.help_of_at =
      "End with a commit, a tag or a day of the git history; with HEAD if left out";
  const std::vector<std::string> words(EnumNames<SamplingInterval>::all.begin(),
                                       EnumNames<SamplingInterval>::all.end());
  options.examples({"ptx history", "ptx history --every quarter --svg history.svg",
                    "ptx history passenger-transport", "ptx history --since 2024-10-01 -f csv"});
  options.operand("ID", chosen_options->id, "One project: what changed in it, by what, and who agreed",
                  {CandidateSource::projects});
  options.value("--every", "PERIOD", chosen_options->every,
                join_with_or(words) + "; month if left out, with ID each commit that changed it",
                {CandidateSource::nowhere, words});
  options.value("--since", "REV", chosen_options->since,
                "Start at a commit, a tag or a day, and not where the portfolio began");
  options.value("--svg", "FILE", chosen_options->svg, "Draw the portfolio's history as a picture into FILE",
                {CandidateSource::files});
  options.flag("--pounds", chosen_options->pounds, "Show whole pounds in tables, not £1.2m and £330k");
  define_filters(options, chosen_options->choice);
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return history(*chosen_options, context); };
}

}  // namespace ptx::cli
