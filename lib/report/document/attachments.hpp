#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "render/format/result.hpp"
#include "render/format/table.hpp"
#include "render/html/html_page.hpp"
#include "report/template/template_data.hpp"

namespace ptx {

/// A table as a file of its own. `view` is the name of the table whose columns these are, such as
/// "track-benefits.years".
struct TableFile {
  std::string path;
  std::string title;
  std::string view;
  Table table;
};

/// What may stand beside the text of a report: nothing, or charts, or charts and tables as files.
enum class AttachmentMode { nothing, charts, all };

/// Collects the charts and tables of a report while its data is made. Their ids become the names of files.
class Attachments {
 public:
  explicit Attachments(AttachmentMode beside) : beside_(beside) {}

  /// Markdown that shows a chart; nothing where charts are left out. `words` stand where a chart cannot.
  TemplateData add_chart(std::string_view id, std::string_view words,
                         const std::function<std::string()>& draw);
  /// Adds a table as a file.
  void add_table_file(std::string_view id, std::string_view title, std::string_view view,
                      const std::function<Table()>& table);
  /// Markdown with a caption and the table for people, and nothing where it has no row; the table for
  /// machines becomes a file.
  TemplateData add_table(std::string_view id, std::string_view caption, const Result& result);
  /// The same with another table for people.
  TemplateData add_table(std::string_view id, std::string_view caption, const Result& result,
                         const Table& people);

  /// The tables that are files, as a list of records with the names `path` and `title`.
  TemplateData files() const;

  const std::vector<Picture>& charts() const { return charts_; }
  const std::vector<TableFile>& sheets() const { return sheets_; }

 private:
  AttachmentMode beside_;
  std::vector<Picture> charts_;
  std::vector<TableFile> sheets_;
};

/// A table in Markdown under its caption; empty where it has no row.
std::string table_with_caption(std::string_view caption, const Table& people);

}  // namespace ptx
