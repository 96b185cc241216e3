#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/options/option_values.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "model/portfolio.hpp"
#include "schema/new/new_project.hpp"
#include "store/files/new_files.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

struct NewOptions {
  std::optional<std::string> kind, id, stage, name;
  PortfolioOptions common;
};

/// The id, which is well-formed and no project's, today or earlier. Throws Error(2).
std::string new_id(const std::optional<std::string>& written, const Portfolio& portfolio) {
  if (!written) throw Error(2, "say which id the project gets", "as in: ptx new project library-hubs");
  const auto id = parse_id(*written);
  if (!id) throw Error(2, id.complaint().message, id.complaint().hint);
  for (const auto& [now, project] : portfolio.projects)
    if (std::any_of(project.formerly.begin(), project.formerly.end(),
                    [&](const Id& former) { return former == *id; }))
      throw Error(2, fmt::format("'{}' is an earlier id of '{}'", id->value, now),
                  "choose another, so that the history of both stays apart");
  return id->value;
}

/// The stage asked for, else the framework's first. Throws Error(2).
std::string stage_for(const std::optional<std::string>& written, const Framework& framework) {
  if (!written) return framework.stages.empty() ? "" : framework.stages[0].first;
  if (framework.stages.contains(*written)) return *written;
  std::vector<std::string> all;
  for (const auto one : framework.stages.ids()) all.emplace_back(one);
  const std::string hint = did_you_mean(*written, framework.stages.ids());
  throw Error(2, fmt::format("there is no stage '{}'", clean_and_cut(*written, 60)),
              hint.empty() ? "there is " + join(all, ", ") : hint);
}

int new_project(const NewOptions& options, const Context& context) {
  if (!options.kind || *options.kind != "project")
    throw Error(2,
                options.kind
                    ? fmt::format("'{}' is nothing that can be started", clean_and_cut(*options.kind, 60))
                    : "say what to start",
                "as in: ptx new project library-hubs");
  ProjectFilter choice;
  choice.keep_going = true;
  const auto opened = open_portfolio(options.common, choice, context);
  if (!opened) return 1;
  const Portfolio& portfolio = opened->loaded.portfolio;
  const std::string id = new_id(options.id, portfolio);
  const std::string stage = stage_for(options.stage, portfolio.framework);
  const std::vector files{NewFile{
      project_file(id), ptx::new_project(portfolio, id, name_given(options.name, name_from(id)), stage)}};
  const auto folder = find_portfolio(options.common, context);
  if (!existing_paths(folder, files).empty())
    throw Error(2, fmt::format("there is a project '{}' already", id),
                fmt::format("edit {}, or choose another id", files[0].path));
  write_new_files(folder, files);
  const auto required = required_at(portfolio.framework, stage);
  std::string out = fmt::format("{} is written.\n", files[0].path);
  if (!required.empty())
    out += fmt::format("To stand at {} it needs {}: fill that in, then run ptx check.\n", stage,
                       join(required, ", "));
  else if (!stage.empty())
    out += fmt::format("{} asks for nothing more. What later stages ask for stands in the file, explained.\n",
                       stage);
  write(out, options.common, context);
  return 0;
}

}  // namespace

Action define_new(Options& options) {
  auto chosen = std::make_shared<NewOptions>();
  options.examples({"ptx new project library-hubs",
                    "ptx new project library-hubs --name 'Library hubs for all' --stage scoping"});
  options.operand("KIND", chosen->kind, "What to start: project", {CandidateSource::nowhere, {"project"}});
  options.operand("ID", chosen->id,
                  "Its id, which becomes the name of its file: small letters, digits and hyphens");
  options.value("--stage", "ID", chosen->stage,
                "The stage at which it stands; the framework's first if left out", {CandidateSource::stages});
  options.value("--name", "TEXT", chosen->name, "What people call it; made from the id if left out");
  options.value("-C,--portfolio", "DIR", chosen->common.portfolio,
                "The portfolio; the nearest portfolio.yaml at or above this folder if left out",
                {CandidateSource::folders});
  return [chosen](const Context& context) { return new_project(*chosen, context); };
}

}  // namespace ptx::cli
