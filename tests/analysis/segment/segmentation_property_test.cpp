// Random small frameworks and ratings, judged by the library and by a slow second reading of rules 1 to 8.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/segment/segmentation.hpp"
#include "tests/support/second_reading.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

// The library's reading

std::vector<std::string> got(const Portfolio& portfolio, const std::vector<Project2>& projects) {
  const ScoringModel method(portfolio.framework);
  const auto all = score_all(portfolio, method);
  std::vector<std::string> out;
  for (const Project2& project : projects) {
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const ScoredProject& scored) { return scored.id == project.id; });
    RC_ASSERT(at != all.end());
    const SegmentedProject segmented = segment(method, *at, day);
    std::string line = project.id + ":" + (at->rank ? " rank " + std::to_string(*at->rank) : "");
    line += " tier " + std::string(segmented.tier.value_or("none")) + " by " +
            std::string(name(segmented.by)) + " computed " + std::string(segmented.computed.value_or("none"));
    line += (segmented.rule ? " rule " + std::string(*segmented.rule) : "") + " bands";
    for (const auto& band : segmented.bands) line += " " + std::string(band.value_or("-"));
    out.push_back(line);
  }
  return out;
}

/// The same number as the library holds it.
Fraction fraction(const Whole& whole) {
  Fraction out;
  for (const char digit : whole.str()) out = out * 10 + Fraction(digit - '0');
  return out;
}
Fraction fraction(const Ratio& ratio) { return fraction(ratio.over) / fraction(ratio.under); }

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

TEST_CASE("Tiers, ranks, reasons and bands are those of a second reading of the rules") {
  CHECK(rc::check("tiers, ranks, reasons and bands are those of a second reading of the rules", [] {
    for (int i = 0; i < 10; ++i) {
      const Framework2 f = any_framework();
      const std::vector<Project2> projects = any_projects(f);
      const std::string due = joined(expected(f, projects)), is = joined(got(model(f, projects), projects));
      if (due != is) RC_FAIL(described(f, projects) + "due\n" + due + "got\n" + is);
    }
  }));
}

TEST_CASE("Scores, their ranges and their mean are those of a second reading of the rules") {
  CHECK(rc::check("scores, their ranges and their mean are those of a second reading of the rules", [] {
    const Framework2 f = any_framework();
    const std::vector<Project2> projects = any_projects(f);
    const Portfolio portfolio = model(f, projects);
    const ScoringModel method(portfolio.framework);
    const auto all = score_all(portfolio, method);
    for (std::size_t i = 0; i < projects.size(); ++i) {
      const auto stands = step_two(f, step_one(f, projects[i], false));
      const Values due = step_three(f, stands);
      const Scores& is = all[i].scores;
      RC_ASSERT(all[i].rated ==
                static_cast<std::size_t>(std::count_if(stands.begin(), stands.end(), [](const Stand& stand) {
                  return stand.kind != Stand::unknown;
                })));
      RC_ASSERT(is.all_known() == due.all_known);
      RC_ASSERT(is.any_empty() == due.any_empty);
      for (std::size_t s = 0; s < f.scores.size(); ++s) {
        RC_ASSERT(is.scores[s].empty() == !due.low[s]);
        RC_ASSERT(is.scores[s].known() == due.known[s]);
        if (!due.low[s]) continue;
        RC_ASSERT(*is.scores[s].low == fraction(*due.low[s]));
        RC_ASSERT(*is.scores[s].high == fraction(*due.high[s]));
        if (due.known[s]) RC_ASSERT(*is.scores[s].value == fraction(*due.low[s]));
      }
      RC_ASSERT(is.combined.known() == due.all_known);
      if (due.all_known) RC_ASSERT(*is.combined.value == fraction(*due.combined_low));
      if (due.any_empty) continue;
      RC_ASSERT(*is.combined.low == fraction(*due.combined_low));
      RC_ASSERT(*is.combined.high == fraction(*due.combined_high));
    }
  }));
}

TEST_CASE("Without forced ratings a score lies within its range whatever values are put in") {
  CHECK(rc::check("without forced ratings a score lies within its range whatever values are put in", [] {
    Framework2 f = any_framework();
    f.unknown = UnknownRule::range;
    f.forced.clear();
    const std::vector<Project2> open = any_projects(f);
    std::vector<Project2> closed = open;
    const auto criteria = all_criteria(f);
    for (Project2& project : closed) {
      for (std::size_t i = 0; i < criteria.size(); ++i) {
        auto& [answer, value] = project.answers[i];
        if (answer == Answer2::absent || answer == Answer2::unknown)
          project.answers[i] = {Answer2::number, any_of(criteria[i]->allowed)};
      }
    }
    const Portfolio before = model(f, open), after = model(f, closed);
    const auto ranges = score_all(before, ScoringModel(before.framework)),
               values = score_all(after, ScoringModel(after.framework));
    for (std::size_t i = 0; i < open.size(); ++i) {
      for (std::size_t s = 0; s <= f.scores.size(); ++s) {
        const ScoreValue& range =
            s < f.scores.size() ? ranges[i].scores.scores[s] : ranges[i].scores.combined;
        const ScoreValue& value =
            s < f.scores.size() ? values[i].scores.scores[s] : values[i].scores.combined;
        RC_ASSERT(range.empty() == value.empty());
        if (range.empty() || !value.known()) continue;
        RC_ASSERT(*range.low <= *value.value);
        RC_ASSERT(*value.value <= *range.high);
      }
    }
  }));
}

TEST_CASE("The order of the projects changes nothing for any of them") {
  CHECK(rc::check("the order of the projects changes nothing for any of them", [] {
    const Framework2 f = any_framework();
    const std::vector<Project2> projects = any_projects(f);
    std::vector<Project2> turned = projects;
    std::rotate(turned.begin(), turned.begin() + in_range(0, static_cast<int>(turned.size()) - 1),
                turned.end());
    if (one_in(2)) std::reverse(turned.begin(), turned.end());
    RC_ASSERT(got(model(f, turned), projects) == got(model(f, projects), projects));
  }));
}

}  // namespace
