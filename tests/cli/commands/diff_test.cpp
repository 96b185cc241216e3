#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

const std::string header = "project,what,field,old,new,author,subject,decision\r\n";

/// A repository in which a portfolio of four projects was committed on 30 April 2024.
class Started : public ScratchRepository {
 public:
  explicit Started(std::string folder = "", const std::string& format = "sha1")
      : ScratchRepository(format), within(std::move(folder)) {
    ScratchRepository::write(four_projects(), within);
    commit({"Start"});
  }

  void put(const std::string& file, const std::string& text) const {
    ScratchRepository::write(within.empty() ? file : within + "/" + file, text);
  }
  Ran diff(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "diff");
    arguments.insert(arguments.end(), {"-C", (path() / within).string()});
    return ptx::tests::ptx(arguments);
  }
  std::string csv(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"-f", "csv"});
    const Ran ran = diff(arguments);
    CHECK(ran.err == "");
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with(header));
    return ran.out.substr(header.size());
  }

  std::string within;
};

const std::string paused = "name: Third\nprogramme: other\nstate: active\nratings: {value: 1, harm: 1}\n";

TEST_CASE(
    "A change has the author and the subject of the last commit that wrote the file, none where it is not "
    "committed") {
  const Started scratch("council/portfolio");
  scratch.put("projects/third.yaml", paused);
  CHECK(scratch.csv({"HEAD"}) == "third,state,state,paused,active,,,\r\n");
  scratch.commit({"Go on, at last", "2024-05-31T17:00:00+01:00", "Hana Malik"});
  const std::string row = "third,state,state,paused,active,Hana Malik,\"Go on, at last\",\r\n";
  CHECK(scratch.csv({"HEAD~1"}) == row);
  CHECK(scratch.csv({"HEAD~1", "HEAD"}) == row);
  CHECK(scratch.csv({"2024-05-30", "2024-05-31"}) == row);
  CHECK(scratch.csv({"HEAD"}) == "");
  scratch.put("projects/third.yaml", paused + "lead: L\n");
  CHECK(scratch.csv({"HEAD~1"}) == "third,state,state,paused,active,,,\r\nthird,people,lead,,L,,,\r\n");
}

TEST_CASE("A second moment that is older reads backwards") {
  const Started scratch;
  scratch.put("projects/third.yaml", paused);
  scratch.commit({"Go on", "2024-05-31T17:00:00+01:00"});
  CHECK(scratch.csv({"HEAD", "HEAD~1"}) == "third,state,state,active,paused,Amina Cole,Go on,\r\n");
}

TEST_CASE("Lines of history that parted are compared all the same; those that never met are not") {
  const Started scratch;
  scratch.git({"checkout", "--quiet", "-b", "side"});
  scratch.put("projects/third.yaml", paused);
  scratch.commit({"Go on", "2024-05-31T17:00:00+01:00"});
  scratch.git({"checkout", "--quiet", "main"});
  scratch.put("projects/open.yaml", "name: Opened\nratings: {value: unknown}\n");
  scratch.commit({"Open", "2024-06-30T17:00:00+01:00"});
  CHECK(scratch.csv({"side", "main", "--project", "third"}) ==
        "third,state,state,active,paused,Amina Cole,Go on,\r\n");
  CHECK(holds(scratch.csv({"side", "main"}), "open,text,name,Open,Opened,Amina Cole,Open,\r\n"));
  scratch.git({"checkout", "--quiet", "--orphan", "other"});
  scratch.commit({"Other", "2024-07-31T17:00:00+01:00"});
  const Ran ran = scratch.diff({"main", "other"});
  CHECK(ran.code == 2);
  CHECK(holds(ran.err, "'main' and 'other' have no commit in common"));
  CHECK(scratch.diff({"main"}).code == 2);
}

