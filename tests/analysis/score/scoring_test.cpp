#include "analysis/score/scoring.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/score/ranking.hpp"
#include "model/values/fraction.hpp"
#include "store/load/loader.hpp"

using namespace ptx;

namespace {

/// A portfolio read from the text of its files, kept in memory.
LoadResult read(const std::string& framework,
                const std::vector<std::pair<std::string, std::string>>& projects) {
  auto files = std::make_shared<std::map<std::string, std::string>>();
  (*files)["portfolio.yaml"] = "name: Test\n";
  (*files)["framework.yaml"] = framework;
  for (const auto& [id, text] : projects) (*files)["projects/" + id + ".yaml"] = text;
  Snapshot snapshot;
  for (const auto& file : *files) snapshot.paths.push_back(file.first);
  snapshot.read = [files](const std::string& path) { return FileContent{files->at(path), {}}; };
  LoadResult loaded = load(snapshot, OnError::stop);
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (diagnostic.severity() == Severity::error)
      FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  }
  return loaded;
}

/// What every framework needs below its scores.
const std::string below = R"(
tiers: {heavy: {name: Heavy}, light: {name: Light}}
segment: {bands_of: combined, tiers: {all: light}}
stages: {idea: {}}
)";

/// One project with its ratings under a framework given from `unknown:` to its scores.
struct Rated {
  LoadResult loaded;
  ScoringModel method;
  ScoredProject scored;

  Rated(const std::string& framework, const std::string& ratings)
      : loaded(read("name: F\nbands: {combined: {all: 0}}\n" + framework + below,
                    {{"p", "name: P\nratings: " + ratings + "\n"}})),
        method(loaded.portfolio.framework),
        scored(score_all(loaded.portfolio, method).front()) {}

  const ScoreValue& first() const { return scored.scores.scores.front(); }
  std::string rating(std::string_view criterion) const {
    return format(scored.settled.at(method.position(criterion).value()).rating);
  }
};

std::string shown(const ScoreValue& score) {
  if (score.value) {
    CHECK(score.low == score.value);
    CHECK(score.high == score.value);
    return format(*score.value, 4);
  }
  if (!score.low) {
    CHECK_FALSE(score.high.has_value());
    CHECK(score.empty());
    return "empty";
  }
  return format(*score.low, 4) + " to " + format(*score.high, 4);
}

/// The only score of a framework of one score.
std::string score_of(const std::string& framework, const std::string& ratings) {
  return shown(Rated(framework, ratings).first());
}

std::string in_hundredths(const std::vector<std::optional<long long>>& contributions) {
  std::string out;
  for (const auto& contribution : contributions)
    out += (out.empty() ? "" : " ") + (contribution ? std::to_string(*contribution) : "-");
  return out;
}

const std::string two =
    "scores: {s: {name: S, criteria: {a: {name: A, weight: 3}, b: {name: B, weight: 1}}}}\n";

// Rule 1

TEST_CASE("An unknown rating makes a range of the score where the framework says range or nothing") {
  CHECK(score_of(two, "{a: 5, b: unknown}") == "75.0000 to 100.0000");
  CHECK(score_of("unknown: range\n" + two, "{a: 3, b: unknown}") == "37.5000 to 62.5000");
  CHECK(score_of("unknown: range\n" + two, "{a: unknown, b: unknown}") == "0.0000 to 100.0000");
}

TEST_CASE("An absent rating is an unknown one") {
  CHECK(score_of(two, "{a: 5}") == "75.0000 to 100.0000");
  CHECK(score_of("unknown: highest\n" + two, "{a: 1}") == "25.0000");
  CHECK(score_of("unknown: lowest\n" + two, "{a: 5}") == "75.0000");
  CHECK(score_of(two, "{}") == "0.0000 to 100.0000");
}

