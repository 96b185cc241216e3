#include "render/segment_result.hpp"

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

const std::string header = "project,name,programme,stage,impact,risk,impact_band,risk_band,combined,rank,tier,by,rule,computed,board,report,support\r\n";

TEST_CASE("The columns of segment are those of the contract, in its order") {
  CHECK(Shown(Files{}).csv() == header);
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 3, reach: 3, harm: 2}"}}).csv() ==
        header + "a,A,,idea,50.00,25.00,high,low,37.50,1,gold,grid,,gold,The board,monthly,\"A manager, and a partner\"\r\n");
  CHECK(Shown(Files{}).result().schema == "segment/1");
}

TEST_CASE("A rule is named, and a tier without governance leaves its cells empty") {
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 4}"}})
            .csv()
            .ends_with("a,A,,idea,0.00,75.00,low,high,37.50,1,gold,rule,duty,gold,The board,monthly,\"A manager, and a partner\"\r\n"));
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 1}"}}).csv().ends_with("a,A,,idea,0.00,0.00,low,low,0.00,1,silver,grid,,silver,,,\r\n"));
}

TEST_CASE("Governance is that of the tier that stands and not of the computed one") {
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold}"}})
            .csv()
            .ends_with("a,A,,idea,0.00,0.00,low,low,0.00,1,gold,decision,,silver,The board,monthly,\"A manager, and a partner\"\r\n"));
}

TEST_CASE("What is provisional has a tier and empty cells where its scores are ranges") {
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, harm: 1}"}}).csv().ends_with("a,A,,idea,,0.00,low,low,,,silver,provisional,,silver,,,\r\n"));
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 3, harm: 1}"}})
            .csv()
            .ends_with("a,A,,idea,,0.00,,low,,,gold,provisional,,gold,The board,monthly,\"A manager, and a partner\"\r\n"));
}

TEST_CASE("What is unrated has no tier and nothing computed") { CHECK(Shown(Files{{"a", "name: A"}}).csv().ends_with("a,A,,idea,,,,,,,,unrated,,,,,\r\n")); }

TEST_CASE("The table for people fits its screen, from 80 columns on") {
  const Shown shown(Files{{"a-project-with-a-rather-long-id-of-its-own-and-more",
                           "name: A name that is much longer than any column of a terminal could ever hold\nratings: {value: 3, reach: 2, harm: 2}"},
                          {"b", "name: 日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本"}});
  for (const std::size_t columns : {80, 110, 120}) check_fits(shown.result().text({columns, false}), columns);
}

TEST_CASE("Hostile texts come to no line as a command") {
  const Shown shown(hostile_projects, hostile_framework);
  for (const std::size_t columns : {0, 20, 40, 80, 200}) check_harmless(shown.result().text({columns, false}));
  check_harmless(shown.csv());
  check_harmless(to_json(shown.result().data(), {"segment/1", hostile, "2025-01-31", {}, {}}));
}

TEST_CASE("What stands without a tier because a score is empty is not said to be too little rated") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: n/a}"}});
  CHECK(shown.csv().find(",unrated,") != std::string::npos);
  CHECK(shown.result().text({}).find("Less than half of a score is rated") == std::string::npos);
}

TEST_CASE("Reasons are a few words") {
  CHECK(reason(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 4}"}}).sorted[0]) == "rule duty");
  CHECK(reason(Shown(Files{{"a", "name: A\ntier_decision: {tier: gold}"}}).sorted[0]) == "leadership; not yet rated");
}

}  // namespace
