#include "store/load/parsed_files.hpp"

#include "schema/fields/record_reader.hpp"
#include "schema/fields/records.hpp"
#include "yaml/parse.hpp"

namespace ptx {
namespace {

template <class T>
void read_as(const yaml::Tree& tree, ParsedFile& out) {
  Reader reader(tree, out.diagnostics);
  read_record(tree.root(), &out.content.emplace<T>(), record_of<T>(), reader);
  out.refused = reader.invalid_ids();
}

}  // namespace

ParsedFile parse_file(const std::string& path, const Snapshot& snapshot) {
  ParsedFile out;
  FileContent content = snapshot.read(path);
  if (content.problem) {
    out.diagnostics.push_back(std::move(*content.problem));
    return out;
  }
  const auto tree = yaml::parse(path, std::move(content.bytes), out.diagnostics);
  if (!tree) return out;
  if (path == "portfolio.yaml")
    read_as<PortfolioSettings>(*tree, out);
  else if (path == "framework.yaml")
    read_as<Framework>(*tree, out);
  else if (path == "outcomes.yaml")
    read_as<Outcomes>(*tree, out);
  else if (path.starts_with("finance/"))
    read_as<FinanceFile>(*tree, out);
  else
    read_as<Project>(*tree, out);
  return out;
}

}  // namespace ptx
