#include "model/values/id.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>

using namespace ptx;

namespace {

std::string hint(std::string_view text) { return parse_id(text).complaint().hint; }

std::string any_id() {
  const auto letters = rc::gen::elementOf(std::string("abcdefghijklmnopqrstuvwxyz0123456789-"));
  return "x" + (*rc::gen::container<std::string>(letters)).substr(0, 60) + "-y";
}

TEST_CASE("An id is made of small letters, digits and hyphens") {
  for (const auto* text : {"a", "7", "hr", "passenger-transport", "2024-25", "a--b", "a-"}) {
    CAPTURE(text);
    REQUIRE(parse_id(text));
    CHECK(parse_id(text)->value == text);
  }
}

TEST_CASE("What is made of anything else is no id") {
  for (const auto* text :
       {"", "-", "-a", "A", "a_b", "a b", " a", "a ", "a.b", "a/b", "../a", "é", "a\n", "日本"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_id(text));
    CHECK(parse_id(text).complaint().code == Code::bad_id);
  }
}

TEST_CASE("An id has at most 64 characters") {
  CHECK(parse_id(std::string(64, 'a')));
  CHECK_FALSE(parse_id(std::string(65, 'a')));
  CHECK(hint(std::string(65, 'a')) == "an id has at most 64 characters");
}

TEST_CASE("A reserved file name is no id") {
  for (const auto* text : {"con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_id(text));
  }
  CHECK(hint("con") == "no file may have that name on Windows; choose another");
}

TEST_CASE("A name that only starts like a reserved one is an id") {
  for (const auto* text : {"console", "con-1", "com10", "com", "lpt", "auxiliary", "null"}) {
    CAPTURE(text);
    CHECK(parse_id(text));
  }
}

TEST_CASE("The hint shows the nearest id") {
  CHECK(hint("Passenger_Transport") == "small letters, digits and hyphens: 'passenger-transport'");
  CHECK(hint("Adult care, recovery!") == "small letters, digits and hyphens: 'adult-care-recovery'");
  CHECK(hint("-a") == "small letters, digits and hyphens: 'a'");
}

TEST_CASE("The hint suggests no reserved name and no empty one") {
  CHECK(hint("CON") == "an id is made of small letters, digits and hyphens");
  CHECK(hint("日本") == "an id is made of small letters, digits and hyphens");
  CHECK(hint("") == "an id is made of small letters, digits and hyphens");
}

TEST_CASE("A benefit is named by its project and its own id") {
  const auto id = parse_benefit_id("passenger-transport/routes");
  REQUIRE(id);
  CHECK(id->project == "passenger-transport");
  CHECK(id->benefit == "routes");
  CHECK(format(*id) == "passenger-transport/routes");
}

TEST_CASE("What is not two ids and a slash names no benefit") {
  for (const auto* text : {"", "/", "routes", "/routes", "transport/", "a/b/c", "a//b", "A/b", "a/B", "a / b",
                           "con/b", "a/nul", "a\\b"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_benefit_id(text));
    CHECK(parse_benefit_id(text).complaint().code == Code::bad_reference);
  }
}

TEST_CASE("Every benefit's name is read back as it was printed") {
  CHECK(rc::check("parse_benefit_id(format(x)) == x", [] {
    const BenefitId id{any_id(), any_id()};
    const auto again = parse_benefit_id(format(id));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == id);
  }));
}

TEST_CASE("The id in a hint is an id") {
  CHECK(rc::check("what a hint puts in quotes can be written", [] {
    const auto letters = rc::gen::elementOf(std::string("abYZ09-_ ./"));
    const std::string text = (*rc::gen::container<std::string>(letters)).substr(0, 64);
    const auto id = parse_id(text);
    RC_PRE(!id);
    const std::string said = id.complaint().hint;
    const auto quote = said.find('\'');
    RC_PRE(quote != std::string::npos);
    RC_ASSERT(static_cast<bool>(parse_id(std::string_view(said).substr(quote + 1, said.size() - quote - 2))));
  }));
}

}  // namespace
