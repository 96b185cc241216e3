#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "diagnostic/codes.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

const std::string project = "projects/a.yaml";

/// The arguments that ask for what --since finds and nothing else.
std::vector<std::string> since(const std::string& revision) {
  std::vector<std::string> out{"check", "--since", revision, "--as-of", "2025-01-31"};
  for (const auto& code : ptx::all_codes())
    if (ptx::needs_history(code.code)) out.insert(out.end(), {"--only", std::string(code.name)});
  return out;
}

/// A portfolio in a folder of a repository, whose project "a" is written anew each month; the last text lies
/// in the work tree.
class Months : public ScratchRepository {
 public:
  explicit Months(const std::vector<Files>& months) {
    write(no_projects(), "council");
    for (std::size_t i = 0; i < months.size(); ++i) {
      write(months[i], "council");
      if (i + 1 < months.size())
        commit({"Month " + std::to_string(i + 1), "2024-0" + std::to_string(i + 1) + "-28T12:00:00Z"});
    }
  }

  /// What is found since a revision: "file:line:column code" of each, one a line.
  std::string found(const std::string& revision = "2024-01-31",
                    const std::vector<std::string>& more = {}) const {
    auto arguments = since(revision);
    arguments.insert(arguments.end(), {"-f", "csv"});
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ran ran = run(arguments);
    CHECK(ran.err == "");
    std::istringstream lines(ran.out);
    std::string out, line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      std::istringstream cells(line);
      std::string file, number, column, severity, code;
      std::getline(cells, file, ',') && std::getline(cells, number, ',') &&
          std::getline(cells, column, ',') && std::getline(cells, severity, ',') &&
          std::getline(cells, code, ',');
      out += file + ":" + number + ":" + column + " " + code + "\n";
    }
    return out;
  }
  /// The messages of what is found, one a line.
  std::string said(const std::string& revision = "2024-01-31") const {
    const std::string out = run(since(revision)).out;
    std::istringstream lines(out);
    std::string told, line;
    while (std::getline(lines, line))
      for (const std::string_view lead : {": gap: ", ": warning: "})
        if (const auto at = line.find(lead); at != std::string::npos)
          told += line.substr(at + lead.size(), line.rfind(" [") - at - lead.size()) + "\n";
    return told;
  }
  Ran run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"-C", (path() / "council").string()});
    return ptx::tests::ptx(arguments);
  }
};

Months two(const std::string& then, const std::string& now) {
  return Months({{{project, "name: A\n" + then}}, {{project, "name: A\n" + now}}});
}

const std::string routes =
    "benefits:\n  routes:\n    name: Routes\n    type: cashable\n    plan: {2024/25: 500k, 2025/26: 900k}\n";
const std::string later =
    "benefits:\n  routes:\n    name: Routes\n    type: cashable\n    plan: {2024/25: 400k, 2025/26: 900k, "
    "2026/27: 100k}\n";
std::string decision(const std::string& covers, const std::string& outcome) {
  return "decisions:\n  rephase: {title: Re-phase, covers: [" + covers + "], decision: " + outcome +
         ", decided: 2024-02-20}\n";
}

// Baselines

TEST_CASE("A plan that moved wants an approved decision that covers it") {
  CHECK(two(routes, later).found() == "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(two(routes, later).said() ==
        "the plan of benefit 'routes' moved, and no approved decision covers it: 2024/25 from £500,000 to "
        "£400,000, 2026/27 from nothing to £100,000\n");
  CHECK(two(routes, later + decision("benefits.routes.plan", "approved")).found() == "");
  CHECK(two(routes, later + decision("benefits.routes", "approved")).found() == "");
  CHECK(two(routes, later + decision("benefits.routes.plan", "rejected")).found() ==
        "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(two(routes, later + decision("benefits.other.plan", "approved")).found() ==
        "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(two(routes, later + decision("benefits.rout", "approved")).found() ==
        "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(two(routes, later + decision("benefits.routes.plan.2024/25", "approved")).said() ==
        "the plan of benefit 'routes' moved, and no approved decision covers it: 2026/27 from nothing to "
        "£100,000\n");
}

