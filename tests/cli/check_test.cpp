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

TEST_CASE("ptx check of a portfolio in order exits with 0 and says what was read") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"check"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(holds(ran.out, "4 projects"));
}

TEST_CASE("ptx check prints the columns of the contract") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"check", "-f", "csv"}).out == "file,line,column,severity,code,message,hint\r\n");
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check", "-f", "csv"});
  CHECK(ran.code == 1);
  CHECK(ran.out.starts_with("file,line,column,severity,code,message,hint\r\nprojects/broken.yaml,2,1,error,unknown-key,"));
  CHECK(holds(ran.out, "did you mean 'ratings'?"));
}

TEST_CASE("ptx check in JSON is check/1") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"check", "-f", "json", "--as-of", "2025-01-31"}).out ==
        "{\"ptx\": \"check/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": null, \"rows\": []}\n");
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.code == 1);
  CHECK(holds(ran.out, "{\"file\": \"projects/broken.yaml\", \"line\": 2, \"column\": 1, \"severity\": \"error\", \"code\": \"unknown-key\", "));
}

TEST_CASE("ptx check prints the diagnostics on standard output and one closing line") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check"});
  CHECK(ran.code == 1);
  CHECK(ran.err == "");
  CHECK(ran.out.starts_with("projects/broken.yaml:2:1: error: "));
  CHECK(holds(ran.out, "\n    2 | ratigns: {value: 5}\n      | ^~~~~~~\n   hint: did you mean 'ratings'?\n"));
  CHECK(holds(ran.out, "1 error"));
}

TEST_CASE("ptx check names the errors of all files, worst first, by path and line") {
  const Folder folder(four_projects());
  folder.write("projects/b.yaml", "nmae: B\n");
  folder.write("projects/a.yaml", "name: A\nstage: nowhere\nprogramme: nowhere\n");
  const std::string out = with(folder, {"check", "-f", "csv"}).out;
  const auto first = out.find("projects/a.yaml,2,"), second = out.find("projects/a.yaml,3,"), third = out.find("projects/b.yaml,1,");
  CHECK(first != std::string::npos);
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
}

TEST_CASE("A warning is shown and stops nothing") {
  const Folder folder(four_projects());
  folder.write("projects/third.yaml", "name: Fix issue #12\n");
  const Ran ran = with(folder, {"check", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "projects/third.yaml,1,"));
  CHECK(holds(ran.out, ",warning,"));
  CHECK(with(folder, {"segment"}).code == 0);
  CHECK(with(folder, {"segment"}).err == "");
}

TEST_CASE("Hostile text in a file does not come through in any format") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "name: x\n\"::error::y ##[error]z\": 1\nstage: \"::error::y ##[error]z `|<b>](javascript:x)\"\n");
  for (const std::string format : {"table", "csv", "markdown", "json"}) {
    const Ran ran = with(folder, {"check", "-f", format});
    CAPTURE(ran.out);
    CHECK(ran.code == 1);
    CHECK_FALSE(holds(ran.out, "##["));
    CHECK_FALSE(holds("\n" + ran.out, "\n::"));
  }
  CHECK_FALSE(holds(with(folder, {"check", "-f", "markdown"}).out, "<b>"));
}

}  // namespace
