#include "schema/json_schema/json_schema.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/folder.hpp"
#include "tests/support/ran.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

const fs::path example = source_folder() / "examples/portfolio";

TEST_CASE("The schemas beside the example are what ptx schema prints") {
  for (const auto name : schema_names()) {
    CAPTURE(name);
    CHECK(contents(example / "schemas" / (std::string(name) + ".schema.json")) == json_schema(name));
    CHECK(tests::ptx({"schema", std::string(name)}).out == json_schema(name));
  }
}

TEST_CASE("Each file of the example starts with the line that names its schema") {
  const auto starts = [](const fs::path& file, const std::string& schema) {
    CAPTURE(file.string());
    CHECK(contents(file).starts_with("# yaml-language-server: $schema=" + schema + "\n"));
    CHECK(fs::exists(file.parent_path() / schema));
  };
  for (const std::string name : {"portfolio", "framework", "outcomes"})
    starts(example / (name + ".yaml"), "schemas/" + name + ".schema.json");
  for (const auto& file : fs::directory_iterator(example / "projects"))
    starts(file.path(), "../schemas/project.schema.json");
  for (const auto& file : fs::directory_iterator(example / "finance"))
    starts(file.path(), "../schemas/finance.schema.json");
}

TEST_CASE("A field tells an editor what it means, what it may be, and what it is if it is left out") {
  const std::string schema = json_schema("project");
  CHECK(holds(schema, R"("state": {
      "description": "Whether it is worked on. If left out: active.",
      "default": "active",
      "examples": ["paused"],
      "enum": ["active", "paused", "stopped", null]
    })"));
  CHECK(holds(schema, R"("milestones": {
      "description": "What it reaches and when, by id.",)"));
  CHECK(holds(schema, R"("required": ["title", "likelihood", "impact"],)"));
}

TEST_CASE("A schema's name that is none is wrong usage, and the nearest is named") {
  const Ran ran = tests::ptx({"schema", "projects"});
  CHECK(ran.code == 2);
  CHECK(ran.err == "ptx: there is no schema 'projects'\nhint: did you mean 'project'?\n");
  CHECK(tests::ptx({"schema"}).code == 2);
  CHECK(tests::ptx({"schema", "project", "finance"}).code == 2);
}

}  // namespace