TEST_CASE("A decision that was approved before the span covers nothing in it") {
  const std::string old = decision("benefits.routes.plan", "approved");
  CHECK(two(routes + old, later + old).found() == "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(
      two(routes + "decisions:\n  rephase: {title: Re-phase, covers: [benefits.routes.plan]}\n", later + old)
          .found() == "");
}

TEST_CASE("A plan is new, or written in other words, and has not moved") {
  CHECK(two("", routes).found() == "");
  CHECK(two(routes,
            "# more\nbenefits: {routes: {plan: {2025/26: £0.9m, 2024/25: 500000}, type: cashable, name: "
            "Routes}}\n")
            .found() == "");
}

TEST_CASE("What was taken out is told at the nearest place that stands") {
  CHECK(two(routes + "  more: {name: More, type: cashable}\n",
            "benefits:\n  more: {name: More, type: cashable}\n")
            .found() == "projects/a.yaml:2:1 baseline-moved\n");
  CHECK(two(routes, "summary: Nothing left\n").said() ==
        "benefit 'routes' was taken out with its plan, and no approved decision covers it\n");
  CHECK(two(routes, "benefits: {routes: {name: Routes, type: cashable}}\n").found() ==
        "projects/a.yaml:2:12 baseline-moved\n");
  CHECK(two(routes, "summary: Nothing left\n" + decision("benefits.routes", "approved")).found() == "");
}

TEST_CASE("Due days of milestones and capabilities, and plans of costs, are baselines too") {
  CHECK(two("milestones: {go: {name: Go, due: 2025-03-31}}\n",
            "milestones: {go: {name: Go, due: 2025-04-30}}\n")
            .said() ==
        "the due day of milestone 'go' moved, and no approved decision covers it: from 2025-03-31 to "
        "2025-04-30\n");
  CHECK(two("benefits: {b: {name: B, type: capability, due: 2025-03-31}}\n",
            "benefits: {b: {name: B, type: capability, due: 2025-04-30}}\n")
            .said() ==
        "the due day of benefit 'b' moved, and no approved decision covers it: from 2025-03-31 to "
        "2025-04-30\n");
  CHECK(two("costs: {c: {name: C, plan: {2024/25: 10k}}}\n", "costs: {c: {name: C, plan: {2024/25: 12k}}}\n")
            .said() ==
        "the plan of cost 'c' moved, and no approved decision covers it: 2024/25 from £10,000 to £12,000\n");
  CHECK(two("risks: {r: {title: R, likelihood: 1, impact: 1}}\n",
            "risks: {r: {title: R, likelihood: 5, impact: 5}}\n")
            .found() == "");
}

TEST_CASE(
    "An original is never to be edited, whatever was decided; but it may be written where there was none") {
  const std::string with = "milestones: {go: {name: Go, original: 2025-03-31, due: 2025-03-31}}\n",
                    edited = "milestones: {go: {name: Go, original: 2025-04-30, due: 2025-03-31}}\n",
                    without = "milestones: {go: {name: Go, due: 2025-03-31}}\n";
  CHECK(two(with, edited).found() == "projects/a.yaml:2:39 original-edited\n");
  CHECK(two(with, edited + decision("milestones.go", "approved")).found() ==
        "projects/a.yaml:2:39 original-edited\n");
  CHECK(two(with, without).said() == "the original of milestone 'go' was taken out: it was 2025-03-31\n");
  CHECK(two(without, with).found() == "");
  CHECK(two("benefits: {b: {name: B, type: cashable, original: {2024/25: 5k, 2025/26: 1k}, plan: {2024/25: "
            "5k}}}\n",
            "benefits: {b: {name: B, type: cashable, original: {2024/25: 6k, 2025/26: 1k}, plan: {2024/25: "
            "5k}}}\n")
            .said() ==
        "the original of benefit 'b' was edited: it was 2024/25: £5,000, 2025/26: £1,000, and is 2024/25: "
        "£6,000, 2025/26: £1,000\n");
}

TEST_CASE("A project is followed through a change of its name") {
  const Months months({{{project, "name: A\n" + routes}}, {}});
  months.remove("council/" + project);
  months.write("council/projects/b.yaml", "name: A\nformerly: [a]\n" + later);
  CHECK(months.found() == "projects/b.yaml:7:5 baseline-moved\n");
}

// Forecasts, reports and ratings

