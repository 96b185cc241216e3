#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>

#include "model/framework/condition.hpp"

using namespace ptx;

namespace {

/// The condition with one blank between its sign and its number, or the hint of what is wrong with it.
std::string read(std::string_view text) {
  const auto condition = parse_condition(text);
  return condition ? std::string(name(condition->comparison)) + " " + format(condition->number)
                   : condition.complaint().hint;
}

TEST_CASE("A condition is a comparison with a number") {
  CHECK(read(">= 5") == ">= 5");
  CHECK(read("<= 5") == "<= 5");
  CHECK(read("> 5") == "> 5");
  CHECK(read("< 5") == "< 5");
  CHECK(read("= 5") == "= 5");
  CHECK(read("!= 5") == "!= 5");
}

TEST_CASE("A bare number stands for what equals it") {
  CHECK(read("5") == "= 5");
  CHECK(read("-1") == "= -1");
  CHECK(read("0.5") == "= 0.5");
}

TEST_CASE("The blank after the sign may be left out") {
  CHECK(read("!=3") == "!= 3");
  CHECK(read(">=5") == ">= 5");
  CHECK(read("=1") == "= 1");
  CHECK(read("<-1") == "< -1");
}

TEST_CASE("The number may be any that a score can be") {
  CHECK(read(">= 62.5") == ">= 62.5");
  CHECK(read("< -0.000000001") == "< -0.000000001");
}

TEST_CASE("At least, greater, less and at most are told apart") {
  CHECK(parse_condition(">= 5")->comparison == ComparisonOperator::at_least);
  CHECK(parse_condition("> 5")->comparison == ComparisonOperator::greater);
  CHECK(parse_condition("< 5")->comparison == ComparisonOperator::less);
  CHECK(parse_condition("<= 5")->comparison == ComparisonOperator::at_most);
  CHECK(parse_condition("= 5")->comparison == ComparisonOperator::equal);
  CHECK(parse_condition("!= 5")->comparison == ComparisonOperator::not_equal);
}

TEST_CASE("A sign that is none of the six is an error") {
  for (const auto* text :
       {"=> 5", "=< 5", "== 5", "<> 5", "! 5", ">> 5", "> = 5", "≥ 5", "~ 5", "=! 5", "at least 5"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_condition(text));
    CHECK(parse_condition(text).complaint().code == Code::bad_condition);
  }
  CHECK(read("=> 5") == "write \">= 5\", with one of = != < <= > >= and a number");
}

TEST_CASE("A condition without one plain number is an error") {
  for (const auto* text : {"", ">=", "= ", "5 >=", ">= 5 6", ">= 1 <= 5", ">= 012", ">= .5", ">= 5.",
                           ">= 1e3", ">= inf", ">= gold", "= n/a", ">= 1,000", ">= 5%", "- 1"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_condition(text));
  }
}

TEST_CASE("The complaint quotes the condition") {
  CHECK(parse_condition("=> 5").complaint().message == "'=> 5' is no condition");
}

TEST_CASE("Every comparison with every number is read, with a blank and without") {
  CHECK(rc::check("the sign and the number come back", [](int number, bool blank) {
    const auto sign = *rc::gen::elementOf(EnumNames<ComparisonOperator>::all);
    const auto condition = parse_condition(std::string(sign) + (blank ? " " : "") + std::to_string(number));
    RC_ASSERT(static_cast<bool>(condition));
    RC_ASSERT(name(condition->comparison) == sign);
    RC_ASSERT(condition->number == Decimal::whole(number));
  }));
}

}  // namespace