TEST_CASE("JSON carries the hash of the second moment, typed values, and null for what is absent") {
  const Started scratch;
  scratch.put("projects/third.yaml",
              "name: Third\nprogramme: other\nstate: paused\nfixed: true\nratings: {value: 2, harm: "
              "1}\nbenefits: {m: {name: M, type: income, plan: {2024/25: 1.5k}}}\n");
  const std::string hash = scratch.commit({"More", "2024-05-31T17:00:00+01:00"});
  const Ran ran = scratch.diff({"HEAD~1", "HEAD", "-f", "json", "--project", "third"});
  CHECK(holds(ran.out, "{\"ptx\": \"diff/1\", "));
  CHECK(holds(ran.out, "\"as_of\": \"2024-05-31\", \"revision\": \"" + hash + "\""));
  CHECK(holds(
      ran.out,
      R"({"project": "third", "what": "benefit", "field": "benefits.m.plan.2024/25", "old": null, "new": "1500.00", "author": "Amina Cole", "subject": "More", "decision": null})"));
  CHECK(holds(ran.out, R"("what": "text", "field": "fixed", "old": false, "new": true)"));
  CHECK(holds(ran.out, R"("what": "rating", "field": "ratings.value", "old": 1, "new": 2)"));
  CHECK(holds(ran.out, R"("what": "score", "field": "impact", "old": 0.00, "new": )"));
  CHECK(holds(scratch.diff({"HEAD~1", "-f", "json", "--as-of", "2025-01-31"}).out,
              "\"as_of\": \"2025-01-31\", \"revision\": null"));
}

TEST_CASE("Projects are chosen as they are now, and those that are gone as they were") {
  const Started scratch;
  scratch.put("projects/third.yaml", paused);
  scratch.put(
      "projects/first.yaml",
      "name: 1st\nprogramme: deep\nstage: delivery\ndirectorate: place\nratings: {value: 5, harm: 5}\n");
  scratch.remove("projects/second.yaml");
  scratch.put("portfolio.yaml", four_projects().at("portfolio.yaml") + "return_target: 8\n");
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv"}).out, 0) == "first third second");
  CHECK(holds(scratch.csv({"HEAD"}), ",target,return_target,,8,,,\r\n"));
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv", "--state", "active"}).out, 0) == "first third second");
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv", "--state", "paused"}).out, 0) == "");
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv", "--monitored-by", "finance"}).out, 0) == "second");
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv", "--project", "second", "--project", "third"}).out, 0) ==
        "third second");
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv", "--programme", "commercial"}).out, 0) == "first second");
  CHECK(ids(scratch.diff({"HEAD", "-f", "csv", "--project", "open"}).out, 0) == "");
  const Ran ran = scratch.diff({"HEAD", "--project", "secnd"});
  CHECK(ran.code == 2);
  CHECK(holds(ran.err, "did you mean 'second'?"));
}

TEST_CASE("What finance signs stands by the ranks of the projects, though their files are the same") {
  const Started scratch;
  scratch.put("projects/third.yaml",
              "name: Third\nratings: {value: 1, harm: 1}\nbenefits: {m: {name: M, type: income}}\n");
  scratch.put("projects/open.yaml", "name: Open\nbenefits: {m: {name: M, type: income}}\n");
  scratch.commit({"Benefits"});
  scratch.put("finance/q1.yaml",
              "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\nclaims: {open/m: {agreed: 1k}, third/m: "
              "{agreed: 2k}}\n");
  CHECK(scratch.csv({"HEAD"}) ==
        ",claim,period,,2024/25 Q1,,,\r\n,claim,signed,,2024-07-24,,,\r\n,claim,signed_by,,X,,,\r\n"
        "third,claim,claims.third/m.agreed,,2000.00,,,\r\nopen,claim,claims.open/m.agreed,,1000.00,,,\r\n");
  CHECK(holds(scratch.diff({"HEAD"}).out, "\nthird  Third\n"));
}

TEST_CASE("A project is found by the id that it has at either moment") {
  const Started scratch;
  scratch.remove("projects/third.yaml");
  scratch.put("projects/fourth.yaml", "formerly: [third]\n" + paused);
  const std::string rows = "fourth,renamed,,third,fourth,,,\r\nfourth,state,state,paused,active,,,\r\n";
  CHECK(scratch.csv({"HEAD", "--project", "third"}) == rows);
  CHECK(scratch.csv({"HEAD", "--project", "fourth"}) == rows);
}

TEST_CASE("A changed framework moves projects whose files did not change, and a changed fund their money") {
  const Started scratch;
  std::string framework = four_projects().at("framework.yaml");
  framework.replace(framework.find("high: "), 8, "high: 99");
  scratch.put("framework.yaml", framework);
  scratch.commit({"Raise the bar", "2024-05-31T17:00:00+01:00", "Owen Marsh"});
  CHECK(holds(scratch.csv({"HEAD~1", "HEAD"}), ",Owen Marsh,Raise the bar,\r\n"));
}

