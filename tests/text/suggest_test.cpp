#include "text/suggest.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ptx;

namespace {

const std::vector<std::string_view> commands{"benefits", "check", "rank", "report", "score", "segment"};
const std::vector<std::string_view> fields{"business_case", "likelihood", "impact", "manager",
                                           "milestones",    "risks",      "sponsor"};

TEST_CASE("Two letters that changed places are one slip") {
  CHECK(nearest_word("segmnet", commands) == "segment");
  CHECK(nearest_word("rnak", commands) == "rank");
  CHECK(nearest_word("hceck", commands) == "check");
  CHECK(nearest_word("ab", {"ba"}) == "ba");
}

TEST_CASE("A letter too many, too few or another is near") {
  CHECK(nearest_word("liklihood", fields) == "likelihood");
  CHECK(nearest_word("risk", fields) == "risks");
  CHECK(nearest_word("sponsorr", fields) == "sponsor");
  CHECK(nearest_word("impakt", fields) == "impact");
}

TEST_CASE("Capitals, blanks, hyphens and underscores make no difference") {
  CHECK(nearest_word("Business_Case", fields) == "business_case");
  CHECK(nearest_word("business-case", fields) == "business_case");
  CHECK(nearest_word("Business case", fields) == "business_case");
  CHECK(nearest_word("MANAGER", fields) == "manager");
}

TEST_CASE("A part of a word is near to it") {
  CHECK(nearest_word("case", fields) == "business_case");
  CHECK(nearest_word("seg", commands) == "");
}

TEST_CASE("A word that is known is the nearest to itself") {
  CHECK(nearest_word("rank", {"ranks", "rank", "bank"}) == "rank");
}

TEST_CASE("Of two words as near as each other the earlier is meant") {
  CHECK(nearest_word("cat", {"bat", "hat"}) == "bat");
  CHECK(nearest_word("cat", {"hat", "bat"}) == "hat");
}

TEST_CASE("A word unlike any other gets no suggestion") {
  CHECK(nearest_word("zebra", commands) == "");
  CHECK(nearest_word("sponsor", commands) == "");
  CHECK(nearest_word("segment", {}) == "");
}

TEST_CASE("A very long word is not looked up") {
  CHECK(nearest_word(std::string(65, 'a'), {std::string_view("a")}) == "");
  CHECK(nearest_word(std::string(100'000, 'a'), commands) == "");
}

TEST_CASE("A suggestion is a question, and no question is asked where none is near") {
  CHECK(did_you_mean("liklihood", fields) == "did you mean 'likelihood'?");
  CHECK(did_you_mean("segmnet", commands) == "did you mean 'segment'?");
  CHECK(did_you_mean("zebra", commands) == "");
}

TEST_CASE("Swapping any two neighbours of a known word is understood") {
  CHECK(rc::check("neighbours that changed places lead back to the word", [] {
    const auto word = *rc::gen::elementOf(fields);
    const auto at = *rc::gen::inRange<std::size_t>(0, word.size() - 1);
    std::string written(word);
    std::swap(written[at], written[at + 1]);
    RC_ASSERT(nearest_word(written, fields) == word);
  }));
}

TEST_CASE("A suggestion is always one of the known words") {
  CHECK(rc::check("nearest makes no word up", [](const std::string& written) {
    const std::string found = nearest_word(written, fields);
    RC_ASSERT(found.empty() || std::find(fields.begin(), fields.end(), found) != fields.end());
  }));
}

}  // namespace
