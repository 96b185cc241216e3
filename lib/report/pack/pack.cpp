#include "report/pack/pack.hpp"

#include <fmt/format.h>

#include "render/format/csv.hpp"
#include "text/json_value.hpp"

namespace ptx {
namespace {

JsonValue field(const Column& column) {
  auto out = JsonValue::object();
  out.set("name", JsonValue::text(column.name)).set("type", JsonValue::text(name(column.type)));
  if (!column.meaning.empty()) out.set("description", JsonValue::text(column.meaning));
  if (column.type == DataType::boolean)
    out.set("trueValues", JsonValue::texts({"yes"})).set("falseValues", JsonValue::texts({"no"}));
  return out;
}

JsonValue resource(const std::string& name, const std::string& path, const std::string& title,
                   const char* format, const char* media_type) {
  auto out = JsonValue::object();
  out.set("name", JsonValue::text(name))
      .set("path", JsonValue::text(path))
      .set("title", JsonValue::text(title))
      .set("format", JsonValue::text(format));
  return out.set("mediatype", JsonValue::text(media_type)).set("encoding", JsonValue::text("utf-8"));
}

std::string stem_of(const std::string& path) {
  const auto start = path.rfind('/') + 1;
  return path.substr(start, path.rfind('.') - start);
}

JsonValue table_resource(const TableFile& sheet) {
  auto out = resource(stem_of(sheet.path), sheet.path, sheet.title, "csv", "text/csv");
  out.set("profile", JsonValue::text("tabular-data-resource"));
  auto dialect = JsonValue::object();
  dialect.set("delimiter", JsonValue::text(","))
      .set("lineTerminator", JsonValue::text("\r\n"))
      .set("quoteChar", JsonValue::text("\""));
  dialect.set("doubleQuote", JsonValue::flag(true)).set("header", JsonValue::flag(true));
  out.set("dialect", std::move(dialect));
  std::vector<JsonValue> fields;
  for (const auto& column : sheet.table.columns) fields.push_back(field(column));
  auto schema = JsonValue::object();
  schema.set("fields", JsonValue::list(std::move(fields))).set("missingValues", JsonValue::texts({""}));
  return out.set("schema", std::move(schema));
}

std::string description(const ReportDocument& paper, const std::string& name) {
  auto out = JsonValue::object();
  out.set("profile", JsonValue::text("data-package"));
  out.set("ptx", JsonValue::text(fmt::format("report.{}/1", paper.report)));
  out.set("name", JsonValue::text(name));
  out.set("title", JsonValue::text(paper.title));
  out.set("description", JsonValue::text(paper.made_from));
  out.set("created", JsonValue::text(paper.day + "T00:00:00Z"));
  const std::string report(paper.report);
  std::vector<JsonValue> resources{
      resource(report + "-markdown", report + ".md", paper.title, "md", "text/markdown"),
      resource(report + "-page", report + ".html", paper.title, "html", "text/html")};
  for (const auto& chart : paper.charts)
    resources.push_back(
        resource("chart-" + stem_of(chart.path), chart.path, chart.words, "svg", "image/svg+xml"));
  for (const auto& sheet : paper.sheets) resources.push_back(table_resource(sheet));
  out.set("resources", JsonValue::list(std::move(resources)));
  return out.printed() + "\n";
}

}  // namespace

std::vector<NewFile> pack(const ReportDocument& paper, const std::string& name) {
  const std::string report(paper.report);
  std::vector<NewFile> out{{report + ".md", paper.markdown}, {report + ".html", html_of(paper)}};
  for (const auto& chart : paper.charts) out.push_back({chart.path, chart.svg});
  for (const auto& sheet : paper.sheets) out.push_back({sheet.path, to_csv(sheet.table, Bom::without)});
  out.push_back({std::string(pack_inventory), description(paper, name)});
  return out;
}

}  // namespace ptx