TEST_CASE(
    "Errors at either moment are told with the moment, and nothing is shown; files left out are left out of "
    "both") {
  const Started scratch;
  scratch.put("projects/third.yaml", "name: Third\nstart: soon\n");
  scratch.put("projects/open.yaml", "name: Opened\nratings: {value: unknown}\n");
  scratch.commit({"An error", "2024-05-31T17:00:00+01:00"});
  for (const auto& arguments : {std::vector<std::string>{"HEAD~1", "HEAD"}, {"HEAD", "HEAD~1"}}) {
    const Ran ran = scratch.diff(arguments);
    CHECK(ran.code == 1);
    CHECK(ran.out == "");
    CHECK(holds(ran.err, "projects/third.yaml:2:8: error: "));
    CHECK(holds(ran.err, "1 error in 'HEAD': nothing is shown"));
  }
  const Ran went_on = scratch.diff({"HEAD~1", "HEAD", "--keep-going", "-f", "csv"});
  CHECK(went_on.code == 1);
  CHECK(went_on.out == header + "open,text,name,Open,Opened,Amina Cole,An error,\r\n");
  CHECK(holds(went_on.err, "left out, because of errors: projects/third.yaml"));
  CHECK(scratch.diff({"HEAD~1", "HEAD", "--keep-going", "--project", "third"}).code == 1);
}

TEST_CASE("A file that cannot be parsed, and lies so at both moments, is passed over") {
  const Started scratch;
  scratch.put("projects/third.yaml", "name: [\n");
  scratch.commit({"Break", "2024-05-31T17:00:00+01:00"});
  scratch.put("projects/open.yaml", "name: Opened\nratings: {value: unknown}\n");
  CHECK(scratch.csv({"HEAD"}) == "open,text,name,Open,Opened,,,\r\n");
}

TEST_CASE("Where the portfolio was not there yet, that is said") {
  const ScratchRepository scratch;
  scratch.write("README", "Soon.\n");
  scratch.commit({"Promise"});
  scratch.write(four_projects(), "portfolio");
  scratch.commit({"Start"});
  const Ran ran = ptx::tests::ptx({"diff", "HEAD~1", "-C", (scratch.path() / "portfolio").string()});
  CHECK(ran.code == 2);
  CHECK(holds(ran.err, "at 'HEAD~1' there was no portfolio.yaml in 'portfolio'"));
}

TEST_CASE("Git as users have it: long hashes, a shallow clone, a linked work tree, no git, no commit") {
  SUBCASE("long hashes") {
    const Started scratch("", "sha256");
    scratch.put("projects/third.yaml", paused);
    CHECK(scratch.csv({"HEAD"}) == "third,state,state,paused,active,,,\r\n");
  }
  const Started scratch;
  scratch.put("projects/third.yaml", paused);
  scratch.commit({"Go on", "2024-05-31T17:00:00+01:00"});
  SUBCASE("a shallow clone") {
    const TemporaryFolder folder;
    git_in(folder.path(), {"clone", "--quiet", "--depth=1", "file://" + scratch.path().string(), "clone"});
    const Ran ran = ptx::tests::ptx({"diff", "HEAD~1", "-C", (folder.path() / "clone").string()});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "fetch-depth: 0"));
  }
  SUBCASE("a linked work tree") {
    const TemporaryFolder folder;
    scratch.git({"worktree", "add", "--quiet", (folder.path() / "linked").string(), "HEAD~1"});
    const Ran ran = ptx::tests::ptx({"diff", "main", "-f", "csv", "-C", (folder.path() / "linked").string()});
    CHECK(ran.out == header + "third,state,state,active,paused,Amina Cole,Go on,\r\n");
  }
  SUBCASE("no git") {
    const Variable path("PATH", "/nowhere");
    CHECK(scratch.diff({"HEAD"}).code == 3);
  }
  SUBCASE("no commit") {
    const ScratchRepository empty;
    empty.write(four_projects());
    const Ran ran = ptx::tests::ptx({"diff", "HEAD", "-C", empty.path().string()});
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "nothing is committed yet"));
  }
}

TEST_CASE("The work tree and the repository are left as they were") {
  const Started scratch;
  scratch.put("projects/third.yaml", paused);
  const std::string before = scratch.git({"status", "--porcelain"}),
                    objects = scratch.git({"count-objects", "-v"});
  CHECK(scratch.diff({"HEAD"}).code == 0);
  CHECK(scratch.git({"status", "--porcelain"}) == before);
  CHECK(scratch.git({"count-objects", "-v"}) == objects);
}

}  // namespace