TEST_CASE("An unknown rating becomes the highest or the lowest value that its criterion allows") {
  const std::string own =
      "scores: {s: {name: S, criteria: {a: {name: A, allowed: [2, 4]}, b: {name: B, scale: {min: 0, max: "
      "10}}}}}\n";
  CHECK(Rated("unknown: highest\n" + own, "{b: 0}").rating("a") == "4");
  CHECK(Rated("unknown: lowest\n" + own, "{b: 0}").rating("a") == "2");
  CHECK(Rated("unknown: highest\n" + own, "{a: 2, b: unknown}").rating("b") == "10");
  CHECK(Rated("unknown: lowest\n" + own, "{a: 2, b: unknown}").rating("b") == "0");
}

TEST_CASE("A rating of n/a is the lowest value unless the framework says otherwise") {
  CHECK(score_of(two, "{a: 5, b: n/a}") == "75.0000");
  CHECK(score_of("not_applicable: lowest\n" + two, "{a: 5, b: n/a}") == "75.0000");
  CHECK(score_of("not_applicable: highest\n" + two, "{a: 1, b: n/a}") == "25.0000");
  CHECK(Rated("not_applicable: highest\n" + two, "{a: 1, b: n/a}").rating("b") == "5");
}

TEST_CASE("A rating of n/a takes its weight out of the sum where it is dropped") {
  CHECK(score_of("not_applicable: drop\n" + two, "{a: 3, b: n/a}") == "50.0000");
  CHECK(score_of("not_applicable: drop\n" + two, "{a: n/a, b: 4}") == "75.0000");
  CHECK(score_of("not_applicable: drop\n" + two, "{a: n/a, b: unknown}") == "0.0000 to 100.0000");
}

TEST_CASE("A criterion's own rule for n/a goes before the framework's") {
  const std::string own =
      "scores: {s: {name: S, criteria: {a: {name: A, not_applicable: highest}, b: {name: B, not_applicable: "
      "drop}, c: {name: C}}}}\n";
  CHECK(score_of(own, "{a: n/a, b: n/a, c: n/a}") == "50.0000");
  CHECK(score_of("not_applicable: highest\n" + own, "{a: n/a, b: n/a, c: n/a}") == "100.0000");
  CHECK(score_of("not_applicable: drop\n" + own, "{a: n/a, b: n/a, c: n/a}") == "100.0000");
}

TEST_CASE("Unknown and n/a are two answers") {
  CHECK(score_of("unknown: highest\nnot_applicable: lowest\n" + two, "{a: unknown, b: n/a}") == "75.0000");
  CHECK(score_of("unknown: lowest\nnot_applicable: highest\n" + two, "{a: unknown, b: n/a}") == "25.0000");
  CHECK(score_of("unknown: range\nnot_applicable: drop\n" + two, "{a: n/a}") == "0.0000 to 100.0000");
}

TEST_CASE("Rated are the criteria with a number or n/a after rules 1 and 2") {
  CHECK(Rated(two, "{a: 5}").scored.rated == 1);
  CHECK(Rated(two, "{a: 5, b: n/a}").scored.rated == 2);
  CHECK(Rated("not_applicable: drop\n" + two, "{a: n/a, b: n/a}").scored.rated == 2);
  CHECK(Rated("unknown: highest\n" + two, "{a: 5}").scored.rated == 2);
  CHECK(Rated("unknown: lowest\n" + two, "{}").scored.rated == 2);
  CHECK(Rated(two, "{}").scored.rated == 0);
  CHECK(Rated(two + "forced: {f: {when: {a: \"= 5\"}, set: {b: 1}, why: W}}\n", "{a: 5}").scored.rated == 2);
}

// Rule 2

TEST_CASE("A forced entry sets a rating where its conditions hold") {
  const std::string forced = two + "forced: {f: {when: {a: \">= 4\"}, set: {b: 5}, why: W}}\n";
  CHECK(Rated(forced, "{a: 4, b: 1}").rating("b") == "5");
  CHECK(Rated(forced, "{a: 3, b: 1}").rating("b") == "1");
}