std::string forecast(const std::string& day) {
  return "name: A\nmilestones:\n  go: {name: Go, due: 2025-03-31" +
         (day.empty() ? "" : ", forecast: " + day) + "}\n";
}

TEST_CASE(
    "A milestone that was forecast anew three times is told; one that was forecast twice, or is done, is "
    "not") {
  const Months often({{{project, forecast("")}},
                      {{project, forecast("2025-04-15")}},
                      {{project, forecast("2025-05-15")}},
                      {{project, forecast("2025-04-15")}}});
  CHECK(often.found() == "projects/a.yaml:3:45 often-reforecast\n");
  CHECK(often.said() == "milestone 'go' was forecast anew 3 times: 2025-04-15, 2025-05-15, 2025-04-15\n");
  CHECK(often.found("2024-02-29") == "");
  CHECK(Months({{{project, forecast("2025-04-15")}},
                {{project, forecast("2025-05-15")}},
                {{project, forecast("2025-05-15")}},
                {{project, forecast("2025-06-15")}}})
            .found() == "");
  CHECK(Months({{{project, forecast("")}},
                {{project, forecast("2025-04-15")}},
                {{project, forecast("2025-05-15")}},
                {{project, forecast("2025-06-15, done: 2025-01-15")}}})
            .found() == "");
}

TEST_CASE("A file that could not be read in between is passed over") {
  CHECK(Months({{{project, forecast("")}},
                {{project, forecast("2025-04-15")}},
                {{project, "name: [\n"}},
                {{project, forecast("2025-05-15")}},
                {{project, forecast("2025-06-15")}}})
            .found() == "projects/a.yaml:3:45 often-reforecast\n");
}

std::string report(const std::string& day, const std::string& summary, const std::string& colour = "green") {
  return "name: A\nstatus:\n  date: " + day + "\n  overall: " + colour + "\n  summary: " + summary + "\n";
}

TEST_CASE("A report with a new date repeats the one before it") {
  CHECK(Months({{{project, report("2024-01-20", "Well")}}, {{project, report("2024-02-20", "Well")}}})
            .found() == "projects/a.yaml:5:12 status-unchanged\n");
  CHECK(
      Months({{{project, report("2024-01-20", "Well")}}, {{project, report("2024-02-20", "Well")}}}).said() ==
      "the report of 2024-02-20 says what that of 2024-01-20 said\n");
  CHECK(Months({{{project, report("2024-01-20", "Well")}}, {{project, report("2024-01-20", "Well")}}})
            .found() == "");
  CHECK(Months({{{project, report("2024-01-20", "Well")}}, {{project, report("2024-02-20", "Better")}}})
            .found() == "");
  CHECK(Months({{{project, report("2024-01-20", "Well")}},
                {{project, report("2024-02-20", "Better")}},
                {{project, report("2024-03-20", "Well")}}})
            .found() == "");
  CHECK(Months({{{project, report("2024-01-20", "Well")}},
                {{project, report("2024-02-20", "Well")}},
                {{project, report("2024-02-20", "Better")}}})
            .found() == "");
  CHECK(Months({{{project, report("2024-01-20", "Well")}},
                {{project, report("2024-02-20", "Better")}},
                {{project, report("2024-03-20", "Better")}}})
            .found() == "projects/a.yaml:5:12 status-unchanged\n");
}

TEST_CASE("The report of a programme is held against the one before it, too") {
  const auto settings = [](const std::string& day) {
    return Files{{"portfolio.yaml", "name: P\nprogrammes:\n  one:\n    name: One\n    status: {date: " + day +
                                        ", summary: Well}\n"}};
  };
  CHECK(Months({settings("2024-01-20"), settings("2024-02-20")}).found() ==
        "portfolio.yaml:5:41 status-unchanged\n");
}

