#include "schema/init/starter.hpp"

#include <doctest/doctest.h>

#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

Files starter_yaml() {
  Files out;
  for (const auto& file : starter("Our portfolio"))
    if (file.path.ends_with(".yaml") && !file.path.starts_with(".")) out[file.path] = file.bytes;
  return out;
}

TEST_CASE("The starter has the name that it was given, and nothing is wrong with it") {
  const LoadResult loaded = load(only(starter_yaml()), OnError::stop);
  CHECK(in_short(loaded.diagnostics) == "");
  CHECK(loaded.portfolio.settings.name == "Our portfolio");
}

TEST_CASE("The starter's framework decides its reference cases as they are written") {
  Portfolio portfolio = load(only(starter_yaml()), OnError::stop).portfolio;
  CHECK(portfolio.framework.cases.size() == 2);
  portfolio.projects = {};
  for (const auto& [id, one] : portfolio.framework.cases) portfolio.projects.add(id).ratings = one.ratings;
  const ScoringModel method(portfolio.framework);
  const auto all = score_all(portfolio, method);
  for (const auto& scored : all)
    CHECK_MESSAGE(
        segment(method, scored, Date{}).tier == portfolio.framework.cases.find(scored.id)->expect.value,
        scored.id);
}

TEST_CASE("The example project rates every criterion, and what is under its last line is valid once awake") {
  Files files = starter_yaml();
  const Portfolio portfolio = load(only(files), OnError::stop).portfolio;
  for (const auto& [_, score] : portfolio.framework.scores)
    for (const auto& [id, criterion] : score.criteria)
      CHECK_MESSAGE(portfolio.projects.find("example-project")->ratings.contains(id), id);
  std::string& text = files["projects/example-project.yaml"];
  auto at = text.find("\n# finance_lead:");
  REQUIRE(at != std::string::npos);
  for (; at != std::string::npos; at = text.find("\n# ", at + 1)) text.erase(at + 1, 2);
  CHECK(in_short(load(only(files), OnError::stop).diagnostics) == "");
  CHECK(load(only(files), OnError::stop).portfolio.projects.find("example-project")->benefits.size() == 1);
}

TEST_CASE("The check for GitHub stands where GitHub looks for it") {
  for (const auto& file : starter("x")) CHECK(file.path != "github-workflow.yml");
  const auto files = starter("x");
  CHECK(std::any_of(files.begin(), files.end(), [](const NewFile& file) {
    return file.path == ".github/workflows/portfolio.yml" &&
           file.bytes.find("ptx check") != std::string::npos;
  }));
}

}  // namespace
