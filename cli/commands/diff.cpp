#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>

#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "cli/history/opened_pair.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "model/portfolio.hpp"
#include "render/diff/diff_result.hpp"
#include "schema/fields/field_statements.hpp"
#include "text/clean.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

struct DiffOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  std::optional<std::string> old, now;
  bool pounds = false;
};

/// Throws Error(2) for what can be said to be wrong before anything is read.
void check_options(const DiffOptions& options, const Context& context) {
  if (options.common.at)
    throw Error(2, "diff takes its two moments without --at",
                "write them one after the other: ptx diff OLD NEW");
  if (!options.old)
    throw Error(2, "diff needs a moment to compare with",
                "name it, as in ptx diff 2024-12-31, ptx diff HEAD~1, or ptx diff pack/2024-10 pack/2024-12");
  if (const auto dots = options.old->find(".."); dots != std::string::npos && !options.now)
    throw Error(2,
                fmt::format("'{}' is a range, and diff takes two moments", clean_and_cut(*options.old, 60)),
                "write its ends one after the other: ptx diff OLD NEW");
  check_states(options.choice);
  format_of(options.common);
  screen_for(options.common, context);
}

/// The ids of all projects of both moments, those that were not read included.
std::vector<std::string> project_ids(const RevisionPair& revisions) {
  std::set<std::string> out;
  for (const auto* side : {&revisions.old, &revisions.now})
    for (const auto& path : side->files.paths)
      if (path.starts_with("projects/")) out.insert(stem(path));
  return {out.begin(), out.end()};
}

void check_projects(const std::vector<std::string>& wanted, const OpenedPair& pair) {
  const auto known = project_ids(pair.revisions);
  const auto& left_out = pair.now.loaded.left_out;
  for (const auto& id : wanted) {
    if (std::find(left_out.begin(), left_out.end(), project_file(id)) != left_out.end())
      throw Error(1, fmt::format("project '{}' is left out: its file has errors", id),
                  "ptx check shows them");
    if (std::find(known.begin(), known.end(), id) == known.end())
      throw Error(2, fmt::format("there is no project '{}' at either moment", clean_and_cut(id, 60)),
                  did_you_mean(id, {known.begin(), known.end()}));
  }
}

template <class T>
void drop_known(std::vector<std::string>& ids, const OrderedMap<T>& known) {
  std::erase_if(ids, [&](const std::string& id) { return known.contains(id); });
}

/// Throws Error(2) where the choice names what is at neither moment.
void check_choice(const ProjectFilter& choice, const OpenedPair& pair) {
  check_projects(choice.projects, pair);
  ProjectFilter rest = choice;
  const Portfolio& old = pair.old.portfolio;
  rest.projects.clear();
  drop_known(rest.programmes, old.settings.programmes);
  drop_known(rest.directorates, old.settings.directorates);
  drop_known(rest.stages, old.framework.stages);
  drop_known(rest.tiers, old.framework.tiers);
  check_ids(rest, pair.now);
}

/// Which projects are shown: judged as they are now, those that are gone as they were.
class Chosen {
 public:
  Chosen(ProjectFilter choice, const OpenedPair& pair) : choice_(std::move(choice)), pair_(pair) {
    const auto renames = renames_between(pair.old.portfolio, pair.now.loaded.portfolio);
    for (auto& id : choice_.projects) id = renamed(renames, id);
  }

  bool operator()(const Change& change) const {
    if (!choice_.filters_anything()) return true;
    if (change.project.empty()) return false;
    for (const auto* side : {&pair_.now.loaded.portfolio, &pair_.old.portfolio})
      if (const auto* project = side->projects.find(change.project))
        return is_chosen(*side, change.project, *project);
    ProjectFilter others = choice_;
    others.projects.clear();
    return !others.filters_anything() &&
           std::count(choice_.projects.begin(), choice_.projects.end(), change.project);
  }

 private:
  bool is_chosen(const Portfolio& portfolio, const std::string& id, const Project& project) const {
    std::optional<std::string_view> tier;
    if (!choice_.tiers.empty()) {
      const ScoringModel method(portfolio.framework);
      tier = segment(method, score_one(id, project, method), pair_.now.as_of).tier;
    }
    return matches(choice_, portfolio, id, project, tier);
  }

  ProjectFilter choice_;
  const OpenedPair& pair_;
};

std::shared_ptr<const PortfolioDiff> compare(const DiffOptions& options, const OpenedPair& pair) {
  const Portfolio &old = pair.old.portfolio, &now = pair.now.loaded.portfolio;
  const auto differs = [&](const std::string& file) { return pair.revisions.differing.contains(file); };
  auto out = diff_portfolios({old, statements_of(old, differs)}, {now, statements_of(now, differs)},
                             pair.now.as_of, pair.direction, Chosen(options.choice, pair));
  out.written = pair.written;
  out.from = moment_in_words(pair.revisions.old);
  out.to = moment_in_words(pair.revisions.now);
  out.whole = !options.choice.filters_anything();
  return std::make_shared<PortfolioDiff>(std::move(out));
}

int diff(const DiffOptions& options, const Context& context) {
  check_options(options, context);
  const auto pair = open_pair(options.common, options.choice.keep_going, *options.old, options.now, context);
  if (!pair) return 1;
  check_choice(options.choice, *pair);
  const auto compared = compare(options, *pair);
  const MoneyFormat form = options.pounds ? MoneyFormat::pounds : MoneyFormat::rounded;
  if (format_of(options.common) == Format::markdown)
    write(diff_markdown(*compared, form), options.common, context);
  else
    write(diff_result(compared, form), options.common, pair->now, context);
  return pair->now.exit_code();
}

}  // namespace

Action define_diff(Options& options) {
  auto chosen_options = std::make_shared<DiffOptions>();
  options.examples({"ptx diff 2024-12-31", "ptx diff pack/2024-10 pack/2024-12",
                    "ptx diff HEAD~1 --project passenger-transport",
                    "ptx diff pack/2024-10 -f markdown -o changes.md"});
  options.operand("OLD", chosen_options->old, "The moment to compare with: a commit, a tag or a day");
  options.operand("NEW", chosen_options->now,
                  "The moment that is compared with it; the work tree if left out");
  options.values("--project", "ID", chosen_options->choice.projects,
                 "Only these projects, by their id at either moment", {CandidateSource::projects});
  define_filters(options, chosen_options->choice);
  options.flag("--pounds", chosen_options->pounds, "Show money in whole pounds");
  chosen_options->common.help_of_at = "Not here: write the moments themselves, ptx diff OLD NEW";
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return diff(*chosen_options, context); };
}

}  // namespace ptx::cli
