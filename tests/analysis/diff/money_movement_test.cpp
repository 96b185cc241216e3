#include "analysis/diff/money_movement.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/values/profile.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string in_words(const YearMoves& moves) {
  std::string out;
  for (const auto& [year, move] : moves) {
    out += format(year) + ":";
    const auto say = [&](const char* what, Money amount) {
      if (amount != Money()) out += std::string(" ") + what + " " + format(amount);
    };
    say("slipped", move.slipped);
    say("earlier", move.brought_forward);
    say("lost", move.lost);
    say("gained", move.gained);
    say("entered", move.entered);
    say("left", move.left);
    out += "\n";
  }
  return out;
}

struct Moved {
  std::string plan, forecast;
};

Moved moved(const Files& old, const Files& now, const std::string& project = "a") {
  const auto was = load(written(old), OnError::stop), is = load(written(now), OnError::stop);
  CHECK(in_short(was.diagnostics) == "");
  CHECK(in_short(is.diagnostics) == "");
  const auto out =
      money_movement(was.portfolio, is.portfolio, renames_between(was.portfolio, is.portfolio), {project});
  return {in_words(out.plan), in_words(out.forecast)};
}

Files benefit(const std::string& fields, const std::string& project = "") {
  return {{"projects/a.yaml",
           "name: A\n" + project + "benefits:\n  m: {name: M, type: cashable, " + fields + "}\n"}};
}

TEST_CASE("What a year has less and a later one more has slipped; the rest is lost or gained") {
  CHECK(moved(benefit("plan: {2024/25: 250k, 2025/26: 350k}"),
              benefit("plan: {2024/25: 180k, 2025/26: 330k, 2026/27: 150k}"))
            .plan == "2024/25: slipped 70000.00\n2025/26: slipped 20000.00\n2026/27: gained 60000.00\n");
  CHECK(moved(benefit("plan: {2024/25: 100k, 2025/26: 100k}"), benefit("plan: {2024/25: 60k, 2025/26: 110k}"))
            .plan == "2024/25: slipped 10000.00 lost 30000.00\n");
}

TEST_CASE("Less in a year and more in an earlier one comes earlier") {
  CHECK(moved(benefit("plan: {2024/25: 100k, 2025/26: 100k}"), benefit("plan: {2024/25: 150k, 2025/26: 40k}"))
            .plan == "2025/26: earlier 50000.00 lost 10000.00\n");
}

TEST_CASE("Periods within one year make no difference") {
  CHECK(moved(benefit("plan: {2024/25 Q1: 50k, 2024/25 Q2: 50k}"), benefit("plan: {2024/25: 100k}")).plan ==
        "");
}

TEST_CASE(
    "A forecast is taken as it is written, the plan where there is none, the actual of a stopped project") {
  CHECK(moved(benefit("plan: {2024/25: 100k}"), benefit("plan: {2024/25: 100k}, forecast: {2025/26: 100k}"))
            .forecast == "2024/25: slipped 100000.00\n");
  CHECK(moved(benefit("plan: {2024/25: 100k}"),
              benefit("plan: {2024/25: 100k}, actual: {2024/25: 20k}", "state: stopped\n"))
            .forecast == "2024/25: lost 80000.00\n");
}

TEST_CASE("Each benefit stands by itself, and only what is counted") {
  const auto two = [](const std::string& m, const std::string& n, const std::string& type) {
    return Files{{"projects/a.yaml", "name: A\nbenefits:\n  m: {name: M, type: cashable, plan: {" + m +
                                         "}}\n  n: {name: N, type: " + type + ", plan: {" + n + "}}\n"}};
  };
  CHECK(moved(two("2024/25: 10k", "2025/26: 10k", "income"), two("2024/25: 4k", "2025/26: 16k", "income"))
            .plan == "2024/25: lost 6000.00\n2025/26: gained 6000.00\n");
  CHECK(moved(two("2024/25: 10k", "2025/26: 10k", "cost-avoidance"),
              two("2024/25: 4k", "2025/26: 16k", "cost-avoidance"))
            .plan == "2024/25: lost 6000.00\n");
}

TEST_CASE("A disbenefit that grows is a loss, and what is shared is counted elsewhere") {
  CHECK(moved(benefit("disbenefit: true, plan: {2024/25: 10k}"),
              benefit("disbenefit: true, plan: {2024/25: 15k}"))
            .plan == "2024/25: lost 5000.00\n");
  const auto shared = [](const std::string& amount) {
    return Files{{"projects/a.yaml", "name: A\nbenefits:\n  m: {name: M, type: cashable, plan: {2024/25: " +
                                         amount + "}, shared_with: {b/o: 40%}}\n"},
                 {"projects/b.yaml", "name: B\nbenefits: {o: {name: O, type: cashable}}\n"}};
  };
  CHECK(moved(shared("10k"), shared("20k")).plan == "2024/25: gained 6000.00\n");
}

TEST_CASE("What counts on one side alone is newly counted, or counted no more; a new name alone is neither") {
  CHECK(moved({}, benefit("plan: {2024/25: 10k}")).plan == "2024/25: entered 10000.00\n");
  CHECK(moved(benefit("plan: {2024/25: 10k}"), {}).plan == "2024/25: left 10000.00\n");
  CHECK(moved(benefit("plan: {2024/25: 10k}"), benefit("fund: hra, plan: {2024/25: 10k}")).plan ==
        "2024/25: left 10000.00\n");
  Files now{{"projects/b.yaml",
             "name: A\nformerly: [a]\nbenefits:\n  m: {name: M, type: cashable, plan: {2024/25: 12k}}\n"}};
  CHECK(moved(benefit("plan: {2024/25: 10k}"), now, "b").plan == "2024/25: gained 2000.00\n");
}

TEST_CASE("All years together") {
  YearMoves moves;
  moves[{2024}].slipped = Money::pence(5);
  moves[{2025}].slipped = Money::pence(7);
  moves[{2025}].gained = Money::pence(1);
  CHECK(total_of(moves).slipped == Money::pence(12));
  CHECK(total_of(moves).gained == Money::pence(1));
}

}  // namespace
