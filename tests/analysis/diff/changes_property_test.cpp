#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "store/load/loader.hpp"
#include "tests/support/changed.hpp"
#include "tests/support/folder.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

int in_range(int low, int high) { return *rc::gen::inRange(low, high + 1); }

/// A value of a project's file that may be one thing or another: how its row begins, and how each value is
/// written and said.
struct Slot {
  std::string row;
  std::array<std::string, 2> written, said;
  std::string ending = {};
};

const std::vector<Slot> slots{
    {"a people lead", {"L", "'M'"}, {"L", "M"}},
    {"a milestone milestones.go.forecast", {"2025-04-01", "2025-05-01"}, {"2025-04-01", "2025-05-01"}},
    {"a milestone milestones.go.due", {"2025-03-01", "2025-03-02"}, {"2025-03-01", "2025-03-02"}, " [none]"},
    {"a benefit benefits.m.plan.2024/25", {"400k", "£300,000"}, {"400000.00", "300000.00"}, " [none]"},
    {"a benefit benefits.m.actual.2024/25 Q1", {"1k", "2k"}, {"1000.00", "2000.00"}},
    {"a benefit benefits.m.recurring", {"true", "false"}, {"true", "false"}},
    {"a measure benefits.o.better", {"higher", "lower"}, {"higher", "lower"}},
    {"a cost costs.c.kind", {"revenue", "capital"}, {"revenue", "capital"}},
    {"a risk risks.r.impact", {"3", "4"}, {"3", "4"}},
    {"a dependency depends_on.x.by", {"2025-01-01", "2025-01-02"}, {"2025-01-01", "2025-01-02"}},
    {"a text fixed", {"true", "false"}, {"true", "false"}},
};

using Choices = std::vector<int>;

/// The project with the values chosen, the keys of its parts in another order where `turned`.
std::string project(const Choices& chosen, bool turned) {
  const auto value = [&](std::size_t slot) {
    return slots[slot].written[static_cast<std::size_t>(chosen[slot])];
  };
  std::vector<std::string> parts{
      "name: A\n",
      "lead: " + value(0) + "\n",
      "milestones:\n  go: {name: Go, forecast: " + value(1) + ", due: " + value(2) + "}\n",
      "benefits:\n  m:\n    name: M\n    type: income\n    original: {2024/25: 1m}\n    forecast: {2024/25: "
      "1m}\n    plan: {2024/25: \"" +
          value(3) + "\"}\n    actual: {2024/25 Q1: " + value(4) + "}\n    recurring: " + value(5) +
          "\n  o: {name: O, type: measure, better: " + value(6) + "}\n",
      "costs:\n  c: {name: C, kind: " + value(7) + "}\n",
      "risks:\n  r: {title: R, likelihood: 2, impact: " + value(8) + "}\n",
      "depends_on:\n  x: {external: X, for: F, by: " + value(9) + "}\n",
      "fixed: " + value(10) + "\n",
  };
  if (turned) std::reverse(parts.begin(), parts.end());
  std::string out = turned ? "# turned\n\n" : "";
  for (const auto& part : parts) out += part;
  return out;
}

TEST_CASE("Random edits of values give exactly their rows, whichever way the keys lie") {
  CHECK(rc::check("exactly those rows", [] {
    Choices old, now;
    std::multiset<std::string> expected;
    for (const auto& slot : slots) {
      old.push_back(in_range(0, 1));
      now.push_back(in_range(0, 1));
      if (old.back() != now.back())
        expected.insert(slot.row + ": " + slot.said[static_cast<std::size_t>(old.back())] + " -> " +
                        slot.said[static_cast<std::size_t>(now.back())] + slot.ending);
    }
    const std::string rows = changed_project(project(old, false), project(now, in_range(0, 1) == 1));
    std::multiset<std::string> got;
    for (std::size_t at = 0; at < rows.size(); at = rows.find('\n', at) + 1)
      got.insert(rows.substr(at, rows.find('\n', at) - at));
    RC_ASSERT(got == expected);
  }));
}

TEST_CASE("What is read backwards tells the same fields with their sides exchanged") {
  CHECK(rc::check("exchanged", [] {
    Choices old, now;
    for (std::size_t i = 0; i < slots.size(); ++i) {
      old.push_back(in_range(0, 1));
      now.push_back(in_range(0, 1));
    }
    const Files one{{"projects/a.yaml", project(old, false)}},
        other{{"projects/a.yaml", project(now, false)}};
    const auto lines = [](const std::string& rows) { return std::count(rows.begin(), rows.end(), '\n'); };
    RC_ASSERT(lines(changed(one, other)) == lines(changed(other, one, "2025-01-31", Direction::backwards)));
    RC_ASSERT(changed(one, one).empty());
  }));
}

TEST_CASE("The example portfolio does not differ from itself") {
  Files files;
  const auto folder = source_folder() / "examples/portfolio";
  for (const auto& path : work_tree(folder).paths) files[path] = contents(folder / path);
  CHECK(files.size() > 20);
  CHECK(changed(files, files) == "");
}

}  // namespace
