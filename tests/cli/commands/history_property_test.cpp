#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

using Row = std::map<std::string, std::string>;

/// The rows of a CSV without quoted cells among those that are looked at, by the names of their columns.
std::vector<Row> rows_of(const std::string& csv) {
  std::vector<std::vector<std::string>> cells{{""}};
  bool quoted = false;
  for (const char sign : csv) {
    if (sign == '"')
      quoted = !quoted;
    else if (sign == ',' && !quoted)
      cells.back().emplace_back();
    else if (sign == '\n' && !quoted)
      cells.push_back({""});
    else if (sign != '\r')
      cells.back().back() += sign;
  }
  std::vector<Row> out;
  for (std::size_t i = 1; i + 1 < cells.size(); ++i) {
    out.emplace_back();
    for (std::size_t j = 0; j < cells[i].size(); ++j) out.back()[cells[0][j]] = cells[i][j];
  }
  return out;
}

std::string count(const std::vector<Row>& rows, const std::string& column, const std::string& value) {
  return std::to_string(
      std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.at(column) == value; }));
}

std::vector<Row> asked(const std::filesystem::path& folder, std::vector<std::string> arguments,
                       const std::vector<std::string>& more) {
  arguments.insert(arguments.end(), {"-f", "csv", "-C", folder.string()});
  arguments.insert(arguments.end(), more.begin(), more.end());
  const Ran ran = ptx::tests::ptx(arguments);
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  return rows_of(ran.out);
}

/// Checks that a row says what segment, track-benefits and rag say of its commit on its day.
void check_row(const std::filesystem::path& folder, const Row& row, std::vector<std::string> more) {
  more.insert(more.end(), {"--at", row.at("revision"), "--as-of", row.at("date")});
  const auto segment = asked(folder, {"segment"}, more), rag = asked(folder, {"rag"}, more),
             money = asked(folder, {"track-benefits"}, more);
  CHECK(row.at("projects") == std::to_string(segment.size()));
  for (const std::string tier : {"platinum", "gold", "silver", "bronze"})
    if (row.contains(tier)) CHECK(row.at(tier) == count(segment, "tier", tier));
  CHECK(row.at("untiered") == count(segment, "tier", ""));
  for (const std::string column : {"plan", "forecast", "actual", "verified", "gap"})
    CHECK(row.at(column) == money.back().at(column));
  for (const std::string colour : {"red", "amber", "green"})
    CHECK(row.at(colour) == count(rag, "computed", colour));
}

void check_rows(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                const std::vector<std::string>& more) {
  std::vector<std::string> all{"history"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  const auto rows = asked(folder, all, more);
  REQUIRE(!rows.empty());
  for (const auto& row : rows) check_row(folder, row, more);
}

TEST_CASE(
    "A row of the example's year says what segment, track-benefits and rag say of its commit on its day") {
  const TemporaryFolder folder;
  const auto year = folder.path() / "year";
  write_twelve_months(year);
  check_rows(year, {"--as-of", "2025-01-31"}, {});
  check_rows(year, {"--as-of", "2025-01-31", "--every", "quarter"}, {"--programme", "prevention"});
  check_rows(year, {"--as-of", "2025-01-31", "--every", "revision", "--since", "pack/2024-10"},
             {"--tier", "silver", "--tier", "none"});
}

/// One project as somebody might write it.
std::string project(int a, int b, int money, int slip) {
  std::ostringstream out;
  out << "name: Made up\nstage: delivery\nratings: {value: " << (a == 0 ? "unknown" : std::to_string(a))
      << ", harm: " << b << "}\n";
  out << "milestones: {go: {name: Go, key: true, due: 2024-03-1" << slip % 10 << ", forecast: 2024-0"
      << 3 + slip % 5 << "-20}, stop: {name: Stop, due: 2024-06-30}}\n";
  out << "benefits: {saving: {name: Saving, type: cashable, plan: {2024/25: 500k}, forecast: {2024/25: "
      << money << "k}}}\n";
  if (a == 5) out << "tier_decision: {tier: bronze, until: 2024-0" << 3 + b << "-15}\n";
  return out.str();
}

TEST_CASE("A row of any history says what segment, track-benefits and rag say of its commit on its day") {
  for (unsigned seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    std::minstd_rand random(seed);
    const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
    const ScratchRepository scratch;
    scratch.write(no_projects(), "here");
    for (int i = 0; i < 4; ++i) {
      for (const char* id : {"a", "b", "c"})
        if (below(4) > 0)
          scratch.write("here/projects/" + std::string(id) + ".yaml",
                        project(below(6), 1 + below(5), 400 + 30 * below(6), below(6)));
      scratch.commit(
          {"Change", "2024-0" + std::to_string(2 + i) + "-1" + std::to_string(below(10)) + "T12:00:00Z"});
    }
    const std::array<std::string, 3> paces{"month", "quarter", "revision"};
    check_rows(scratch.path() / "here", {"--as-of", "2024-07-15", "--every", paces[seed % 3]}, {});
  }
}

}  // namespace
