#include "analysis/history/sampling.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace ptx;

namespace {

Date day(const char* text) { return *parse_date(text); }

std::vector<Date> days(const std::vector<const char*>& texts) {
  std::vector<Date> out;
  for (const auto* text : texts) out.push_back(day(text));
  return out;
}

std::string in_words(const std::vector<Sample>& turns) {
  std::string out;
  for (const auto& turn : turns)
    out += (out.empty() ? "" : ", ") + std::to_string(turn.state) + " on " + format(turn.day);
  return out;
}

const std::vector<Date> four = days({"2024-01-10", "2024-01-31", "2024-02-01", "2024-05-20"});

TEST_CASE(
    "Each month shows the last state of that month, or of one before it, on its last day; the running one on "
    "the as-of day") {
  CHECK(in_words(sample_points(four, 0, SamplingInterval::month, day("2024-01-10"), day("2024-05-25"))) ==
        "1 on 2024-01-31, 2 on 2024-02-29, 2 on 2024-03-31, 2 on 2024-04-30, 3 on 2024-05-25");
  CHECK(in_words(sample_points(four, 0, SamplingInterval::month, day("2024-01-10"), day("2024-05-19"))) ==
        "1 on 2024-01-31, 2 on 2024-02-29, 2 on 2024-03-31, 2 on 2024-04-30, 2 on 2024-05-19");
  CHECK(in_words(sample_points(four, 0, SamplingInterval::month, day("2024-04-30"), day("2024-04-30"))) ==
        "2 on 2024-04-30");
}

TEST_CASE("Quarters are those of the financial year") {
  CHECK(in_words(sample_points(four, 0, SamplingInterval::quarter, day("2024-01-10"), day("2024-07-01"))) ==
        "2 on 2024-03-31, 3 on 2024-06-30, 3 on 2024-07-01");
}

TEST_CASE("Each revision is judged on its own day, up to the as-of day") {
  CHECK(in_words(sample_points(four, 1, SamplingInterval::revision, day("2024-01-31"), day("2024-12-31"))) ==
        "1 on 2024-01-31, 2 on 2024-02-01, 3 on 2024-05-20");
  CHECK(in_words(sample_points(four, 0, SamplingInterval::revision, day("2024-01-10"), day("2024-01-31"))) ==
        "0 on 2024-01-10, 1 on 2024-01-31");
}

TEST_CASE("Nothing is shown before the first state, nor of states before it") {
  CHECK(sample_points(four, 0, SamplingInterval::month, day("2024-01-01"), day("2024-01-05")).empty());
  CHECK(sample_points(four, 3, SamplingInterval::month, day("2024-03-01"), day("2024-05-31")) ==
        std::vector<Sample>{{3, day("2024-05-31")}});
  CHECK(sample_points(four, 0, SamplingInterval::month, day("2024-02-01"), day("2024-01-31")).empty());
}

TEST_CASE("Of states whose days do not rise the last that was there by a day counts") {
  const auto crooked = days({"2024-01-10", "2024-03-10", "2024-02-10"});
  CHECK(last_on_or_before(crooked, 0, day("2024-02-28")) == 2);
  CHECK(last_on_or_before(crooked, 0, day("2024-02-01")) == 0);
  CHECK(last_on_or_before(crooked, 1, day("2024-02-01")) == std::nullopt);
}

}  // namespace
