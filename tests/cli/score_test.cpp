#include <doctest/doctest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/run.hpp"

namespace {

namespace fs = std::filesystem;

using Files = std::vector<std::pair<std::string, std::string>>;

/// A portfolio in a folder of its own that goes when the test does.
class Folder {
 public:
  explicit Folder(const Files& files) {
    std::string name = (fs::temp_directory_path() / "ptx-test-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
    for (const auto& [path, text] : files) write(path, text);
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& path, const std::string& text) const {
    fs::create_directories((path_ / path).parent_path());
    std::ofstream(path_ / path, std::ios::binary) << text;
  }
  std::string read(const std::string& path) const {
    std::ifstream file(path_ / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  bool has(const std::string& path) const { return fs::exists(path_ / path); }
  std::string path(const std::string& within = "") const { return (within.empty() ? path_ : path_ / within).string(); }

 private:
  fs::path path_;
};

struct Ran {
  int code;
  std::string out, err;
};

Ran ptx(const std::vector<std::string>& arguments) {
  std::ostringstream out, err;
  const int code = ptx::cli::run(arguments, {out, err});
  return {code, out.str(), err.str()};
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

const std::string framework = R"(name: Tool
scores:
  impact: {name: Impact, criteria: {value: {name: Value}}}
  risk: {name: Risk, criteria: {harm: {name: Harm}}}
bands: {impact: {low: 0, high: 50}, risk: {low: 0, high: 50}}
tiers: {gold: {name: Gold, board: Board, report: monthly, support: People}, silver: {name: Silver}, bronze: {name: Bronze}}
segment: {grid: {rows: impact, columns: risk, high: {low: gold, high: gold}, low: {low: bronze, high: silver}}}
stages: {idea: {}, delivery: {}, closed: {final: true}}
)";
const std::string settings = R"(name: Test portfolio
directorates: {place: {name: Place}, people: {name: People}}
programmes:
  commercial: {name: Commercial}
  contracts: {name: Contracts, within: commercial}
  deep: {name: Deep, within: contracts}
  other: {name: Other}
)";

Files four_projects() {
  return {{"portfolio.yaml", settings},
          {"framework.yaml", framework},
          {"projects/first.yaml", "name: First\nprogramme: deep\nstage: delivery\ndirectorate: place\nratings: {value: 5, harm: 5}\n"},
          {"projects/second.yaml", "name: Second\nformerly: [seconds, runner-up]\nprogramme: commercial\nstage: delivery\nmonitored_by: finance\nratings: {value: 4, harm: 1}\n"},
          {"projects/third.yaml", "name: Third\nprogramme: other\nstate: paused\nratings: {value: 1, harm: 1}\n"},
          {"projects/open.yaml", "name: Open\nratings: {value: unknown}\n"}};
}

Ran with(const Folder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"-C", folder.path()});
  return ptx(arguments);
}

/// The ids of the projects in a CSV whose column of that number holds them.
std::string ids(const std::string& csv, int column) {
  std::istringstream lines(csv);
  std::string out, line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    std::istringstream cells(line);
    std::string cell;
    for (int i = 0; i <= column; ++i) std::getline(cells, cell, ',');
    out += (out.empty() ? "" : " ") + cell;
  }
  return out;
}

const std::string header = "rank,project,name,programme,stage,impact,risk,combined,rated,criteria,impact_low,impact_high,risk_low,risk_high,combined_low,combined_high\r\n";

TEST_CASE("ptx score prints the columns of the contract by rank, the unranked last") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"score", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(ran.out == header +
                       "1,first,First,deep,delivery,100.00,100.00,100.00,2,2,100.00,100.00,100.00,100.00,100.00,100.00\r\n"
                       "2,second,Second,commercial,delivery,75.00,0.00,37.50,2,2,75.00,75.00,0.00,0.00,37.50,37.50\r\n"
                       "3,third,Third,other,idea,0.00,0.00,0.00,2,2,0.00,0.00,0.00,0.00,0.00,0.00\r\n"
                       ",open,Open,,idea,,,,0,2,0.00,100.00,0.00,100.00,0.00,100.00\r\n");
}

TEST_CASE("ptx score in JSON is score/1, and score.explain/1 with --explain") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"score", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.out.starts_with(
      "{\"ptx\": \"score/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": null, \"rows\": [\n  {\"rank\": 1, \"project\": \"first\""));
  CHECK(with(folder, {"score", "--explain", "-f", "json", "--as-of", "2025-01-31"}).out.starts_with("{\"ptx\": \"score.explain/1\", "));
  CHECK_FALSE(holds(ran.out, "left_out"));
}

TEST_CASE("ptx score --explain prints a row for each criterion") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"score", "--explain", "second", "-f", "csv"}).out ==
        "project,score,criterion,rating,weight,contribution,why\r\nsecond,impact,value,4,1,75.00,\r\nsecond,risk,harm,1,1,0.00,\r\n");
  CHECK(with(folder, {"score", "--explain", "open", "-f", "csv"}).out ==
        "project,score,criterion,rating,weight,contribution,why\r\nopen,impact,value,unknown,1,,\r\nopen,risk,harm,unknown,1,,\r\n");
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
  CHECK(ids(with(folder, {"score", "--tier", "none", "--tier", "bronze", "-f", "csv"}).out, 1) == "third open");
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
    CHECK(with(folder, {"score", "-f", format, "--as-of", "2025-01-31"}).out == with(folder, {"score", "-f", format, "--as-of", "2025-01-31"}).out);
  }
}

}  // namespace
