#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

using ptx::tests::ptx;

TEST_CASE("ptx new project writes a file that loads, and says what its stage needs") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"new", "project", "library-hubs"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(ran.out ==
        "projects/library-hubs.yaml is written.\nidea asks for nothing more. What later stages ask for "
        "stands in the file, explained.\n");
  CHECK(folder.read("projects/library-hubs.yaml")
            .starts_with("# yaml-language-server: $schema=../schemas/project.schema.json\n"));
  CHECK(holds(folder.read("projects/library-hubs.yaml"),
              "\nname: Library hubs\nstage: idea  # One of: idea, delivery, closed.\n"));
  CHECK(with(folder, {"check"}).code == 0);
  CHECK(holds(with(folder, {"segment", "-f", "csv"}).out, "\nlibrary-hubs,Library hubs,,idea,"));
}

TEST_CASE("ptx new project makes the folder for the first one, and takes name and stage") {
  const Folder folder(no_projects());
  CHECK(with(folder, {"new", "project", "hubs", "--name", "Hubs: phase 2 #1", "--stage", "delivery"}).code ==
        0);
  CHECK(holds(folder.read("projects/hubs.yaml"), "\nname: \"Hubs: phase 2 #1\"\nstage: delivery  #"));
  CHECK(holds(with(folder, {"segment", "-f", "csv"}).out, "hubs,Hubs: phase 2 #1,,delivery,"));
}

TEST_CASE("ptx new project overwrites nothing, not even what has errors") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "nmae: Broken\n");
  for (const std::string id : {"first", "broken"}) {
    const std::string before = folder.read("projects/" + id + ".yaml");
    const Ran ran = with(folder, {"new", "project", id});
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "there is a project '" + id + "' already"));
    CHECK(holds(ran.err, "hint: edit projects/" + id + ".yaml"));
    CHECK(folder.read("projects/" + id + ".yaml") == before);
  }
}

TEST_CASE("ptx new project refuses an earlier id, and what is no id") {
  const Folder folder(four_projects());
  const Ran former = with(folder, {"new", "project", "runner-up"});
  CHECK(former.code == 2);
  CHECK(holds(former.err, "'runner-up' is an earlier id of 'second'"));
  for (const std::string id : {"Library_Hubs", "../outside", "con", "", "a b"}) {
    CAPTURE(id);
    CHECK(with(folder, {"new", "project", id}).code == 2);
  }
  CHECK(holds(with(folder, {"new", "project", "Library_Hubs"}).err, "'library-hubs'"));
}

TEST_CASE("ptx new says what it lacks") {
  const Folder folder(four_projects());
  CHECK(holds(with(folder, {"new"}).err, "say what to start"));
  CHECK(holds(with(folder, {"new", "programme", "a"}).err, "'programme' is nothing that can be started"));
  CHECK(holds(with(folder, {"new", "project"}).err, "say which id"));
  CHECK(holds(with(folder, {"new", "project", "a", "b"}).err, "'b' is one argument too many"));
  const Ran stage = with(folder, {"new", "project", "a", "--stage", "delivry"});
  CHECK(stage.code == 2);
  CHECK(holds(stage.err, "did you mean 'delivery'?"));
  for (const std::string name : {"", " ", "two\nlines", "hidden \u200B", "\xFF"})
    CHECK(with(folder, {"new", "project", "a", "--name", name}).code == 2);
  CHECK_FALSE(folder.has("projects/a.yaml"));
}

TEST_CASE("ptx new project needs a framework without errors, but not projects without") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "nmae: Broken\n");
  CHECK(with(folder, {"new", "project", "hubs"}).code == 0);
  folder.write("framework.yaml", "name: Tool\n");
  CHECK(with(folder, {"new", "project", "more-hubs"}).code == 1);
  CHECK_FALSE(folder.has("projects/more-hubs.yaml"));
}

TEST_CASE("ptx new project exits with 3 where it cannot write") {
  const Folder folder(no_projects());
  folder.write("projects", "a file");
  const Ran ran = with(folder, {"new", "project", "hubs"});
  CHECK(ran.code != 0);
  CHECK(folder.read("projects") == "a file");
}

}  // namespace
