#include "cli/portfolio/open_portfolio.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/portfolio/former_name.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/print_errors.hpp"
#include "cli/portfolio/target_owner.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

template <class T>
void check_ids(std::string_view what, const std::vector<std::string>& ids, const OrderedMap<T>& known) {
  for (const auto& id : ids) {
    if (known.contains(id)) continue;
    std::vector<std::string> all;
    for (const auto one : known.ids()) all.emplace_back(one);
    std::string hint = did_you_mean(id, known.ids());
    if (hint.empty() && !all.empty() && all.size() <= 12) hint = "there is " + join(all, ", ");
    throw Error(2, fmt::format("there is no {} '{}'", what, clean_and_cut(id, 60)), hint);
  }
}

void check_projects(const std::vector<std::string>& ids, const OpenedPortfolio& opened) {
  const auto& projects = opened.loaded.portfolio.projects;
  for (const auto& id : ids) {
    if (projects.contains(id)) continue;
    const auto& left_out = opened.loaded.left_out;
    if (std::find(left_out.begin(), left_out.end(), project_file(id)) != left_out.end())
      throw Error(1, fmt::format("project '{}' is left out: its file has errors", id),
                  "ptx check shows them");
    for (const auto& [now, project] : projects)
      if (std::any_of(project.formerly.begin(), project.formerly.end(),
                      [&](const Id& former) { return former.value == id; }))
        throw Error(2, fmt::format("there is no project '{}' any more", id),
                    fmt::format("it is called '{}' now", now));
    if (const auto name =
            opened.revision ? former_name_in(opened.folder, id, opened.loaded.portfolio) : std::nullopt)
      throw Error(2, fmt::format("there was no project '{}' then", id),
                  fmt::format("it was called '{}'", *name));
    throw Error(2, fmt::format("there is no project '{}'", clean_and_cut(id, 60)),
                did_you_mean(id, projects.ids()));
  }
}

}  // namespace

OpenedPortfolio read_portfolio(const PortfolioOptions& common, const ProjectFilter& choice,
                               const Context& context) {
  check_states(choice);
  if (!own_format(common)) format_of(common);
  screen_for(common, context);
  auto source = find_portfolio_source(common, context);
  auto loaded = load(source.snapshot, choice.keep_going ? OnError::leave_out : OnError::stop);
  return {std::move(loaded),          source.as_of,
          choice.keep_going,          std::move(source.snapshot),
          std::move(source.revision), std::move(source.folder)};
}

void report_left_out(const OpenedPortfolio& opened, const Context& context) {
  if (!opened.loaded.left_out.empty())
    context.streams.err << fmt::format("left out, because of errors: {}\n",
                                       clean(join(opened.loaded.left_out, ", ")));
}

void check_ids(const ProjectFilter& choice, const OpenedPortfolio& opened) {
  const auto& portfolio = opened.loaded.portfolio;
  check_projects(choice.projects, opened);
  check_ids("programme", choice.programmes, portfolio.settings.programmes);
  check_ids("directorate", choice.directorates, portfolio.settings.directorates);
  check_ids("stage", choice.stages, portfolio.framework.stages);
  for (const auto& tier : choice.tiers)
    if (tier != "none") check_ids("tier", std::vector{tier}, portfolio.framework.tiers);
}

std::optional<OpenedPortfolio> open_portfolio(const PortfolioOptions& common, const ProjectFilter& choice,
                                              const Context& context) {
  auto opened = read_portfolio(common, choice, context);
  const std::string errors = print_errors(opened.loaded.diagnostics, common, context);
  if (!opened.loaded.usable) {
    context.streams.err << errors << ": nothing is shown, so that nothing is missing from it unseen\n";
    return std::nullopt;
  }
  report_left_out(opened, context);
  check_ids(choice, opened);
  return opened;
}

AssessedPortfolio assess(const ProjectFilter& choice, const OpenedPortfolio& opened) {
  AssessedPortfolio all(opened.loaded.portfolio, opened.as_of);
  if (!choice.filters_anything()) return all;
  ChosenProjects projects;
  for (std::size_t i = 0; i < all.projects.size(); ++i) {
    const auto& [id, project] = all.projects[i];
    if (matches(choice, all.portfolio, id, *project,
                choice.tiers.empty() ? std::nullopt : all.segmented()[i].tier))
      projects.emplace_back(id, project);
  }
  return all.of(std::move(projects), target_owner_of(choice));
}

}  // namespace ptx::cli
