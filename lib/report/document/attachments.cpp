#include "report/document/attachments.hpp"

#include <fmt/format.h>

#include "render/format/markdown.hpp"

namespace ptx {

std::string table_with_caption(std::string_view caption, const Table& people) {
  return people.rows.empty()
             ? ""
             : fmt::format("{}{}\n\n{}", caption_mark, escape_markdown(caption), to_markdown(people));
}

TemplateData Attachments::add_chart(std::string_view id, std::string_view words,
                                    const std::function<std::string()>& draw) {
  if (beside_ == AttachmentMode::nothing) return {};
  charts_.push_back({fmt::format("charts/{}.svg", id), draw(), std::string(words)});
  return TemplateData::markdown(fmt::format("![{}]({})", escape_markdown(words), charts_.back().path));
}

void Attachments::add_table_file(std::string_view id, std::string_view title, std::string_view view,
                                 const std::function<Table()>& table) {
  if (beside_ == AttachmentMode::all)
    sheets_.push_back({fmt::format("tables/{}.csv", id), std::string(title), std::string(view), table()});
}

TemplateData Attachments::add_table(std::string_view id, std::string_view caption, const Result& result) {
  return add_table(id, caption, result, result.view());
}

TemplateData Attachments::add_table(std::string_view id, std::string_view caption, const Result& result,
                                    const Table& people) {
  add_table_file(id, caption, result.schema.substr(0, result.schema.find('/')), result.data);
  return TemplateData::markdown(table_with_caption(caption, people));
}

TemplateData Attachments::files() const {
  TemplateData out = TemplateData::list();
  for (const auto& sheet : sheets_)
    out.add(TemplateData::record()
                .set("path", TemplateData::of(sheet.path))
                .set("title", TemplateData::of(sheet.title)));
  return out;
}

}  // namespace ptx
