#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

const std::string header =
    "project,name,programme,stage,tier,reported,assurance,computed,time,cost,benefits,reporting,better_than_"
    "evidence,why\r\n";

TEST_CASE("ptx rag prints the columns of the contract by tier, those without one last") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"rag", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(ran.out == header +
                       "first,First,deep,delivery,gold,,,,,,,,,\r\n"
                       "second,Second,commercial,delivery,gold,,,,,,,,,\r\n"
                       "third,Third,other,idea,bronze,,,,,,,,,\r\n"
                       "open,Open,,idea,,,,,,,,,,\r\n");
}

TEST_CASE("ptx rag in JSON is rag/1, its flag a boolean") {
  const Folder folder(no_projects());
  folder.write(
      "projects/p.yaml",
      "name: P\nstatus: {date: 2025-01-20, overall: green}\nmilestones: {m: {name: M, due: 2025-01-01}}\n");
  CHECK(with(folder, {"rag", "-f", "json", "--as-of", "2025-01-31"}).out ==
        "{\"ptx\": \"rag/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": "
        "null, \"rows\": [\n"
        "  {\"project\": \"p\", \"name\": \"P\", \"programme\": null, \"stage\": \"idea\", \"tier\": null, "
        "\"reported\": \"green\", \"assurance\": null, \"computed\": \"amber\", "
        "\"time\": \"amber\", \"cost\": null, \"benefits\": null, \"reporting\": null, "
        "\"better_than_evidence\": true, \"why\": \"milestone 'm' still open 30 days after its due "
        "day\"}\n]}\n");
}

TEST_CASE("The as-of day decides what is late and which report is read") {
  const Folder folder(no_projects());
  folder.write(
      "projects/p.yaml",
      "name: P\nstatus: {date: 2025-01-20, overall: green}\nmilestones: {m: {name: M, due: 2025-01-01}}\n");
  CHECK(with(folder, {"rag", "-f", "csv", "--as-of", "2025-01-15"}).out ==
        header + "p,P,,idea,,,,green,green,,,,,\r\n");
  CHECK(with(folder, {"rag", "-f", "csv", "--as-of", "2025-01-20"}).out ==
        header +
            "p,P,,idea,,green,,amber,amber,,,,yes,milestone 'm' still open 19 days after its due day\r\n");
}

TEST_CASE(
    "The filters choose, by the tier that stands too, and a stopped project has no row though it is named") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"rag", "--programme", "commercial", "-f", "csv"}).out, 0) == "first second");
  CHECK(ids(with(folder, {"rag", "--tier", "none", "--tier", "bronze", "-f", "csv"}).out, 0) == "third open");
  CHECK(ids(with(folder, {"rag", "--monitored-by", "finance", "-f", "csv"}).out, 0) == "second");
  CHECK(ids(with(folder, {"rag", "--state", "paused", "-f", "csv"}).out, 0) == "third");
  folder.write("projects/third.yaml", "name: Third\nstate: stopped\n");
  const Ran ran = with(folder, {"rag", "third", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(ran.out == header);
  CHECK(holds(with(folder, {"rag", "third"}).out, "1 project is not judged: stopped, or in a final stage."));
}

TEST_CASE("--pounds shows whole pounds to people; data is exact without it") {
  const Folder folder(no_projects());
  folder.write("projects/p.yaml",
               "name: P\ncosts: {c: {name: C, plan: {2024/25: 1m}, actual: {2024/25: 1234567.80}}}\n");
  CHECK(holds(with(folder, {"rag"}).out, "costs £235k (23%) above plan"));
  CHECK(holds(with(folder, {"rag", "--pounds"}).out, "costs £234,568 (23%) above plan"));
  CHECK(holds(with(folder, {"rag", "-f", "markdown", "--pounds"}).out, "234,568"));
  CHECK(holds(with(folder, {"rag", "-f", "csv"}).out, "\"costs £234,567.80 (23%) above plan\""));
  CHECK(with(folder, {"rag", "-f", "csv", "--pounds"}).out == with(folder, {"rag", "-f", "csv"}).out);
}

TEST_CASE("Wrong usage is answered with what would be right") {
  const Folder folder(four_projects());
  const Ran id = with(folder, {"rag", "frist"});
  CHECK(id.code == 2);
  CHECK(holds(id.err, "did you mean 'first'?"));
  CHECK(with(folder, {"rag", "--pound"}).code == 2);
  CHECK(with(folder, {"rag", "--as-of", "yesterday"}).code == 2);
}

TEST_CASE("Errors in a file give no result, and with --keep-going one without it and exit 1") {
  const Folder folder(four_projects());
  folder.write("projects/third.yaml", "name: Third\nmilestones: {m: {name: M}}\n");
  const Ran stopped = with(folder, {"rag", "-f", "csv"});
  CHECK(stopped.code == 1);
  CHECK(stopped.out == "");
  const Ran kept = with(folder, {"rag", "-f", "csv", "--keep-going"});
  CHECK(kept.code == 1);
  CHECK(ids(kept.out, 0) == "first second open");
}

TEST_CASE("A portfolio without projects is a valid one") {
  const Folder folder(no_projects());
  CHECK(with(folder, {"rag", "-f", "csv"}).out == header);
  CHECK(with(folder, {"rag"}).code == 0);
}

}  // namespace
