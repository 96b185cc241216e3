#include "model/values/ordered_map.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ptx;

namespace {

using Ids = std::vector<std::string_view>;

OrderedMap<int> three_tiers() {
  OrderedMap<int> tiers;
  tiers.add("platinum") = 1;
  tiers.add("gold") = 2;
  tiers.add("bronze") = 3;
  return tiers;
}

TEST_CASE("Entries stand in the order in which they were written") {
  const auto tiers = three_tiers();
  CHECK(tiers.ids() == Ids{"platinum", "gold", "bronze"});
  CHECK(tiers[0].first == "platinum");
  CHECK(tiers[2].first == "bronze");
  CHECK(tiers[2].second == 3);
}

TEST_CASE("An entry is found by its id") {
  const auto tiers = three_tiers();
  REQUIRE(tiers.find("gold") != nullptr);
  CHECK(*tiers.find("gold") == 2);
  CHECK(tiers.contains("bronze"));
}

TEST_CASE("What was not added is not found") {
  const auto tiers = three_tiers();
  CHECK(tiers.find("silver") == nullptr);
  CHECK(tiers.find("") == nullptr);
  CHECK(tiers.find("gol") == nullptr);
  CHECK(tiers.find("golden") == nullptr);
  CHECK_FALSE(tiers.contains("GOLD"));
  CHECK_FALSE(tiers.contains("zinc"));
}

TEST_CASE("Nothing is found in no entries") {
  const OrderedMap<int> none;
  CHECK(none.empty());
  CHECK(none.size() == 0);
  CHECK(none.find("gold") == nullptr);
  CHECK(none.position("gold") == 0);
  CHECK(none.ids().empty());
  CHECK(none.begin() == none.end());
}

TEST_CASE("Adding an id again gives the entry that is there") {
  auto tiers = three_tiers();
  CHECK(tiers.add("gold") == 2);
  tiers.add("gold") = 7;
  CHECK(*tiers.find("gold") == 7);
  CHECK(tiers.size() == 3);
  CHECK(tiers.ids() == Ids{"platinum", "gold", "bronze"});
}

TEST_CASE("A position counts from nought, and is the number of entries for what is not there") {
  const auto tiers = three_tiers();
  CHECK(tiers.position("platinum") == 0);
  CHECK(tiers.position("bronze") == 2);
  CHECK(tiers.position("silver") == 3);
}

TEST_CASE("An entry that was found can be changed") {
  auto tiers = three_tiers();
  *tiers.find("bronze") = 9;
  CHECK(tiers[2].second == 9);
}

TEST_CASE("A copy is changed alone") {
  const auto tiers = three_tiers();
  auto copy = tiers;
  copy.add("silver") = 4;
  *copy.find("gold") = 8;
  CHECK_FALSE(tiers.contains("silver"));
  CHECK(*tiers.find("gold") == 2);
  CHECK(*copy.find("silver") == 4);
}

TEST_CASE("Entries keep their order and find each one") {
  CHECK(rc::check(
      "ids are as they were first added, and each finds its own", [](const std::vector<std::string>& added) {
        OrderedMap<std::string> entries;
        std::vector<std::string> first_seen;
        for (const auto& id : added) {
          entries.add(id) = "value of " + id;
          if (std::find(first_seen.begin(), first_seen.end(), id) == first_seen.end())
            first_seen.push_back(id);
        }
        const auto ids = entries.ids();
        RC_ASSERT(std::vector<std::string>(ids.begin(), ids.end()) == first_seen);
        for (std::size_t i = 0; i < first_seen.size(); ++i) {
          RC_ASSERT(entries.contains(first_seen[i]));
          RC_ASSERT(*entries.find(first_seen[i]) == "value of " + first_seen[i]);
          RC_ASSERT(entries.position(first_seen[i]) == i);
          const std::string longer = first_seen[i] + "\n";
          RC_ASSERT(entries.contains(longer) ==
                    (std::find(first_seen.begin(), first_seen.end(), longer) != first_seen.end()));
        }
      }));
}

}  // namespace