TEST_CASE("All conditions of a forced entry must hold") {
  const std::string forced =
      "scores: {s: {name: S, criteria: {a: {name: A}, b: {name: B}, c: {name: C}}}}\n"
      "forced: {f: {when: {a: \"= 5\", b: \"!= 2\"}, set: {c: 1}, why: W}}\n";
  CHECK(Rated(forced, "{a: 5, b: 3, c: 4}").rating("c") == "1");
  CHECK(Rated(forced, "{a: 5, b: 2, c: 4}").rating("c") == "4");
  CHECK(Rated(forced, "{a: 4, b: 3, c: 4}").rating("c") == "4");
}

TEST_CASE("Forced entries are judged all of them before the first is applied") {
  const std::string chain =
      "scores: {s: {name: S, criteria: {a: {name: A}, b: {name: B}, c: {name: C}}}}\n"
      "forced: {one: {when: {a: \"= 5\"}, set: {b: 5}, why: W}, two: {when: {b: \"= 5\"}, set: {c: 5}, why: "
      "W}}\n";
  const Rated rated(chain, "{a: 5, b: 1, c: 1}");
  CHECK(rated.rating("b") == "5");
  CHECK(rated.rating("c") == "1");
  const std::string undone =
      "scores: {s: {name: S, criteria: {a: {name: A}, b: {name: B}, c: {name: C}}}}\n"
      "forced: {one: {when: {a: \"= 5\"}, set: {a: 1}, why: W}, two: {when: {a: \"= 5\"}, set: {c: 5}, why: "
      "W}}\n";
  CHECK(Rated(undone, "{a: 5, b: 1, c: 1}").rating("a") == "1");
  CHECK(Rated(undone, "{a: 5, b: 1, c: 1}").rating("c") == "5");
}

TEST_CASE("Of two forced entries that set one rating the later one stands") {
  const std::string both = two +
                           "forced: {z-first: {when: {a: \"= 5\"}, set: {b: 2}, why: First}, a-second: "
                           "{when: {a: \">= 3\"}, set: {b: 4}, why: Second}}\n";
  const Rated rated(both, "{a: 5, b: 1}");
  CHECK(rated.rating("b") == "4");
  REQUIRE(rated.scored.settled[1].forced != nullptr);
  CHECK(rated.scored.settled[1].forced->why == "Second");
}

TEST_CASE("A forced rating replaces unknown, absent and n/a") {
  const std::string forced =
      "scores: {s: {name: S, criteria: {a: {name: A}, b: {name: B}, c: {name: C}, d: {name: "
      "D}}}}\nnot_applicable: drop\n"
      "forced: {f: {when: {a: 5}, set: {b: 3, c: 3, d: 3}, why: W}}\n";
  CHECK(score_of(forced, "{a: 5, b: unknown, c: n/a}") == "62.5000");
}

TEST_CASE("A condition on an unknown rating does not hold, whatever it says") {
  for (const std::string condition : {"= 1", "!= 1", "< 9", "<= 9", "> 0", ">= 0"}) {
    CAPTURE(condition);
    const std::string forced = two + "forced: {f: {when: {a: \"" + condition + "\"}, set: {b: 5}, why: W}}\n";
    CHECK(Rated(forced, "{a: unknown, b: 1}").rating("b") == "1");
    CHECK(Rated(forced, "{b: 1}").rating("b") == "1");
    CHECK(Rated("not_applicable: drop\n" + forced, "{a: n/a, b: 1}").rating("b") == "1");
  }
}

TEST_CASE("A condition on an unknown rating or n/a that stands for a value is judged on that value") {
  const std::string forced = two + "forced: {f: {when: {a: \"= 5\"}, set: {b: 2}, why: W}}\n";
  CHECK(Rated("unknown: highest\n" + forced, "{b: 1}").rating("b") == "2");
  CHECK(Rated("unknown: lowest\n" + forced, "{b: 1}").rating("b") == "1");
  CHECK(Rated("not_applicable: highest\n" + forced, "{a: n/a, b: 1}").rating("b") == "2");
  CHECK(Rated("not_applicable: lowest\n" + forced, "{a: n/a, b: 1}").rating("b") == "1");
}

