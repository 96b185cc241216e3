#include "store/load/loader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <variant>

#include "model/portfolio.hpp"
#include "store/check/finding_places.hpp"
#include "store/check/model_checks.hpp"
#include "store/check/reference_checks.hpp"
#include "store/load/parallel.hpp"

namespace ptx {
namespace {

/// The files of a snapshot in its order, each read once: those that `known` has from an earlier time are not
/// read again.
std::vector<std::shared_ptr<ParsedFile>> read_all(const Snapshot& snapshot, ParsedFiles* known) {
  std::vector<std::shared_ptr<ParsedFile>> files(snapshot.paths.size());
  std::vector<std::size_t> unread;
  const bool has_versions = known && !snapshot.versions.empty();
  for (std::size_t at = 0; at < files.size(); ++at) {
    if (has_versions) files[at] = known->find(snapshot.paths[at], snapshot.versions[at]);
    if (!files[at]) unread.push_back(at);
  }
  parallel_for(unread.size(), [&](std::size_t i) {
    files[unread[i]] = std::make_shared<ParsedFile>(parse_file(snapshot.paths[unread[i]], snapshot));
  });
  if (has_versions)
    for (const auto at : unread) known->add(snapshot.paths[at], snapshot.versions[at], files[at]);
  return files;
}

class Assembly {
 public:
  explicit Assembly(const Snapshot& snapshot) : snapshot_(snapshot) {}

  /// Takes a file to be there, though it is not read.
  void pass_over(const std::string& path) { note_unread(path); }

  LoadResult run(OnError on_error, ParsedFiles* known) {
    out_.diagnostics = snapshot_.problems;
    for (const auto& problem : snapshot_.problems) note_unread(proper(problem.place.file));
    require("portfolio.yaml");
    require("framework.yaml");
    reach_.has_outcomes_file = has("outcomes.yaml") || !reach_.outcomes;
    auto files = read_all(snapshot_, known);
    out_.files = files.size();
    for (std::size_t i = 0; i < files.size(); ++i) {
      // What others keep is copied, what nobody keeps is moved.
      take(snapshot_.paths[i], files[i].use_count() == 1 ? std::move(*files[i]) : ParsedFile(*files[i]));
      files[i].reset();
    }
    cross_check();
    sort(out_.diagnostics);
    judge(on_error);
    return std::move(out_);
  }

 private:
  /// The name that a file with another ending should have.
  static std::string proper(const std::string& path) {
    return path.ends_with(".yml") ? path.substr(0, path.size() - 4) + ".yaml" : path;
  }

  bool has(const std::string& path) const {
    return std::binary_search(snapshot_.paths.begin(), snapshot_.paths.end(), path);
  }

  void require(const std::string& path) {
    const bool told = std::any_of(snapshot_.problems.begin(), snapshot_.problems.end(),
                                  [&](const Diagnostic& d) { return proper(d.place.file) == path; });
    if (has(path) || told) return;
    out_.diagnostics.push_back(
        {Code::missing_file,
         {.file = path},
         "every portfolio needs this file",
         path == "framework.yaml"
             ? "write it: it says how projects are scored, segmented and governed; or point -C at the folder "
               "that holds it"
             : "write it: it says whose portfolio this is; or point -C at the folder that holds it"});
    note_unread(path);
  }

  void note_unread(const std::string& path) {
    if (path == "portfolio.yaml") reach_.settings = false;
    if (path == "framework.yaml") reach_.framework = false;
    if (path == "outcomes.yaml") reach_.outcomes = false;
    if (path.starts_with("projects/")) reach_.unread_projects.insert({stem(path), id_from_text(stem(path))});
  }

  void take(const std::string& path, ParsedFile file) {
    auto& portfolio = out_.portfolio;
    if (has_errors(file.diagnostics)) {
      if (std::holds_alternative<std::monostate>(file.content) || !path.starts_with("projects/"))
        note_unread(path);
      reach_.refused.emplace(path, std::move(file.refused));
    }
    out_.diagnostics.insert(out_.diagnostics.end(), std::make_move_iterator(file.diagnostics.begin()),
                            std::make_move_iterator(file.diagnostics.end()));
    if (auto* settings = std::get_if<PortfolioSettings>(&file.content))
      portfolio.settings = std::move(*settings);
    if (auto* framework = std::get_if<Framework>(&file.content)) portfolio.framework = std::move(*framework);
    if (auto* outcomes = std::get_if<Outcomes>(&file.content)) portfolio.outcomes = std::move(*outcomes);
    if (auto* finance = std::get_if<FinanceFile>(&file.content))
      portfolio.finance.add(stem(path)) = std::move(*finance);
    if (auto* project = std::get_if<Project>(&file.content))
      portfolio.projects.add(stem(path)) = std::move(*project);
  }

  void cross_check() {
    const auto& portfolio = out_.portfolio;
    auto findings = check_references(portfolio, reach_);
    const auto add = [&](std::vector<Finding> more) {
      findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    };
    if (has("framework.yaml")) add(check_framework(portfolio.framework, reach_.framework));
    for (const auto& [id, project] : portfolio.projects)
      add(check_project(project_file(id), project, portfolio.framework));
    add(check_outcomes(portfolio.outcomes));
    add(check_links(portfolio, reach_));
    auto placed = to_diagnostics(std::move(findings), snapshot_);
    out_.diagnostics.insert(out_.diagnostics.end(), std::make_move_iterator(placed.begin()),
                            std::make_move_iterator(placed.end()));
  }

  void judge(OnError on_error) {
    std::set<std::string> broken;
    for (const auto& diagnostic : out_.diagnostics)
      if (diagnostic.severity() == Severity::error) broken.insert(diagnostic.place.file);
    out_.usable = broken.empty();
    const auto whole = [&](const std::string& path) {
      return path == "portfolio.yaml" || path == "framework.yaml" || path == "projects" || path == "finance";
    };
    if (broken.empty() || on_error == OnError::stop || std::any_of(broken.begin(), broken.end(), whole))
      return;
    remove_files(out_.portfolio, broken);
    out_.left_out.assign(broken.begin(), broken.end());
    out_.usable = true;
  }

  const Snapshot& snapshot_;
  UnreadFiles reach_;
  LoadResult out_;
};

}  // namespace

LoadResult load(const Snapshot& snapshot, OnError on_error, ParsedFiles* known) {
  return Assembly(snapshot).run(on_error, known);
}

LoadResult load_files(const Snapshot& snapshot, OnError on_error, ParsedFiles& known,
                      const std::function<bool(const std::string&)>& wanted) {
  Snapshot part{{}, {}, snapshot.problems, snapshot.read};
  std::vector<std::string> others;
  for (std::size_t i = 0; i < snapshot.paths.size(); ++i) {
    const bool is_wanted = wanted(snapshot.paths[i]);
    (is_wanted ? part.paths : others).push_back(snapshot.paths[i]);
    if (is_wanted && !snapshot.versions.empty()) part.versions.push_back(snapshot.versions[i]);
  }
  Assembly assembly(part);
  for (const auto& path : others) assembly.pass_over(path);
  return assembly.run(on_error, &known);
}

}  // namespace ptx
