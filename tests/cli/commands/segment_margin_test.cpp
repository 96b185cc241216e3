#include <doctest/doctest.h>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

const std::string columns =
    "project,name,programme,stage,impact,risk,impact_band,risk_band,combined,rank,tier,by,rule,computed,"
    "board,report,support";

TEST_CASE("--possible and --margin add their columns behind those of segment, possible first") {
  const Folder folder(four_projects());
  const auto header = [&](std::vector<std::string> options) {
    options.insert(options.begin(), "segment");
    options.insert(options.end(), {"-f", "csv"});
    const std::string out = with(folder, options).out;
    return out.substr(0, out.find('\r'));
  };
  const std::string margin =
      ",margin_criterion,margin_from,margin_to,margin_tier,margin_weight,margin_percent,margin_weight_tier";
  CHECK(header({}) == columns);
  CHECK(header({"--possible"}) == columns + ",possible");
  CHECK(header({"--margin"}) == columns + margin);
  CHECK(header({"--margin", "--possible"}) == columns + ",possible" + margin);
  CHECK(header({"--disputes"}) == "project,criterion,rating,low,high,tier_low,tier_high,disputed");
}

TEST_CASE("Views that cannot stand together are wrong usage") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"segment", "--grid", "--margin"}).code == 2);
  CHECK(with(folder, {"segment", "--grid", "--disputes"}).code == 2);
  CHECK(with(folder, {"segment", "--disputes", "--possible"}).code == 2);
}

TEST_CASE("An empty list of disputes is a valid answer") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "--disputes"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "No rating is disputed in a way that would alter a tier."));
  CHECK(with(folder, {"segment", "--disputes", "-f", "csv"}).out ==
        "project,criterion,rating,low,high,tier_low,tier_high,disputed\r\n");
}

TEST_CASE("A margin's numbers are numbers in JSON, and what is absent is null") {
  const Folder folder(four_projects());
  const std::string out = with(folder, {"segment", "--margin", "-f", "json"}).out;
  CHECK(holds(out, "\"margin_from\": "));
  CHECK_FALSE(holds(out, "\"margin_from\": \""));
  CHECK(holds(out, "\"margin_criterion\": null"));
}

TEST_CASE("Who says otherwise does not come through as markup or command") {
  const Folder folder(four_projects());
  folder.write("projects/hostile.yaml",
               "name: H\nratings:\n  harm: 1\n  value: {rating: 2, low: 1, high: 5, disputed: \"=::error::x "
               "`|<b>](javascript:x) ##[error]\"}\n");
  for (const std::string format : {"table", "csv", "markdown", "json"}) {
    const Ran ran = with(folder, {"segment", "--disputes", "-f", format});
    CHECK(holds(ran.out, "hostile"));
    CHECK_FALSE(holds(ran.out, "##["));
    CHECK_FALSE(holds("\n" + ran.out, "\n::"));
  }
}

}  // namespace