TEST_CASE("Each comparison means what it says") {
  const Fraction three(3);
  const auto judged = [&](std::string_view text) { return holds(*parse_condition(text), three); };
  CHECK(judged("= 3"));
  CHECK(judged("3"));
  CHECK_FALSE(judged("= 3.000000001"));
  CHECK_FALSE(judged("!= 3"));
  CHECK(judged("!= 4"));
  CHECK_FALSE(judged("< 3"));
  CHECK(judged("< 3.000000001"));
  CHECK(judged("<= 3"));
  CHECK_FALSE(judged("<= 2.999999999"));
  CHECK_FALSE(judged("> 3"));
  CHECK(judged("> 2.999999999"));
  CHECK(judged(">= 3"));
  CHECK_FALSE(judged(">= 3.000000001"));
}

// Rule 3

TEST_CASE("With range a value goes from the lowest to the highest that the criterion allows") {
  const std::string one = "scores: {s: {name: S, criteria: {a: {name: A, allowed: [1, 3, 5]}}}}\n";
  CHECK(score_of(one, "{a: 1}") == "0.0000");
  CHECK(score_of(one, "{a: 3}") == "50.0000");
  CHECK(score_of(one, "{a: 5}") == "100.0000");
  const std::string uneven = "scores: {s: {name: S, criteria: {a: {name: A, allowed: [2, 3, 8]}}}}\n";
  CHECK(score_of(uneven, "{a: 2}") == "0.0000");
  CHECK(score_of(uneven, "{a: 3}") == "16.6667");
  CHECK(score_of(uneven, "{a: 8}") == "100.0000");
}

TEST_CASE("With share a value is the rating over the highest that the criterion allows") {
  const std::string one =
      "normalise: share\nscores: {s: {name: S, criteria: {a: {name: A, allowed: [1, 3, 5]}}}}\n";
  CHECK(score_of(one, "{a: 1}") == "20.0000");
  CHECK(score_of(one, "{a: 3}") == "60.0000");
  CHECK(score_of(one, "{a: unknown}") == "20.0000 to 100.0000");
  CHECK(score_of(
            "normalise: share\nscores: {s: {name: S, criteria: {a: {name: A, scale: {min: 0, max: 3}}}}}\n",
            "{a: 2}") == "66.6667");
  CHECK(score_of("normalise: share\nscores: {s: {name: S, criteria: {a: {name: A, allowed: [4]}}}}\n",
                 "{a: 4}") == "100.0000");
}

TEST_CASE("Allowed values may be written in any order") {
  CHECK(score_of("scores: {s: {name: S, criteria: {a: {name: A, allowed: [5, 1, 3]}}}}\n", "{a: unknown}") ==
        "0.0000 to 100.0000");
  CHECK(score_of("scores: {s: {name: S, criteria: {a: {name: A, allowed: [5, 1, 3]}}}}\n", "{a: 3}") ==
        "50.0000");
}

TEST_CASE("A criterion's own scale goes before the framework's, and the scale before 1 to 5") {
  CHECK(score_of("scores: {s: {name: S, criteria: {a: {name: A}}}}\n", "{a: 2}") == "25.0000");
  CHECK(score_of("scale: {min: 0, max: 10}\nscores: {s: {name: S, criteria: {a: {name: A}}}}\n", "{a: 2}") ==
        "20.0000");
  CHECK(score_of("scale: {min: 0, max: 10}\nscores: {s: {name: S, criteria: {a: {name: A, scale: {min: 1, "
                 "max: 3}}}}}\n",
                 "{a: 2}") == "50.0000");
}

