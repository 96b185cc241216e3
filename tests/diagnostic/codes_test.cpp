#include "diagnostic/codes.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string_view>

using namespace ptx;

namespace {

TEST_CASE("A severity prints as one word") {
  CHECK(name(Severity::error) == "error");
  CHECK(name(Severity::gap) == "gap");
  CHECK(name(Severity::warning) == "warning");
  CHECK(name(Severity::notice) == "notice");
}

TEST_CASE("Severities are ordered from the worst") {
  CHECK(Severity::error < Severity::gap);
  CHECK(Severity::gap < Severity::warning);
  CHECK(Severity::warning < Severity::notice);
}

TEST_CASE("A code has a stable name") {
  CHECK(facts(Code::missing_file).name == "missing-file");
  CHECK(facts(Code::bad_money).name == "bad-money");
  CHECK(facts(Code::overlapping_periods).name == "overlapping-periods");
  CHECK(facts(Code::measure_points).name == "measure-points");
}

TEST_CASE("A text cut at a comment is a warning, a duplicate key an error") {
  CHECK(facts(Code::cut_comment).severity == Severity::warning);
  CHECK(facts(Code::duplicate_key).severity == Severity::error);
  CHECK(facts(Code::unknown_key).severity == Severity::error);
}

TEST_CASE("Each row of the table stands at its code's place") {
  for (const auto& row : all_codes()) {
    CAPTURE(row.name);
    CHECK(&facts(row.code) == &row);
  }
}

TEST_CASE("No two codes have one name") {
  std::set<std::string_view> names;
  for (const auto& row : all_codes()) names.insert(row.name);
  CHECK(names.size() == all_codes().size());
}

TEST_CASE("A code's name is small words parted by hyphens") {
  for (const auto& row : all_codes()) {
    CAPTURE(row.name);
    CHECK_FALSE(row.name.empty());
    CHECK(row.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    CHECK(row.name.find("--") == std::string_view::npos);
    CHECK(row.name.front() != '-');
    CHECK(row.name.back() != '-');
  }
}

TEST_CASE("Meaning and remedy end as sentences do") {
  for (const auto& row : all_codes()) {
    CAPTURE(row.name);
    for (const auto sentence : {row.meaning, row.remedy}) {
      CAPTURE(sentence);
      REQUIRE(sentence.size() > 2);
      CHECK(sentence.back() == '.');
    }
  }
}

}  // namespace
