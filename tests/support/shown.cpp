#include "tests/support/shown.hpp"

#include <doctest/doctest.h>

#include <utility>

#include "model/values/date.hpp"
#include "render/format/csv.hpp"
#include "render/score/score_result.hpp"
#include "render/segment/segment_result.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx::tests {
namespace {

LoadResult read(const std::string& rules, const Files& projects) {
  Files files{{"portfolio.yaml", "name: Test portfolio\n"}, {"framework.yaml", rules}};
  for (const auto& [id, text] : projects) files["projects/" + id + ".yaml"] = text + "\n";
  LoadResult loaded = load(only(std::move(files)), OnError::stop);
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (diagnostic.severity() == Severity::error)
      FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  }
  return loaded;
}

}  // namespace

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
const Files hostile_projects{{"p", "name: \"" + hostile + "\"\nratings: {a: {rating: 5, why: \"" + hostile +
                                       "\", disputed: \"" + hostile + "\"}}"},
                             {"q", "name: \"" + hostile + "\""}};

Shown::Shown(const Files& projects, const std::string& rules)
    : loaded(read(rules, projects)),
      method(loaded.portfolio.framework),
      all(score_all(loaded.portfolio, method)) {
  for (const ScoredProject& one : all) {
    ranked.push_back(&one);
    sorted.push_back(segment(method, one, *parse_date("2025-01-31")));
  }
  sort_by_rank(ranked);
  sort_by_tier(loaded.portfolio.framework, sorted);
}

Result Shown::scores() const { return score_result(loaded.portfolio, method, ranked); }
Result Shown::explained() const { return explain_result(loaded.portfolio, method, ranked, 1); }
Result Shown::result() const {
  return segment_result(loaded.portfolio, sorted, tier_counts(loaded.portfolio.framework, sorted));
}
std::string Shown::csv() const { return to_csv(result().data(), Bom::without); }
std::string Shown::grid(std::size_t columns) const {
  return grid_text(loaded.portfolio, sorted, {columns, false});
}

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

}  // namespace ptx::tests
