#include "analysis/benefits/targets.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

PortfolioSettings settings_of(const std::string& rest) {
  auto loaded = load(written({{"portfolio.yaml", "name: W\n" + rest}}), OnError::stop);
  REQUIRE(loaded.usable);
  return loaded.portfolio.settings;
}

std::string shown(const std::optional<Money>& target) { return target ? format(*target) : "-"; }

/// The portfolio's targets for 2024/25, 2025/26 and over all years.
std::string portfolio(const std::string& rest) {
  const PortfolioSettings settings = settings_of(rest);
  return shown(target_of(settings, {}, FinancialYear{2024})) + " " +
         shown(target_of(settings, {}, FinancialYear{2025})) + " " +
         shown(target_of(settings, {}, std::nullopt));
}

std::string programme(const std::string& rest, const std::string& id) {
  const PortfolioSettings settings = settings_of(rest);
  const TargetOwner owing{TargetOwner::Whose::programme, id};
  return shown(target_of(settings, owing, FinancialYear{2024})) + " " +
         shown(target_of(settings, owing, FinancialYear{2025})) + " " +
         shown(target_of(settings, owing, std::nullopt));
}

TEST_CASE(
    "The target of a year is the portfolio's own, else the sum over the top programmes if each of them has "
    "one") {
  CHECK(portfolio("target: {2024/25: 5}\nprogrammes: {a: {name: A, target: {2024/25: 1, 2025/26: 2}}, b: "
                  "{name: B, target: {2025/26: 3}}}\n") == "5.00 5.00 10.00");
  CHECK(portfolio("programmes: {a: {name: A, target: {2024/25: 1}}, b: {name: B, target: {2025/26: 3}}}\n") ==
        "- - -");
  CHECK(portfolio("") == "- - -");
}

TEST_CASE("A target of nought counts as one") {
  CHECK(portfolio("programmes: {a: {name: A, target: {2024/25: 1}}, b: {name: B, target: {2024/25: 0}}}\n") ==
        "1.00 - 1.00");
}

const std::string nested = R"(programmes:
  top: {name: T}
  left: {name: L, within: top, target: {2024/25: 1, 2025/26: 2, total: 50}}
  right: {name: R, within: top}
  deep: {name: D, within: right, target: {2024/25: 4, total: 60}}
)";

TEST_CASE("A programme's target is its own, or the sum of those within it if each has one") {
  CHECK(programme(nested, "left") == "1.00 2.00 50.00");
  CHECK(programme(nested, "right") == "4.00 - 4.00");
  CHECK(programme(nested, "top") == "5.00 - 5.00");
}

TEST_CASE(
    "The portfolio's target over all years is its own total, else the sum of its years, never a programme's "
    "total") {
  CHECK(portfolio(nested) == "5.00 - 5.00");
  CHECK(portfolio("target: {total: 99}\n" + nested) == "5.00 - 99.00");
  CHECK(portfolio("target: {2025/26: 7, total: 99}\n" + nested) == "5.00 7.00 99.00");
}

TEST_CASE("Where nobody owes there is no target") {
  CHECK_FALSE(
      target_of(settings_of("target: {2024/25: 5}\n"), {TargetOwner::Whose::nobody}, FinancialYear{2024}));
}

TEST_CASE("Who lacks a target for a year is known, unless the portfolio has its own") {
  const PortfolioSettings settings =
      settings_of("programmes: {a: {name: A, target: {2024/25: 1}}, b: {name: B}, c: {name: C}}\n");
  const auto missing = without_target(settings, FinancialYear{2024});
  CHECK(join({missing.begin(), missing.end()}, " ") == "b c");
  CHECK(without_target(settings_of("target: {2024/25: 5}\nprogrammes: {b: {name: B}}\n"), FinancialYear{2024})
            .empty());
}

}  // namespace