TEST_CASE("A score is the weighted mean of its values out of 100, exact") {
  CHECK(score_of(two, "{a: 5, b: 1}") == "75.0000");
  const std::string thirds =
      "scores: {s: {name: S, criteria: {a: {name: A, weight: 0.1}, b: {name: B, weight: 0.2}, c: {name: C, "
      "weight: 0.3}}}}\n";
  CHECK(Rated(thirds, "{a: 1, b: 5, c: 1}").first().value == Fraction(100) / 3);
  CHECK(Rated(thirds, "{a: 5, b: 5, c: 1}").first().value == Fraction(50));
}

TEST_CASE("A weight left out is 1 and weights are relative") {
  CHECK(score_of("scores: {s: {name: S, criteria: {a: {name: A}, b: {name: B}}}}\n", "{a: 5, b: 1}") ==
        "50.0000");
  CHECK(score_of("scores: {s: {name: S, criteria: {a: {name: A, weight: 0.000000003}, b: {name: B, weight: "
                 "0.000000001}}}}\n",
                 "{a: 5, b: 1}") == "75.0000");
}

TEST_CASE("Full marks is the share that counts as 100, and a score stops there") {
  const std::string marks = "full_marks: 80%\n" + two;
  CHECK(score_of(marks, "{a: 4, b: 1}") == "70.3125");
  CHECK(score_of(marks, "{a: 4, b: 4}") == "93.7500");
  CHECK(score_of(marks, "{a: 5, b: 2}") == "100.0000");
  CHECK(score_of(marks, "{a: 5, b: 5}") == "100.0000");
  CHECK(score_of("full_marks: 75%\n" + two, "{a: 5, b: 1}") == "100.0000");
}

TEST_CASE("A range stops at 100 at either end and stays a range where both ends do") {
  const std::string marks = "full_marks: 50%\n" + two;
  CHECK(score_of(marks, "{a: 3, b: unknown}") == "75.0000 to 100.0000");
  CHECK(score_of(marks, "{a: 5, b: unknown}") == "100.0000 to 100.0000");
  CHECK_FALSE(Rated(marks, "{a: 5, b: unknown}").first().known());
}

TEST_CASE("A criterion of one allowed value that is unknown still makes a range of its score") {
  const std::string fixed =
      "normalise: share\nscores: {s: {name: S, criteria: {a: {name: A}, b: {name: B, allowed: [2]}}}}\n";
  CHECK(score_of(fixed, "{a: 1}") == "60.0000 to 60.0000");
}

TEST_CASE("A score with no criterion left is empty") {
  CHECK(score_of("not_applicable: drop\n" + two, "{a: n/a, b: n/a}") == "empty");
}

TEST_CASE("A value put in for each unknown rating gives a score within the range") {
  CHECK(rc::check("a value put in for each unknown rating gives a score within the range", [] {
    const std::string share = *rc::gen::element<std::string>("normalise: range\n", "normalise: share\n");
    const std::string full = std::to_string(*rc::gen::inRange(30, 101));
    std::string framework =
        share + "full_marks: " + full + "%\nnot_applicable: drop\nscores: {s: {name: S, criteria: {";
    std::string unknown = "{", filled = "{";
    const int criteria = *rc::gen::inRange(1, 5);
    for (int i = 0; i < criteria; ++i) {
      const std::string id = "c" + std::to_string(i), blank = i ? ", " : "";
      const int low = *rc::gen::inRange(0, 3), high = low + *rc::gen::inRange(1, 6);
      const std::string value = std::to_string(*rc::gen::inRange(low, high + 1));
      const std::string rating = *rc::gen::element<std::string>("unknown", "n/a", "number");
      framework += blank + id + ": {name: C, weight: " + std::to_string(*rc::gen::inRange(1, 50)) +
                   ", scale: {min: " + std::to_string(low) + ", max: " + std::to_string(high) + "}}";
      unknown += blank + id + ": " + (rating == "number" ? value : rating);
      filled += blank + id + ": " + (rating == "n/a" ? rating : value);
    }
    framework += "}}}\n";
    const Rated open(framework, unknown + "}"), closed(framework, filled + "}");
    RC_ASSERT(open.first().empty() == closed.first().empty());
    if (open.first().empty()) return;
    RC_ASSERT(closed.first().known());
    RC_ASSERT(*open.first().low <= *closed.first().value);
    RC_ASSERT(*closed.first().value <= *open.first().high);
  }));
}

