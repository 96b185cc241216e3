#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "schema/json_schema/json_schema.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

struct SchemaOptions {
  PortfolioOptions common;
  std::optional<std::string> name;
};

int schema(const SchemaOptions& options, const Context& context) {
  const auto names = schema_names();
  const std::string all = join_with_or({names.begin(), names.end()});
  if (!options.name) throw Error(2, fmt::format("name a file: {}", all), "ptx schema project");
  const std::string& name = *options.name;
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    const std::string near = did_you_mean(name, {names.begin(), names.end()});
    throw Error(2, fmt::format("there is no schema '{}'", clean_and_cut(name, 60)),
                near.empty() ? "there is " + all : near);
  }
  write(json_schema(name), options.common, context);
  return 0;
}

}  // namespace

Action define_schema(Options& options) {
  auto chosen = std::make_shared<SchemaOptions>();
  options.examples({"ptx schema project", "ptx schema framework -o schemas/framework.schema.json"});
  const auto names = schema_names();
  options.operand("NAME", chosen->name, "portfolio, framework, project, finance or outcomes",
                  {CandidateSource::nowhere, {names.begin(), names.end()}});
  options.value("-o,--output", "FILE", chosen->common.output, "Write there, whole or not at all",
                {CandidateSource::files});
  return [chosen](const Context& context) { return schema(*chosen, context); };
}

}  // namespace ptx::cli
