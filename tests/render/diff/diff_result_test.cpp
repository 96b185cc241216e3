#include "render/diff/diff_result.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "render/format/csv.hpp"
#include "render/format/json.hpp"
#include "schema/fields/field_statements.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// Two portfolios compared, "a.yaml" by each author's name.
struct Compared2 {
  LoadResult old, now;
  std::shared_ptr<const PortfolioDiff> compared;

  Compared2(const Files& was, const Files& is, const std::string& author = "Amina Cole")
      : old(load(written(was), OnError::stop)), now(load(written(is), OnError::stop)) {
    auto diff = diff_portfolios({old.portfolio, statements_of(old.portfolio)},
                                {now.portfolio, statements_of(now.portfolio)}, *parse_date("2025-01-31"),
                                Direction::forwards);
    diff.written = {{"projects/a.yaml", {author, "Re-phase"}}};
    diff.from = "31 October 2024";
    diff.to = "31 December 2024";
    compared = std::make_shared<PortfolioDiff>(std::move(diff));
  }

  std::string text(std::size_t columns = 0, bool colour = false) const {
    return diff_result(compared).text({columns, colour});
  }
};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Files with_plan(const std::string& plan, const std::string& more = "") {
  return {{"projects/a.yaml",
           "name: Fewer routes\nbenefits:\n  m: {name: M, type: cashable, plan: " + plan + "}\n" + more}};
}

TEST_CASE("Where nothing changed, that is said in each form") {
  const Compared2 same(with_plan("{2024/25: 1k}"), with_plan("{2024/25: 1k}"));
  CHECK(same.text() ==
        "Wexcombe transformation portfolio: what changed from 31 October 2024 to 31 December 2024\n\nNothing "
        "changed.\n");
  CHECK(diff_markdown(*same.compared).ends_with("\n\nNothing changed.\n"));
  CHECK(to_csv(diff_result(same.compared).data(), Bom::without) ==
        "project,what,field,old,new,author,subject,decision\r\n");
}

TEST_CASE("A re-profiled saving is told in words, with its decision or with none") {
  const std::string decided =
      "decisions: {d: {title: D, covers: [benefits.m.plan], decision: approved, of: Board, decided: "
      "2024-11-05}}\n";
  const std::string without =
      Compared2(with_plan("{2024/25: 250k}"), with_plan("{2024/25: 180k, 2025/26: 70k}")).text();
  CHECK(
      holds(without, "Plan         slipped into later years £70k of 2024/25; all years together the same\n"));
  CHECK(holds(without, "No decision  benefits.m.plan of a\n"));
  CHECK(holds(without,
              "\na  Fewer routes\n  projects/a.yaml, Amina Cole: Re-phase\n  benefit  m plan: 2024/25 £250k "
              "→ £180k, 2025/26 – → £70k (no decision)\n"));
  const std::string with =
      Compared2(with_plan("{2024/25: 250k}"), with_plan("{2024/25: 180k, 2025/26: 70k}", decided)).text();
  CHECK(holds(with, "£250k → £180k"));
  CHECK(!holds(with, "no decision"));
  CHECK(holds(with, "Decisions  a/d approved by Board on 5 November 2024\n"));
  CHECK(holds(with, "£70k (decision d)\n"));
  CHECK(holds(with, "  decision  new d: D, approved\n"));
}

TEST_CASE("An entry that is new is one line, however many fields it has; long texts are named and no more") {
  const std::string risk =
      "risks: {r: {title: Too few drivers, likelihood: 4, impact: 3, owner: O, response: R, raised: "
      "2024-11-01}}\n";
  const std::string text =
      Compared2({{"projects/a.yaml", "name: A\nsummary: S\n"}},
                {{"projects/a.yaml", "name: A\nsummary: " + std::string(50, 'x') + "\n" + risk}})
          .text();
  CHECK(holds(text, "  risk  new r: Too few drivers, impact 3, likelihood 4\n"));
  CHECK(!holds(text, "owner"));
  CHECK(holds(text, "  also  summary\n"));
  CHECK(!holds(text, "xxxxx"));
}

TEST_CASE("A day that moves says by how many days, and a milestone that slips stands in the summary") {
  const std::string text =
      Compared2({{"projects/a.yaml", "name: A\nmilestones: {go: {name: Go, due: 2025-03-31}}\n"}},
                {{"projects/a.yaml", "name: A\nmilestones: {go: {name: Go, due: 2025-05-15}}\n"}})
          .text();
  CHECK(holds(text, "2025-03-31 → 2025-05-15 (+45 days)"));
  CHECK(holds(text, "Milestones   go of a slips 45 days\n"));
}

TEST_CASE("What the framework alone moved is told apart") {
  const Files rated{{"projects/a.yaml", "name: A\nratings: {alignment: 3}\n"}};
  Files now = rated;
  now["framework.yaml"] = framework_with("high: 60", "high: 50");
  const std::string text = Compared2(rated, now).text();
  CHECK(holds(text,
              "Framework  it changed under the same version; because of it alone these move tier: a from "
              "bronze to gold\n"));
  CHECK(!holds(text, "\nTiers"));
  CHECK(holds(text, "  tier       bronze → gold (the framework alone)\n"));
  CHECK(holds(text, "The whole portfolio\n"));
}

TEST_CASE("The page fits 80 and 200 columns, and colour adds nothing but colour") {
  const Files old{{"projects/a.yaml",
                   "name: A project with a name that is rather long, as names of projects are, and goes on "
                   "for more than eighty columns\nlead: L\n"}};
  const Files now{
      {"projects/a.yaml",
       "name: A project with a name that is rather long, as names of projects are, and goes on for more than "
       "eighty columns\nlead: Somebody with a long title\n"
       "milestones: {a-milestone-with-a-very-long-id-that-goes-on-and-on: {name: M, due: 2025-01-01}}\n"}};
  const Compared2 both(old, now);
  for (const std::size_t columns : {60, 80, 200}) check_fits(both.text(columns), columns);
  CHECK(holds(both.text(80), "Somebody with a long title"));
  CHECK(both.text(80, true).find("\x1b[") != std::string::npos);
}

TEST_CASE("What files and commits say is never a command to what shows it") {
  const Files old{{"projects/a.yaml", "name: A\n"}};
  const Files now{{"projects/a.yaml", "name: " + std::string("'::error::x ##[y] |<b>*_`[a](b)'") +
                                          "\nsponsor: '::set-output name=x::y'\ndecisions: {d: {title: "
                                          "'=1+1', decision: approved, of: '::error::o'}}\n"},
                  {"projects/b.yaml", "name: '<script>'\n"}};
  const Compared2 both(old, now, "::error::\x1b[31m\xE2\x80\xAE Eve");
  for (const std::size_t columns : {0, 40, 80, 200}) check_harmless(both.text(columns));
  check_harmless(diff_markdown(*both.compared));
  CHECK(!holds(diff_markdown(*both.compared), "<script>"));
  CHECK(holds(to_csv(diff_result(both.compared).data(), Bom::without), "'=1+1"));
}

TEST_CASE("Markdown has the summary as a list, and a table for each project") {
  const std::string text =
      diff_markdown(*Compared2(with_plan("{2024/25: 250k}"), with_plan("{2024/25: 180k}")).compared);
  CHECK(
      text.starts_with("## Wexcombe transformation portfolio: what changed from 31 October 2024 to 31 "
                       "December 2024\n\n- **Plan:** "));
  CHECK(
      holds(text, "\n### Fewer routes \\(a\\)\n\n| what | field | change | decision | last written by |\n"));
}

}  // namespace
