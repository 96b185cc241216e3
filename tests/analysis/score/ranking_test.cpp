#include "analysis/score/ranking.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/load/loader.hpp"

using namespace ptx;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

const std::string framework = R"(name: F
scores: {s: {name: S, criteria: {a: {name: A, not_applicable: drop}}}, t: {name: T, criteria: {b: {name: B}}}}
combined: {s: 1, t: 1}
bands: {combined: {all: 0}}
tiers: {only: {name: Only}}
segment: {bands_of: combined, tiers: {all: only}}
stages: {idea: {}, delivery: {}, closed: {final: true}}
)";

LoadResult read(const Files& projects, const std::string& rules = framework) {
  auto files = std::make_shared<std::map<std::string, std::string>>();
  (*files)["portfolio.yaml"] = "name: Test\n";
  (*files)["framework.yaml"] = rules;
  for (const auto& [id, text] : projects) (*files)["projects/" + id + ".yaml"] = "name: P\n" + text + "\n";
  Snapshot snapshot;
  for (const auto& file : *files) snapshot.paths.push_back(file.first);
  snapshot.read = [files](const std::string& path) { return FileContent{files->at(path), {}}; };
  LoadResult loaded = load(snapshot, OnError::stop);
  REQUIRE(loaded.usable);
  return loaded;
}

/// "1 best, 2 next, - last": ranks and ids in the order of the score table.
std::string order(const Files& projects, const std::string& rules = framework) {
  const LoadResult loaded = read(projects, rules);
  const ScoringModel method(loaded.portfolio.framework);
  const auto all = score_all(loaded.portfolio, method);
  std::vector<const ScoredProject*> sorted;
  for (const ScoredProject& scored : all) sorted.push_back(&scored);
  sort_by_rank(sorted);
  std::string out;
  for (const ScoredProject* scored : sorted)
    out += (out.empty() ? "" : ", ") + (scored->rank ? std::to_string(*scored->rank) : "-") + " " +
           std::string(scored->id);
  return out;
}

TEST_CASE("Projects rank by their combined score, the greatest first") {
  CHECK(order({{"a", "ratings: {a: 1, b: 1}"},
               {"b", "ratings: {a: 5, b: 5}"},
               {"c", "ratings: {a: 3, b: 3}"}}) == "1 b, 2 c, 3 a");
}

TEST_CASE("Projects with the same combined score share a rank and the next rank is left out") {
  CHECK(order({{"a", "ratings: {a: 3, b: 3}"},
               {"b", "ratings: {a: 5, b: 5}"},
               {"c", "ratings: {a: 3, b: 3}"},
               {"d", "ratings: {a: 1, b: 1}"}}) == "1 b, 2 a, 2 c, 4 d");
  CHECK(order({{"a", "ratings: {a: 5, b: 5}"}, {"b", "ratings: {a: 5, b: 5}"}}) == "1 a, 1 b");
}

TEST_CASE("Within a rank the greater first score goes first, then the id") {
  CHECK(order({{"z", "ratings: {a: 3, b: 3}"},
               {"y", "ratings: {a: 5, b: 1}"},
               {"x", "ratings: {a: 1, b: 5}"},
               {"a", "ratings: {a: 1, b: 5}"}}) == "1 y, 1 z, 1 a, 1 x");
}

TEST_CASE("Ranks are decided on exact scores and not on printed ones") {
  const std::string close = R"(name: F
scores: {s: {name: S, criteria: {a: {name: A, weight: 1000000}, b: {name: B, weight: 1}}}}
bands: {combined: {all: 0}}
tiers: {only: {name: Only}}
segment: {bands_of: combined, tiers: {all: only}}
stages: {idea: {}}
)";
  CHECK(order({{"a", "ratings: {a: 3, b: 3}"}, {"b", "ratings: {a: 3, b: 4}"}}, close) == "1 b, 2 a");
}