// Rule 4

const std::string pair =
    "scores: {s: {name: S, criteria: {a: {name: A}}}, t: {name: T, criteria: {b: {name: B, not_applicable: "
    "drop}}}}\n";

std::string combined(const std::string& framework, const std::string& ratings) {
  return shown(Rated(framework, ratings).scored.scores.combined);
}

TEST_CASE("Combined is the plain mean of the scores where no weights are given") {
  CHECK(combined(pair, "{a: 5, b: 2}") == "62.5000");
  CHECK(combined("scores: {s: {name: S, criteria: {a: {name: A}}}, t: {name: T, criteria: {b: {name: B}}}, "
                 "u: {name: U, criteria: {c: {name: C}}}}\n",
                 "{a: 5, b: 1, c: 1}") == "33.3333");
}

TEST_CASE("Combined is the mean by the weights given") {
  CHECK(combined("combined: {s: 60, t: 40}\n" + pair, "{a: 5, b: 1}") == "60.0000");
  CHECK(combined("combined: {t: 1, s: 3}\n" + pair, "{a: 5, b: 1}") == "75.0000");
  CHECK(combined("combined: {s: 0.1, t: 0.2}\n" + pair, "{a: 1, b: 5}") == "66.6667");
}

TEST_CASE("A score left out of the weights does not count towards combined") {
  CHECK(combined("combined: {s: 60}\n" + pair, "{a: 5, b: 1}") == "100.0000");
  CHECK(combined("combined: {t: 7}\n" + pair, "{a: 5, b: 1}") == "0.0000");
}

TEST_CASE("Combined is taken over scores that have stopped at 100") {
  CHECK(combined("full_marks: 50%\n" + pair, "{a: 5, b: 1}") == "50.0000");
}

TEST_CASE("Combined is a range where a score is one") {
  CHECK(combined("combined: {s: 60, t: 40}\n" + pair, "{a: 5}") == "60.0000 to 100.0000");
  CHECK(combined(pair, "{}") == "0.0000 to 100.0000");
}

TEST_CASE("Combined is empty where a score is, even where another is a range") {
  CHECK(combined(pair, "{a: 5, b: n/a}") == "empty");
  CHECK(combined(pair, "{b: n/a}") == "empty");
}

TEST_CASE("Combined has no value unless every score is known, those without a weight included") {
  const Rated rated("combined: {s: 1}\n" + pair, "{a: 5}");
  CHECK_FALSE(rated.scored.scores.combined.value.has_value());
  CHECK_FALSE(rated.scored.rank.has_value());
}

// Rule 12

std::string contributions_of(const std::string& framework, const std::string& ratings) {
  const Rated rated(framework, ratings);
  return in_hundredths(points_by_criterion(rated.method, rated.scored.settled, 0));
}

TEST_CASE("Contributions are hundredths of a point of each criterion") {
  CHECK(contributions_of(two, "{a: 5, b: 1}") == "7500 0");
  CHECK(contributions_of(two, "{a: 3, b: 5}") == "3750 2500");
}

TEST_CASE("Contributions are rounded by largest remainder to the printed score") {
  const std::string thirds = "scores: {s: {name: S, criteria: {a: {name: A}, b: {name: B}, c: {name: C}}}}\n";
  CHECK(contributions_of(thirds, "{a: 5, b: 5, c: 1}") == "3334 3333 0");
  const std::string sevenths =
      "scores: {s: {name: S, criteria: {a: {name: A, weight: 2}, b: {name: B, weight: 4}, c: {name: C, "
      "weight: 1}}}}\n";
  CHECK(contributions_of(sevenths, "{a: 5, b: 5, c: 5}") == "2857 5714 1429");
  CHECK(contributions_of(sevenths, "{a: 5, b: 5, c: 1}") == "2857 5714 0");
}