TEST_CASE("A rating that turns from red to green wants something to show for it") {
  const auto rated = [](const std::string& colour, const std::string& more = "") {
    return Files{{project, report("2024-01-20", "So " + colour, colour) + more}};
  };
  const std::string low = "risks: {r: {title: R, likelihood: 2, impact: 2}}\n",
                    high = "risks: {r: {title: R, likelihood: 5, impact: 2}}\n";
  CHECK(Months({rated("red"), rated("green")}).found() == "projects/a.yaml:4:12 red-to-green\n");
  CHECK(Months({rated("red"), rated("amber"), rated("green")}).found() ==
        "projects/a.yaml:4:12 red-to-green\n");
  CHECK(Months({rated("green"), rated("red"), rated("green")}).said() ==
        "overall went from red to green, and no milestone, benefit or risk has changed\n");
  CHECK(Months({rated("red"), rated("amber")}).found() == "");
  CHECK(Months({rated("amber"), rated("green")}).found() == "");
  CHECK(Months({rated("red", high), rated("green", low)}).found() == "");
  CHECK(Months({rated("red", high), rated("red", low), rated("green", low)}).found() == "");
  CHECK(Months({rated("green", low), rated("red", high), rated("green", high)}).found() ==
        "projects/a.yaml:4:12 red-to-green\n");
  CHECK(Months({rated("red", "milestones: {go: {name: Go, due: 2025-03-31}}\n"),
                rated("green", "milestones: {go: {name: Go, due: 2025-03-31, done: 2024-02-20}}\n")})
            .found() == "");
  CHECK(Months({rated("red", "issues: {i: {title: I}}\n"), rated("green")}).found() ==
        "projects/a.yaml:4:12 red-to-green\n");
  CHECK(Months({{{project, "name: A\nassurance: {rag: red}\n"}},
                {{project, "name: A\nassurance: {rag: green}\n"}}})
            .found() == "projects/a.yaml:2:18 red-to-green\n");
}

// Finance and framework

Files quarter(const std::string& claims, const std::string& signed_on = "2024-01-24") {
  return {{project, "name: A\n" + routes},
          {"finance/q3.yaml", "period: 2023/24 Q3\nsigned_by: S151\nsigned: " + signed_on + "\nclaims: {" +
                                  (claims.empty() ? "" : "a/routes: {" + claims + "}") + "}\n"}};
}

TEST_CASE("A signed claim is not to be rewritten") {
  CHECK(Months({quarter("agreed: 40k"), quarter("agreed: 45k")}).found() ==
        "finance/q3.yaml:4:29 closed-period-rewritten\n");
  CHECK(Months({quarter("agreed: 40k"), quarter("agreed: 45k")}).said() ==
        "2023/24 Q3 was signed on 2024-01-24, and has changed since: £40,000 was agreed of 'a/routes', and "
        "it is £45,000 now\n");
  CHECK(Months({quarter("claimed: 50k, agreed: 40k"), quarter("claimed: 60k, agreed: 40k")}).found() ==
        "finance/q3.yaml:4:30 closed-period-rewritten\n");
  CHECK(Months({quarter("agreed: 40k"), quarter("agreed: 40k, note: Seen")}).found() == "");
  CHECK(Months({quarter("agreed: 40k"), quarter("")}).found() ==
        "finance/q3.yaml:4:1 closed-period-rewritten\n");
  CHECK(Months({quarter(""), quarter("agreed: 40k")}).found() ==
        "finance/q3.yaml:4:10 closed-period-rewritten\n");
  CHECK(Months({quarter("agreed: 40k", "2024-02-28"), quarter("agreed: 45k", "2024-02-28")}).found() == "");
  CHECK(Months({{{project, "name: A\n" + routes}}, quarter("agreed: 40k"), quarter("agreed: 45k")}).found() ==
        "finance/q3.yaml:4:29 closed-period-rewritten\n");
}

TEST_CASE("A signed file that is gone is told, and one that has another name only is not") {
  const Months months({quarter("agreed: 40k"), {}});
  const std::string text = contents(months.path() / "council/finance/q3.yaml");
  months.remove("council/finance/q3.yaml");
  CHECK(months.found() == "portfolio.yaml:1:1 closed-period-rewritten\n");
  months.write("council/finance/2023-24-q3.yaml", text);
  CHECK(months.found() == "");
}

