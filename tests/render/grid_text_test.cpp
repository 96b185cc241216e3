#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/segmentation.hpp"
#include "render/csv.hpp"
#include "render/json.hpp"
#include "render/segment_result.hpp"
#include "store/loader.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

using namespace ptx;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

Loaded read(const std::string& framework, const Files& projects) {
  auto files = std::make_shared<std::map<std::string, std::string>>();
  (*files)["portfolio.yaml"] = "name: Test portfolio\n";
  (*files)["framework.yaml"] = framework;
  for (const auto& [id, text] : projects) (*files)["projects/" + id + ".yaml"] = text + "\n";
  Snapshot snapshot;
  for (const auto& file : *files) snapshot.paths.push_back(file.first);
  snapshot.read = [files](const std::string& path) { return Content{files->at(path), {}}; };
  Loaded loaded = load(snapshot, OnError::stop);
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (diagnostic.severity() == Severity::error) FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  }
  return loaded;
}

const std::string framework = R"(name: Tool
scores:
  impact: {name: Impact, criteria: {value: {name: Value, weight: 2}, reach: {name: Reach}}}
  risk: {name: Risk, criteria: {harm: {name: Harm, weight: 1.5, not_applicable: drop}}}
bands:
  impact: {low: 0, high: 50}
  risk: {low: 0, high: 50}
tiers:
  gold: {name: Gold, board: The board, report: monthly, support: "A manager, and a partner", capacity: 1}
  silver: {name: Silver}
segment: {grid: {rows: impact, columns: risk, high: {low: gold, high: gold}, low: {low: silver, high: silver}}}
forced: {f: {when: {value: 5}, set: {harm: 3}, why: A reason that is forced}}
rules: {duty: {when: {harm: ">= 4"}, at_least: gold, why: W}}
stages: {idea: {}, closed: {final: true}}
)";

/// A framework and projects whose every text is hostile, as far as the reader lets it through.
const std::string hostile = "::error::x ##[error]y |`<b>](javascript:alert(1)) =1+1 @team";
const std::string hostile_framework = "name: \"" + hostile + R"("
scores: {s: {name: ")" + hostile + R"(", criteria: {a: {name: ")" +
                                      hostile + R"(", guide: {5: ")" + hostile + R"("}}}}}
bands: {s: {low: 0, high: 50}}
tiers: {gold: {name: ")" + hostile + R"(", board: ")" +
                                      hostile + R"(", support: ")" + hostile + R"("}, silver: {name: Silver}}
segment: {bands_of: s, tiers: {low: silver, high: gold}}
stages: {idea: {}}
)";
const Files hostile_projects{{"p", "name: \"" + hostile + "\"\nratings: {a: {rating: 5, why: \"" + hostile + "\", disputed: \"" + hostile + "\"}}"},
                             {"q", "name: \"" + hostile + "\""}};

void check_harmless(const std::string& text) {
  const std::string out = "\n" + text;
  CAPTURE(out);
  CHECK(out.find("##[") == std::string::npos);
  for (const auto line : split(out, '\n')) CHECK_FALSE(trim(line).substr(0, 2) == "::");
  CHECK(out.find('\x1B') == std::string::npos);
}

void check_fits(const std::string& text, std::size_t columns) {
  for (const auto line : split(text, '\n')) {
    CAPTURE(std::string(line));
    CHECK(width(line) <= columns);
  }
}

struct Shown {
  Loaded loaded;
  Method method;
  std::vector<Scored> all;
  std::vector<Segmented> sorted;

  explicit Shown(const Files& projects, const std::string& rules = framework)
      : loaded(read(rules, projects)), method(loaded.portfolio.framework), all(score_all(loaded.portfolio, method)) {
    for (const Scored& one : all) sorted.push_back(segment(method, one, *parse_date("2025-01-31")));
    sort_by_tier(loaded.portfolio.framework, sorted);
  }
  Result result() const { return segment_result(loaded.portfolio, sorted, tier_counts(loaded.portfolio.framework, sorted)); }
  std::string csv() const { return to_csv(result().data(), Bom::without); }
  std::string grid(std::size_t columns = 0) const { return grid_text(loaded.portfolio, sorted, {columns, false}); }
};

TEST_CASE("The grid is drawn with the rows upward and each project by a mark in its cell") {
  const Shown shown(Files{{"fleet-hire", "name: A\nratings: {value: 1, reach: 1, harm: 1}"}, {"night-calls", "name: B\nratings: {value: 4, reach: 4, harm: 3}"}});
  const std::string out = shown.grid(60);
  CAPTURE(out);
  const auto high = out.find("high │"), low = out.find("low │");
  REQUIRE(high != std::string::npos);
  REQUIRE(low != std::string::npos);
  CHECK(high < low);
  CHECK(out.find("NC") > high);
  CHECK(out.find("NC") < low);
  CHECK(out.find("FH") > low);
}

TEST_CASE("Two projects with the same letters have two marks") {
  const std::string out =
      Shown(Files{{"fleet-hire", "name: A"}, {"free-homes", "name: B\nratings: {value: 1, reach: 1, harm: 1}"}, {"fast-help", "name: C\nratings: {value: 1, reach: 1, harm: 1}"}})
          .grid();
  CHECK(out.find("FH") != std::string::npos);
  CHECK(out.find("FH2") != std::string::npos);
}

TEST_CASE("A project whose tier is not that of its cell has a star and a provisional one a question mark") {
  const std::string out =
      Shown(Files{{"lifted-one", "name: A\nratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold}"}, {"open-one", "name: B\nratings: {value: 1, harm: 1}"}}).grid();
  CHECK(out.find("LO*") != std::string::npos);
  CHECK(out.find("OO?") != std::string::npos);
  CHECK(out.find("OO?*") == std::string::npos);
}

TEST_CASE("A provisional project is drawn in the cell of its provisional tier") {
  // With reach at its highest value is forced to 1: the score of the provisional tier is 20, whatever its range says.
  std::string rules = framework;
  rules.replace(rules.find("{value: 5}, set: {harm: 3}"), 26, "{reach: 5}, set: {value: 1}");
  rules.replace(rules.find("value: {name: Value, weight: 2}"), 31, "value: {name: Value, weight: 4}");
  const Shown shown(Files{{"open-one", "name: B\nratings: {value: 5, harm: 1}"}}, rules);
  REQUIRE(shown.sorted[0].computed == "silver");
  const std::string out = shown.grid();
  CAPTURE(out);
  CHECK(out.find("OO?") > out.find("low │"));
  CHECK(out.find("OO?*") == std::string::npos);
}

TEST_CASE("The bands of one score are drawn as one row") {
  const std::string out = Shown(hostile_projects, hostile_framework).grid();
  CHECK(out.find("gold") != std::string::npos);
  CHECK(out.find("silver") != std::string::npos);
  check_harmless(out);
}

TEST_CASE("The grid fits its screen, from 80 columns on") {
  Files many;
  for (int i = 0; i < 60; ++i)
    many.emplace_back("a-long-project-id-" + std::to_string(i), "name: A\nratings: {value: " + std::to_string(i % 5 + 1) + ", reach: 3, harm: " + std::to_string(i % 4 + 1) + "}");
  for (const std::size_t columns : {80, 100, 160}) check_fits(Shown(many).grid(columns), columns);
}

TEST_CASE("The grid without projects is drawn") { CHECK(Shown(Files{}).grid().find("gold") != std::string::npos); }

}  // namespace