TEST_CASE("Scores that are thirds by different ways share a rank") {
  const std::string thirds = R"(name: F
scores: {s: {name: S, criteria: {a: {name: A, weight: 0.1}, b: {name: B, weight: 0.2}}}, t: {name: T, criteria: {c: {name: C, scale: {min: 0, max: 3}}}}}
bands: {combined: {all: 0}}
tiers: {only: {name: Only}}
segment: {bands_of: combined, tiers: {all: only}}
stages: {idea: {}}
)";
  CHECK(order({{"one", "ratings: {a: 5, b: 1, c: 0}"}, {"two", "ratings: {a: 1, b: 1, c: 1}"}}, thirds) ==
        "1 one, 1 two");
}

TEST_CASE("A project with a range or an empty score has no rank, and stands last by id") {
  CHECK(order({{"a", "ratings: {a: 5}"},
               {"c", "ratings: {a: 1, b: 1}"},
               {"b", "ratings: {a: n/a, b: 5}"},
               {"d", ""}}) == "1 c, - a, - b, - d");
}

TEST_CASE("A stopped project has no rank and takes none") {
  CHECK(order({{"a", "state: stopped\nratings: {a: 5, b: 5}"}, {"b", "ratings: {a: 1, b: 1}"}}) ==
        "1 b, - a");
}

TEST_CASE("A paused project is ranked") {
  CHECK(order({{"a", "state: paused\nratings: {a: 5, b: 5}"}, {"b", "ratings: {a: 1, b: 1}"}}) == "1 a, 2 b");
}

TEST_CASE("A project in a final stage has no rank and takes none") {
  CHECK(order({{"a", "stage: closed\nratings: {a: 5, b: 5}"},
               {"b", "stage: delivery\nratings: {a: 1, b: 1}"}}) == "1 b, - a");
}

TEST_CASE("A project without a stage stands in the first one, final or not") {
  std::string final_first = framework;
  final_first.replace(final_first.find("idea: {}"), 8, "idea: {final: true}");
  CHECK(order({{"a", "ratings: {a: 5, b: 5}"}, {"b", "stage: delivery\nratings: {a: 1, b: 1}"}},
              final_first) == "1 b, - a");
}

TEST_CASE("The range of a score that does not count towards combined still keeps a project from a rank") {
  std::string one = framework;
  one.replace(one.find("combined: {s: 1, t: 1}"), 22, "combined: {s: 1}");
  CHECK(order({{"a", "ratings: {a: 5}"}, {"b", "ratings: {a: 1, b: 1}"}}, one) == "1 b, - a");
}

TEST_CASE("The order of the projects in a snapshot does not change any rank") {
  CHECK(rc::check("the order of the projects in a snapshot does not change any rank", [] {
    Files projects;
    const int count = *rc::gen::inRange(0, 9);
    for (int i = 0; i < count; ++i) {
      const std::string rating = *rc::gen::element<std::string>("1", "2", "3", "n/a", "unknown");
      const std::string state = *rc::gen::weightedElement<std::string>({{4, "active"}, {1, "stopped"}});
      projects.emplace_back("p" + std::to_string(i), "state: " + state + "\nratings: {a: " + rating +
                                                         ", b: " + std::to_string(*rc::gen::inRange(1, 4)) +
                                                         "}");
    }
    const std::string forward = order(projects);
    std::reverse(projects.begin(), projects.end());
    RC_ASSERT(order(projects) == forward);

    // Turned round in the portfolio itself, as the files are always read in the order of their paths.
    const LoadResult loaded = read(projects);
    Portfolio turned = loaded.portfolio;
    turned.projects = {};
    for (std::size_t i = loaded.portfolio.projects.size(); i > 0; --i)
      turned.projects.add(loaded.portfolio.projects[i - 1].first) = loaded.portfolio.projects[i - 1].second;
    const ScoringModel method(turned.framework);
    const auto all = score_all(turned, method);
    std::vector<const ScoredProject*> sorted;
    for (const ScoredProject& scored : all) sorted.push_back(&scored);
    sort_by_rank(sorted);
    std::string out;
    for (const ScoredProject* scored : sorted)
      out += (out.empty() ? "" : ", ") + (scored->rank ? std::to_string(*scored->rank) : "-") + " " +
             std::string(scored->id);
    RC_ASSERT(out == forward);
  }));
}

}  // namespace
