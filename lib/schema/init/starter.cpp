#include "schema/init/starter.hpp"

#include <fmt/format.h>

#include <cassert>
#include <string>

#include "schema/json_schema/json_schema.hpp"
#include "yaml/quote_scalar.hpp"

namespace ptx {
namespace {

constexpr std::string_view named = "\nname: Transformation portfolio\n";
constexpr std::string_view workflow = "github-workflow.yml";

std::string with_name(std::string_view text, std::string_view name) {
  std::string out(text);
  const auto at = out.find(named);
  assert(at != std::string::npos);
  return out.replace(at, named.size(), fmt::format("\nname: {}\n", yaml::scalar(name)));
}

}  // namespace

std::vector<NewFile> starter(std::string_view name) {
  std::vector<NewFile> out;
  for (const auto& [path, text] : starter_texts()) {
    const std::string bytes = path == "portfolio.yaml" ? with_name(text, name) : std::string(text);
    out.push_back({path == workflow ? ".github/workflows/portfolio.yml" : std::string(path), bytes});
  }
  for (const auto schema : schema_names())
    out.push_back({fmt::format("schemas/{}.schema.json", schema), json_schema(schema)});
  return out;
}

}  // namespace ptx
