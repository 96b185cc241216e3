#include "analysis/diff/portfolio_diff.hpp"

#include <doctest/doctest.h>

#include "schema/fields/field_statements.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

Portfolio with_plans(const std::string& a, const std::string& b) {
  const auto text = [](const std::string& plan) {
    return "name: N\nbenefits: {m: {name: M, type: cashable, plan: {" + plan + "}}}\n";
  };
  return load(written({{"projects/a.yaml", text(a)}, {"projects/b.yaml", text(b)}}), OnError::stop).portfolio;
}

TEST_CASE("Money moves of those projects alone whose changes are shown") {
  const Portfolio old = with_plans("2024/25: 100k", "2024/25: 30k"),
                  now = with_plans("2024/25: 60k", "2024/25: 10k");
  const auto lost = [&](const std::function<bool(const Change&)>& shows) {
    const auto diff = diff_portfolios({old, statements_of(old)}, {now, statements_of(now)},
                                      *parse_date("2025-01-31"), Direction::forwards, shows);
    CHECK(&diff.later() == &now);
    return total_of(diff.money.plan).lost;
  };
  CHECK(lost({}) == Money::pence(6'000'000));
  CHECK(lost([](const Change& change) { return change.project == "b"; }) == Money::pence(2'000'000));
  CHECK(lost([](const Change&) { return false; }) == Money());
}

}  // namespace
