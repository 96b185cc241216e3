#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

const std::string header =
    "rank,project,name,programme,stage,impact,risk,combined,rated,criteria,impact_low,impact_high,risk_low,"
    "risk_high,combined_low,combined_high\r\n";

TEST_CASE("ptx score prints the columns of the contract by rank, the unranked last") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"score", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(
      ran.out ==
      header +
          "1,first,First,deep,delivery,100.00,100.00,100.00,2,2,100.00,100.00,100.00,100.00,100.00,100.00\r\n"
          "2,second,Second,commercial,delivery,75.00,0.00,37.50,2,2,75.00,75.00,0.00,0.00,37.50,37.50\r\n"
          "3,third,Third,other,idea,0.00,0.00,0.00,2,2,0.00,0.00,0.00,0.00,0.00,0.00\r\n"
          ",open,Open,,idea,,,,0,2,0.00,100.00,0.00,100.00,0.00,100.00\r\n");
}

TEST_CASE("ptx score in JSON is score/1, and score.explain/1 with --explain") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"score", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.out.starts_with(
      "{\"ptx\": \"score/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": "
      "null, \"rows\": [\n  {\"rank\": 1, \"project\": \"first\""));
  CHECK(with(folder, {"score", "--explain", "-f", "json", "--as-of", "2025-01-31"})
            .out.starts_with("{\"ptx\": \"score.explain/1\", "));
  CHECK_FALSE(holds(ran.out, "left_out"));
}

TEST_CASE("ptx score --explain prints a row for each criterion") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"score", "--explain", "second", "-f", "csv"}).out ==
        "project,score,criterion,rating,weight,contribution,why\r\nsecond,impact,value,4,1,75.00,\r\nsecond,"
        "risk,harm,1,1,0.00,\r\n");
  CHECK(with(folder, {"score", "--explain", "open", "-f", "csv"}).out ==
        "project,score,criterion,rating,weight,contribution,why\r\nopen,impact,value,unknown,1,,\r\nopen,"
        "risk,harm,unknown,1,,\r\n");
}

TEST_CASE("--top keeps the ranks up to it, all of a shared one, and no project without a rank") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--top", "2", "-f", "csv"}).out, 1) == "first second");
  CHECK(ids(with(folder, {"score", "--top", "99", "-f", "csv"}).out, 1) == "first second third");
  folder.write("projects/fourth.yaml", "name: Fourth\nratings: {value: 4, harm: 1}\n");
  CHECK(ids(with(folder, {"score", "--top", "2", "-f", "csv"}).out, 1) == "first fourth second");
  CHECK(ids(with(folder, {"score", "--top", "3", "-f", "csv"}).out, 1) == "first fourth second");
}

TEST_CASE("--top keeps ranks of the whole portfolio whatever else is chosen") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--top", "1", "--programme", "other", "-f", "csv"}).out, 1) == "");
  CHECK(ids(with(folder, {"score", "--top", "3", "--programme", "other", "-f", "csv"}).out, 1) == "third");
}

TEST_CASE("--top takes a whole number") {
  const Folder folder(four_projects());
  for (const std::string top : {"x", "-1", "1.5", "", "99999999999999999999"}) {
    const Ran ran = with(folder, {"score", "--top", top});
    CAPTURE(top);
    CHECK(ran.code == 2);
    CHECK(ran.out == "");
  }
}

TEST_CASE("A rank is that of the whole portfolio whatever is shown") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"score", "third", "-f", "csv"}).out.starts_with(header + "3,third,"));
  CHECK(with(folder, {"score", "--state", "paused", "-f", "csv"}).out.starts_with(header + "3,third,"));
}

TEST_CASE("--tier none shows the projects without a tier") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--tier", "none", "-f", "csv"}).out, 1) == "open");
  CHECK(ids(with(folder, {"score", "--tier", "none", "--tier", "bronze", "-f", "csv"}).out, 1) ==
        "third open");
}

TEST_CASE("An empty result is the header and the empty list") {
  const Folder folder(four_projects());
  const Ran csv = with(folder, {"score", "--state", "stopped", "-f", "csv"});
  CHECK(csv.code == 0);
  CHECK(csv.out == header);
  CHECK(with(folder, {"score", "--state", "stopped", "-f", "json"}).out.ends_with("\"rows\": []}\n"));
  CHECK(with(folder, {"score", "--state", "stopped", "-f", "markdown"}).code == 0);
  CHECK(with(folder, {"score", "--state", "stopped"}).code == 0);
}

TEST_CASE("The answer is the same twice") {
  const Folder folder(four_projects());
  for (const std::string format : {"table", "csv", "markdown", "json"}) {
    CHECK(with(folder, {"score", "-f", format, "--as-of", "2025-01-31"}).out ==
          with(folder, {"score", "-f", format, "--as-of", "2025-01-31"}).out);
  }
}

}  // namespace