TEST_CASE("A framework that changes gets a new version") {
  const auto framework = [](const std::string& version, int cut) {
    std::string text = no_projects().at("framework.yaml");
    text.replace(text.find("high: 50"), 8, "high: " + std::to_string(cut));
    return Files{{"framework.yaml", text + (version.empty() ? "" : "version: \"" + version + "\"\n")}};
  };
  CHECK(Months({framework("1", 50), framework("1", 60)}).said() ==
        "the framework changed, and is version '1' as before: bands.impact.high\n");
  CHECK(Months({framework("1", 50), framework("1", 60)}).found() ==
        "framework.yaml:9:10 framework-same-version\n");
  CHECK(Months({framework("1", 50), framework("2", 60)}).found() == "");
  CHECK(Months({framework("1", 50), framework("1", 50)}).found() == "");
  CHECK(Months({framework("1", 50), framework("2", 60), framework("2", 70)}).found() ==
        "framework.yaml:9:10 framework-same-version\n");
  CHECK(Months({framework("", 50), framework("", 60)}).said() ==
        "the framework changed, and has no version: bands.impact.high\n");
}

// What is compared with what

TEST_CASE("--at compares within the history, and the work tree is not looked at") {
  const Months months(
      {{{project, "name: A\n" + routes}}, {{project, "name: A\n" + later}}, {{project, "name: [\n"}}});
  CHECK(months.found("2024-01-31", {"--at", "HEAD"}) == "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(months.found("HEAD~1", {"--at", "2024-02-28"}) == "projects/a.yaml:6:5 baseline-moved\n");
  CHECK(months.found("HEAD", {"--at", "HEAD"}) == "");
  const Ran wrong = months.run({"check", "--since", "HEAD", "--at", "HEAD~1"});
  CHECK(wrong.code == 2);
  CHECK(wrong.err ==
        "ptx: 'HEAD' comes after what is checked\nhint: give the older revision to --since, and the newer "
        "one to --at\n");
}

TEST_CASE(
    "A branch is compared with where it parted from the other, as what happened there since is not its own") {
  const Months months({{{project, "name: A\n" + routes}}, {}});
  months.git({"checkout", "--quiet", "-b", "draft"});
  months.write("council/projects/b.yaml", "name: B\n");
  months.commit({"Draft", "2024-02-20T12:00:00Z"});
  months.git({"checkout", "--quiet", "main"});
  months.write("council/" + project, "name: A\n" + later + decision("benefits.routes.plan", "approved"));
  months.commit({"Re-phase", "2024-02-25T12:00:00Z"});
  months.git({"checkout", "--quiet", "draft"});
  CHECK(months.found("main") == "");
  CHECK(holds(months.run(since("main")).out, " Compared with "));
  CHECK(holds(months.run(since("main")).out, " of 2024-01-28, where 'main' parts from it."));
  months.write("council/" + project, "name: A\n" + later);
  CHECK(months.found("main") == "projects/a.yaml:6:5 baseline-moved\n");
}

TEST_CASE("Filters, --skip, --fail-on and formats apply") {
  const Months months(
      {{{project, "name: A\n" + routes}, {"projects/b.yaml", report("2024-01-20", "Well")}},
       {{project, "name: A\nstage: delivery\n" + later}, {"projects/b.yaml", report("2024-02-20", "Well")}}});
  CHECK(months.found() == "projects/a.yaml:7:5 baseline-moved\nprojects/b.yaml:5:12 status-unchanged\n");
  CHECK(months.found("HEAD", {"b"}) == "projects/b.yaml:5:12 status-unchanged\n");
  CHECK(months.found("HEAD", {"--stage", "delivery"}) == "projects/a.yaml:7:5 baseline-moved\n");
  CHECK(months.found("HEAD", {"--skip", "baseline-moved"}) == "projects/b.yaml:5:12 status-unchanged\n");
  const auto code = [&](std::vector<std::string> more) {
    auto arguments = since("HEAD");
    arguments.insert(arguments.end(), more.begin(), more.end());
    return months.run(arguments).code;
  };
  CHECK(code({}) == 1);
  CHECK(code({"b"}) == 0);
  CHECK(code({"b", "--fail-on", "warning"}) == 1);
  auto annotated = since("HEAD");
  annotated.insert(annotated.end(), {"-f", "github"});
  CHECK(holds(months.run(annotated).out, "::error file=council/projects/a.yaml,line=7,"));
}

TEST_CASE("A mistake in --since is told as one in --at") {
  const Months months({{{project, "name: A\n" + routes}}, {}});
  const auto told = [&](const std::string& revision) {
    const Ran ran = months.run({"check", "--since", revision});
    CHECK(ran.out == "");
    return std::to_string(ran.code) + " " + ran.err;
  };
  CHECK(holds(told("pack"), "2 ptx: there is no revision 'pack'"));
  CHECK(holds(told("2023-12-31"),
              "2 ptx: nothing was committed by 2023-12-31\nhint: the history starts on 2024-01-28"));
  CHECK(holds(told("--all"), "2 ptx: "));
  CHECK(holds(told("HEAD..main"), "2 ptx: 'HEAD..main' is a range"));
  const Ran unasked = months.run({"check", "--only", "baseline-moved"});
  CHECK(unasked.code == 2);
  CHECK(unasked.err ==
        "ptx: 'baseline-moved' is found by comparing with an earlier revision\nhint: add --since REV: a "
        "commit, a tag or a day\n");
  SUBCASE("no repository") {
    const Folder folder(no_projects());
    CHECK(with(folder, {"check", "--since", "HEAD"}).code == 3);
  }
  SUBCASE("nothing committed") {
    const ScratchRepository empty;
    empty.write(no_projects());
    const Ran ran = ptx::tests::ptx({"check", "--since", "HEAD", "-C", empty.path().string()});
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "nothing is committed yet"));
  }
  SUBCASE("a portfolio that was not there yet") {
    const ScratchRepository scratch;
    scratch.commit({"Nothing"});
    scratch.write(no_projects());
    scratch.commit({"Start"});
    const Ran ran = ptx::tests::ptx({"check", "--since", "HEAD~1", "-C", scratch.path().string()});
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "at 'HEAD~1' there was no portfolio.yaml"));
  }
  SUBCASE("another history") {
    months.git({"checkout", "--quiet", "--orphan", "other"});
    months.commit({"Anew"});
    CHECK(holds(told("main"), "2 ptx: 'main' has no history in common with what is checked"));
  }
  SUBCASE("a shallow clone") {
    months.commit({"Second"});
    const TemporaryFolder folder;
    git_in(folder.path(), {"clone", "--quiet", "--depth=1", "file://" + months.path().string(), "clone"});
    for (const char* revision : {"HEAD~1", "2024-01-31", "origin/other"}) {
      const Ran ran =
          ptx::tests::ptx({"check", "--since", revision, "-C", (folder.path() / "clone/council").string()});
      CHECK(ran.code == 3);
      CHECK(holds(ran.err, "fetch-depth: 0"));
    }
  }
}

