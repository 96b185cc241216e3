#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

const std::string header =
    "project,name,programme,stage,impact,risk,impact_band,risk_band,combined,rank,tier,by,rule,computed,"
    "board,report,support\r\n";

TEST_CASE("ptx segment prints the columns of the contract by tier, those without one last") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(ran.out == header +
                       "first,First,deep,delivery,100.00,100.00,high,high,100.00,1,gold,grid,,gold,Board,"
                       "monthly,People\r\n"
                       "second,Second,commercial,delivery,75.00,0.00,high,low,37.50,2,gold,grid,,gold,Board,"
                       "monthly,People\r\n"
                       "third,Third,other,idea,0.00,0.00,low,low,0.00,3,bronze,grid,,bronze,,,\r\n"
                       "open,Open,,idea,,,,,,,,unrated,,,,,\r\n");
}

TEST_CASE("ptx segment in JSON is segment/1") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "open", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.out ==
        "{\"ptx\": \"segment/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", "
        "\"revision\": null, \"rows\": [\n"
        "  {\"project\": \"open\", \"name\": \"Open\", \"programme\": null, \"stage\": \"idea\", \"impact\": "
        "null, \"risk\": null, \"impact_band\": null, \"risk_band\": null, "
        "\"combined\": null, \"rank\": null, \"tier\": null, \"by\": \"unrated\", \"rule\": null, "
        "\"computed\": null, \"board\": null, \"report\": null, \"support\": null}\n]}\n");
}

TEST_CASE("A decision holds up to the as-of day, included") {
  const Folder folder(four_projects());
  folder.write(
      "projects/third.yaml",
      "name: Third\nratings: {value: 1, harm: 1}\ntier_decision: {tier: silver, until: 2025-01-31}\n");
  const std::string scores = "third,Third,,idea,0.00,0.00,low,low,0.00,3,";
  CHECK(with(folder, {"segment", "third", "-f", "csv", "--as-of", "2025-01-31"}).out ==
        header + scores + "silver,decision,,bronze,,,\r\n");
  CHECK(with(folder, {"segment", "third", "-f", "csv", "--as-of", "2025-02-01"}).out ==
        header + scores + "bronze,grid,,bronze,,,\r\n");
}

TEST_CASE("--tier chooses by the tier that stands, several times, and none those without") {
  const Folder folder(four_projects());
  folder.write("projects/third.yaml",
               "name: Third\nratings: {value: 1, harm: 1}\ntier_decision: {tier: silver}\n");
  CHECK(ids(with(folder, {"segment", "--tier", "silver", "-f", "csv"}).out, 0) == "third");
  CHECK(ids(with(folder, {"segment", "--tier", "bronze", "-f", "csv"}).out, 0) == "");
  CHECK(ids(with(folder, {"segment", "--tier", "silver", "--tier", "none", "-f", "csv"}).out, 0) ==
        "third open");
}

TEST_CASE("--grid draws the grid, and is wrong usage with a format for machines") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "--grid"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "┌"));
  CHECK(with(folder, {"segment", "--grid", "-f", "csv"}).code == 2);
}

TEST_CASE("--svg writes the picture whole, with the projects shown, and the answer is printed all the same") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "first", "-f", "csv", "--svg", folder.path("grid.svg")});
  CHECK(ran.code == 0);
  CHECK(ran.out.starts_with(header + "first,"));
  const std::string svg = folder.read("grid.svg");
  CHECK(svg.starts_with("<svg "));
  CHECK(svg.ends_with("</svg>\n"));
  CHECK(holds(svg, ">first<"));
  CHECK_FALSE(holds(svg, ">second<"));
}

TEST_CASE("--svg is wrong usage without .svg and with the file of -o, and fails where it cannot write") {
  const Folder folder(four_projects());
  const Ran ending = with(folder, {"segment", "--svg", folder.path("grid.png")});
  CHECK(ending.code == 2);
  CHECK(holds(ending.err, "end its name in .svg"));
  CHECK_FALSE(folder.has("grid.png"));
  CHECK(with(folder,
             {"segment", "-f", "csv", "--svg", folder.path("grid.svg"), "-o", folder.path("./grid.svg")})
            .code == 2);
  CHECK_FALSE(folder.has("grid.svg"));
  const Ran unwritable = with(folder, {"segment", "--svg", folder.path("no/folder/grid.svg")});
  CHECK(unwritable.code == 3);
  CHECK(unwritable.out == "");
}

TEST_CASE("An empty result is the header and the empty list") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"segment", "--state", "stopped", "-f", "csv"}).out == header);
  CHECK(with(folder, {"segment", "--state", "stopped", "-f", "json"}).out.ends_with("\"rows\": []}\n"));
  CHECK(with(folder, {"segment", "--state", "stopped", "--grid"}).code == 0);
  CHECK(with(folder, {"segment", "--state", "stopped"}).code == 0);
}

TEST_CASE("A portfolio without projects is a valid one") {
  const Folder folder(no_projects());
  CHECK(with(folder, {"segment", "-f", "csv"}).out == header);
  CHECK(with(folder, {"segment", "-f", "csv"}).code == 0);
}

}  // namespace
