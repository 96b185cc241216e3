#include "schema/init/starter.hpp"

#include <fmt/format.h>

#include <array>
#include <cassert>
#include <string>
#include <utility>

#include "schema/json_schema/json_schema.hpp"
#include "text/embedded_text.hpp"
#include "yaml/quote_scalar.hpp"

namespace ptx {
namespace {

constexpr std::string_view named = "\nname: Transformation portfolio\n";
/// Where each text of the folder starter is written.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> files{
    {{"portfolio.yaml", "portfolio.yaml"},
     {"framework.yaml", "framework.yaml"},
     {"outcomes.yaml", "outcomes.yaml"},
     {"projects/example-project.yaml", "projects/example-project.yaml"},
     {"github-workflow.yml", ".github/workflows/portfolio.yml"}}};

std::string with_name(std::string_view text, std::string_view name) {
  std::string out(text);
  const auto at = out.find(named);
  assert(at != std::string::npos);
  return out.replace(at, named.size(), fmt::format("\nname: {}\n", yaml::scalar(name)));
}

}  // namespace

std::vector<NewFile> starter(std::string_view name) {
  std::vector<NewFile> out;
  for (const auto& [written, path] : files) {
    const auto text = embedded_text(fmt::format("schema/init/starter/{}", written));
    out.push_back({std::string(path), path == "portfolio.yaml" ? with_name(text, name) : std::string(text)});
  }
  for (const auto schema : schema_names())
    out.push_back({fmt::format("schemas/{}.schema.json", schema), json_schema(schema)});
  return out;
}

}  // namespace ptx