TEST_CASE("A revision with errors is compared with only where its files may be left out") {
  const Months months({{{project, "name: A\n" + routes}, {"projects/b.yaml", "name: [\n"}},
                       {{project, "name: A\n" + later}, {"projects/b.yaml", "name: B\n"}}});
  const Ran stopped = months.run(since("HEAD"));
  CHECK(stopped.code == 1);
  CHECK(stopped.out == "");
  CHECK(holds(stopped.err, "projects/b.yaml:"));
  CHECK(holds(stopped.err, "1 error at 'HEAD', that is "));
  auto going = since("HEAD");
  going.emplace_back("--keep-going");
  const Ran went_on = months.run(going);
  CHECK(went_on.code == 1);
  CHECK(holds(went_on.out, "[baseline-moved]"));
  CHECK(went_on.err == "left out at 'HEAD', because of errors: projects/b.yaml\n");
}

TEST_CASE("What is left out today is not called gone") {
  const Months months({quarter("agreed: 40k"), quarter("agreed: forty")});
  auto arguments = since("HEAD");
  arguments.emplace_back("--keep-going");
  const Ran ran = months.run(arguments);
  CHECK(ran.code == 1);
  CHECK(holds(ran.out, "[bad-money]"));
  CHECK_FALSE(holds(ran.out, "[closed-period-rewritten]"));
}

TEST_CASE("Errors of today come before what has become of it") {
  const Months months({{{project, "name: A\n" + routes}}, {{project, "name: A\nstart: soon\n" + later}}});
  const Ran ran = months.run(since("HEAD"));
  CHECK(ran.code == 1);
  CHECK(holds(ran.out, "[bad-date]"));
  CHECK_FALSE(holds(ran.out, "[baseline-moved]"));
  CHECK_FALSE(holds(ran.out, "Compared with"));
  CHECK(months.run(since("nowhere")).code == 2);
}

}  // namespace
