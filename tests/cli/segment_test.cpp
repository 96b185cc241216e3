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

const std::string header = "project,name,programme,stage,impact,risk,impact_band,risk_band,combined,rank,tier,by,rule,computed,board,report,support\r\n";

TEST_CASE("ptx segment prints the columns of the contract by tier, those without one last") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(ran.out == header +
                       "first,First,deep,delivery,100.00,100.00,high,high,100.00,1,gold,grid,,gold,Board,monthly,People\r\n"
                       "second,Second,commercial,delivery,75.00,0.00,high,low,37.50,2,gold,grid,,gold,Board,monthly,People\r\n"
                       "third,Third,other,idea,0.00,0.00,low,low,0.00,3,bronze,grid,,bronze,,,\r\n"
                       "open,Open,,idea,,,,,,,,unrated,,,,,\r\n");
}

TEST_CASE("ptx segment in JSON is segment/1") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "open", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.out ==
        "{\"ptx\": \"segment/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": null, \"rows\": [\n"
        "  {\"project\": \"open\", \"name\": \"Open\", \"programme\": null, \"stage\": \"idea\", \"impact\": null, \"risk\": null, \"impact_band\": null, \"risk_band\": null, "
        "\"combined\": null, \"rank\": null, \"tier\": null, \"by\": \"unrated\", \"rule\": null, \"computed\": null, \"board\": null, \"report\": null, \"support\": null}\n]}\n");
}

TEST_CASE("A decision holds up to the as-of day, included") {
  const Folder folder(four_projects());
  folder.write("projects/third.yaml", "name: Third\nratings: {value: 1, harm: 1}\ntier_decision: {tier: silver, until: 2025-01-31}\n");
  const std::string scores = "third,Third,,idea,0.00,0.00,low,low,0.00,3,";
  CHECK(with(folder, {"segment", "third", "-f", "csv", "--as-of", "2025-01-31"}).out == header + scores + "silver,decision,,bronze,,,\r\n");
  CHECK(with(folder, {"segment", "third", "-f", "csv", "--as-of", "2025-02-01"}).out == header + scores + "bronze,grid,,bronze,,,\r\n");
}

TEST_CASE("--tier chooses by the tier that stands, several times, and none those without") {
  const Folder folder(four_projects());
  folder.write("projects/third.yaml", "name: Third\nratings: {value: 1, harm: 1}\ntier_decision: {tier: silver}\n");
  CHECK(ids(with(folder, {"segment", "--tier", "silver", "-f", "csv"}).out, 0) == "third");
  CHECK(ids(with(folder, {"segment", "--tier", "bronze", "-f", "csv"}).out, 0) == "");
  CHECK(ids(with(folder, {"segment", "--tier", "silver", "--tier", "none", "-f", "csv"}).out, 0) == "third open");
}

TEST_CASE("--grid draws the grid, and is wrong usage with a format for machines") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "--grid"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "┌"));
  CHECK(with(folder, {"segment", "--grid", "-f", "csv"}).code == 2);
}

TEST_CASE("An empty result is the header and the empty list") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"segment", "--state", "stopped", "-f", "csv"}).out == header);
  CHECK(with(folder, {"segment", "--state", "stopped", "-f", "json"}).out.ends_with("\"rows\": []}\n"));
  CHECK(with(folder, {"segment", "--state", "stopped", "--grid"}).code == 0);
  CHECK(with(folder, {"segment", "--state", "stopped"}).code == 0);
}

TEST_CASE("A portfolio without projects is a valid one") {
  const Folder folder({{"portfolio.yaml", settings}, {"framework.yaml", framework}});
  CHECK(with(folder, {"segment", "-f", "csv"}).out == header);
  CHECK(with(folder, {"segment", "-f", "csv"}).code == 0);
}

}  // namespace
