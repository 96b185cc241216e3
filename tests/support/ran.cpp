#include "tests/support/ran.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "cli/run.hpp"

namespace ptx::tests {
namespace {

namespace fs = std::filesystem;

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

}  // namespace

Folder::Folder(const Files& files) {
  REQUIRE(fs::is_empty(folder_.path()));
  for (const auto& [path, text] : files) write(path, text);
}

void Folder::write(const std::string& path, const std::string& text) const {
  write_file(folder_.path() / path, text);
}
std::string Folder::read(const std::string& path) const { return contents(folder_.path() / path); }
bool Folder::has(const std::string& path) const { return fs::exists(folder_.path() / path); }
std::string Folder::path(const std::string& within) const {
  return (within.empty() ? folder_.path() : folder_.path() / within).string();
}

Files no_projects() { return {{"portfolio.yaml", settings}, {"framework.yaml", framework}}; }

Files four_projects() {
  Files out = no_projects();
  out.insert(
      {{"projects/first.yaml",
        "name: First\nprogramme: deep\nstage: delivery\ndirectorate: place\nratings: {value: 5, harm: 5}\n"},
       {"projects/second.yaml",
        "name: Second\nformerly: [seconds, runner-up]\nprogramme: commercial\nstage: delivery\nmonitored_by: "
        "finance\nratings: {value: 4, harm: 1}\n"},
       {"projects/third.yaml",
        "name: Third\nprogramme: other\nstate: paused\nratings: {value: 1, harm: 1}\n"},
       {"projects/open.yaml", "name: Open\nratings: {value: unknown}\n"}});
  return out;
}

Ran ptx(const std::vector<std::string>& arguments) {
  std::ostringstream out, err;
  const int code = cli::run(arguments, {out, err});
  return {code, out.str(), err.str()};
}

Ran with(const Folder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"-C", folder.path()});
  return ptx(arguments);
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

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

}  // namespace ptx::tests
