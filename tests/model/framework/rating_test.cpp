#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <vector>

#include "model/framework/framework.hpp"
#include "model/project.hpp"

using namespace ptx;

namespace {

using Ratings = std::vector<int>;

TEST_CASE("A rating is a whole number, unknown or n/a: three different answers") {
  CHECK(*parse_rating("4") == Rating::number(4));
  CHECK(parse_rating("unknown")->kind == RatingKind::unknown);
  CHECK(parse_rating("n/a")->kind == RatingKind::not_applicable);
  CHECK(*parse_rating("unknown") != *parse_rating("n/a"));
  CHECK(*parse_rating("unknown") != *parse_rating("0"));
  CHECK(*parse_rating("n/a") != *parse_rating("0"));
}

TEST_CASE("A rating may be nought or negative, as a criterion may allow it") {
  CHECK(*parse_rating("0") == Rating::number(0));
  CHECK(*parse_rating("-1") == Rating::number(-1));
  CHECK(*parse_rating("10") == Rating::number(10));
}

TEST_CASE("A rating that is no whole number is an error") {
  for (const auto* text : {"", "-", "4.0", "4.5", "012", "-04", "+4", "4-5", "1e0", "0x4", "4 ", " 4", "four",
                           "４", "--1", "99999999999"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_rating(text));
    CHECK(parse_rating(text).complaint().code == Code::bad_rating);
    CHECK(parse_rating(text).complaint().hint == "write a whole number, unknown or n/a");
  }
}

TEST_CASE("unknown and n/a are written in one way") {
  for (const auto* text : {"N/A", "na", "n/a.", "Unknown", "UNKNOWN", "?", "none", "tbc"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_rating(text));
  }
}

TEST_CASE("A rating prints as it is written") {
  CHECK(format(Rating::number(4)) == "4");
  CHECK(format(Rating::number(-1)) == "-1");
  CHECK(format(Rating{}) == "unknown");
  CHECK(format(Rating{RatingKind::not_applicable, 0}) == "n/a");
}

TEST_CASE("A criterion without a scale allows the framework's, one to five if left out") {
  CHECK(allowed_ratings(Framework{}, Criterion{}) == Ratings{1, 2, 3, 4, 5});
  Framework framework;
  framework.scale = {0, 3};
  CHECK(allowed_ratings(framework, Criterion{}) == Ratings{0, 1, 2, 3});
}

TEST_CASE("A criterion's own scale comes before the framework's") {
  Criterion criterion;
  criterion.scale = Scale{-1, 1};
  CHECK(allowed_ratings(Framework{}, criterion) == Ratings{-1, 0, 1});
}

TEST_CASE("A criterion's list allows what it names, each once and lowest first") {
  Criterion criterion;
  criterion.allowed = {5, 1, 3, 1};
  CHECK(allowed_ratings(Framework{}, criterion) == Ratings{1, 3, 5});
}

TEST_CASE("Every rating is read back as it was printed") {
  CHECK(rc::check("parse_rating(format(x)) == x", [] {
    const auto rating = Rating::number(*rc::gen::inRange(-999'999'999, 1'000'000'000));
    const auto again = parse_rating(format(rating));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == rating);
  }));
}

}  // namespace