TEST_CASE("Contributions to a score above 100 add up to it before the cap") {
  const std::string marks = "full_marks: 50%\n" + two;
  CHECK(contributions_of(marks, "{a: 5, b: 5}") == "15000 5000");
  CHECK(contributions_of(marks, "{a: 2, b: 5}") == "3750 5000");
}

TEST_CASE("Contributions are empty where the score is a range or the criterion dropped") {
  CHECK(contributions_of(two, "{a: 5}") == "- -");
  CHECK(contributions_of("not_applicable: drop\n" + two, "{a: 5, b: n/a}") == "10000 -");
  CHECK(contributions_of("not_applicable: drop\n" + two, "{a: n/a, b: n/a}") == "- -");
}

TEST_CASE("Contributions of one score leave the criteria of the others empty") {
  const Rated rated(pair, "{a: 5, b: 2}");
  CHECK(in_hundredths(points_by_criterion(rated.method, rated.scored.settled, 0)) == "10000 -");
  CHECK(in_hundredths(points_by_criterion(rated.method, rated.scored.settled, 1)) == "- 2500");
}

TEST_CASE("A known score has contributions where another score is a range") {
  const Rated rated(pair, "{a: 2}");
  CHECK(in_hundredths(points_by_criterion(rated.method, rated.scored.settled, 0)) == "2500 -");
  CHECK(in_hundredths(points_by_criterion(rated.method, rated.scored.settled, 1)) == "- -");
}

TEST_CASE("Contributions always add up and none is a hundredth or more from its exact value") {
  CHECK(rc::check("contributions always add up and none is a hundredth or more from its exact value", [] {
    const int criteria = *rc::gen::inRange(1, 6), full = *rc::gen::inRange(40, 101);
    std::string framework = "full_marks: " + std::to_string(full) + "%\nscores: {s: {name: S, criteria: {",
                ratings = "{";
    std::vector<int> weights, values;
    int sum = 0, product = 0;
    for (int i = 0; i < criteria; ++i) {
      weights.push_back(*rc::gen::inRange(1, 40));
      values.push_back(*rc::gen::inRange(1, 6));
      sum += weights.back();
      product += weights.back() * (values.back() - 1);
      framework += std::string(i ? ", " : "") + "c" + std::to_string(i) +
                   ": {name: C, weight: " + std::to_string(weights.back()) + "}";
      ratings += std::string(i ? ", " : "") + "c" + std::to_string(i) + ": " + std::to_string(values.back());
    }
    const Rated rated(framework + "}}}\n", ratings + "}");
    // A score in hundredths is 100 · 100 · Σ weight · (rating − 1) / 4 / Σ weight / (full / 100), here over
    // one denominator.
    const long long below_line = 4LL * sum * full, hundredths = 1'000'000LL * product;
    const long long printed = (2 * hundredths + below_line) / (2 * below_line);
    long long total = 0;
    const auto parts = points_by_criterion(rated.method, rated.scored.settled, 0);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      RC_ASSERT(parts[i].has_value());
      total += *parts[i];
      const long long exact = 1'000'000LL * weights[i] * (values[i] - 1);
      RC_ASSERT(*parts[i] * below_line > exact - below_line);
      RC_ASSERT(*parts[i] * below_line < exact + below_line);
    }
    RC_ASSERT(total == printed);
  }));
}

TEST_CASE("The most that a criterion could add follows the weights as they stand") {
  const Rated rated(two, "{a: 1, b: 1}");
  CHECK(maximum_points(rated.method, rated.scored.settled, 0) == Fraction(75));
  CHECK(maximum_points(rated.method, rated.scored.settled, 1) == Fraction(25));
  const Rated dropped("not_applicable: drop\n" + two, "{a: 1, b: n/a}");
  CHECK(maximum_points(dropped.method, dropped.scored.settled, 0) == Fraction(100));
}

}  // namespace
