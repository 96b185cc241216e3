#include "report/template/template.hpp"

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <stdexcept>
#include <string_view>

#include "render/format/markdown.hpp"
#include "report/template/template_tags.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "yaml/source_text.hpp"

namespace ptx {
namespace {

namespace mustache = kainjow::mustache;

/// A text as it is, line by line, but without what could command a terminal or a workflow.
std::string raw(std::string_view text) {
  std::string out;
  for (const auto line : split(text, '\n')) (out += out.empty() ? "" : "\n") += clean(line);
  return out;
}

mustache::data converted(const TemplateData& data) {
  switch (data.kind) {
    case DataKind::nothing:
      break;
    case DataKind::text:
      return {raw(data.text)};
    case DataKind::markdown:
      return {data.text};
    case DataKind::flag:
      return {data.flag};
    case DataKind::list: {
      mustache::data out(mustache::data::type::list);
      for (const auto& value : data.values) out.push_back(converted(value));
      return out;
    }
    case DataKind::record: {
      mustache::data out(mustache::data::type::object);
      for (std::size_t i = 0; i < data.names.size(); ++i) out.set(data.names[i], converted(data.values[i]));
      return out;
    }
  }
  return {false};
}

/// Looks names up from the innermost section outwards. One that is nowhere is a fault of ours: templates are
/// checked first.
class Context : public mustache::basic_context<std::string> {
 public:
  explicit Context(const mustache::data& root) { push(&root); }

  void push(const mustache::data* data) override { open_.push_back(data); }
  void pop() override { open_.pop_back(); }

  const mustache::data* get(const std::string& name) const override {
    if (name == ".")
      return *std::find_if(open_.rbegin(), open_.rend(),
                           [](const auto* data) { return !data->is_false() && !data->is_empty_list(); });
    const auto parts = split(name, '.');
    for (auto open = open_.rbegin(); open != open_.rend(); ++open)
      if (const auto* found = (*open)->get(std::string(parts[0]))) return within(found, parts, name);
    throw std::logic_error("a template uses the name '" + name + "', which was not checked");
  }

  const mustache::data* get_partial(const std::string& name) const override {
    throw std::logic_error("a template takes in '" + name + "'");
  }

 private:
  static const mustache::data* within(const mustache::data* data, const std::vector<std::string_view>& parts,
                                      const std::string& name) {
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (data->is_false()) return data;
      data = data->get(std::string(parts[i]));
      if (!data) throw std::logic_error("a template uses the name '" + name + "', which was not checked");
    }
    return data;
  }

  std::vector<const mustache::data*> open_;
};

std::string with_plain_line_ends(std::string text) {
  for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) text.erase(at, 1);
  return text;
}

/// Stands for a line end of the template while it is filled in: no template and no value may hold it.
constexpr char line_end = '\x1E';

/// True where a line holds nothing but blanks and tags that print nothing, and at least one of these.
bool is_silent(std::string_view text, std::size_t start, std::size_t end,
               std::vector<Tag>::const_iterator tag, std::vector<Tag>::const_iterator last) {
  bool any = false;
  for (; tag != last && tag->offset < end; ++tag) {
    if (tag->kind == Tag::Kind::escaped || tag->kind == Tag::Kind::raw ||
        !trim(text.substr(start, tag->offset - start)).empty())
      return false;
    start = tag->offset + tag->bytes;
    any = true;
  }
  return any && (start >= end || trim(text.substr(start, end - start)).empty());
}

/// The template as it is to be filled in: without comments, and without the blanks and the ends of lines that
/// hold nothing but tags that print nothing. The library would leave an empty line behind for some of them,
/// so it sees no line ends at all.
std::string prepared(const yaml::Source& source) {
  Diagnostics none;
  const std::string& text = source.text();
  const auto tags = read_tags(source, none);
  std::string out;
  auto tag = tags.begin();
  for (std::size_t start = 0; start < text.size();) {
    // A comment may go over several lines, which are one then.
    std::size_t end = std::min(text.find('\n', start), text.size());
    for (auto one = tag; one != tags.end() && one->offset < end; ++one)
      end = std::min(text.find('\n', std::max(end, one->offset + one->bytes)), text.size());
    const bool silent = is_silent(text, start, end, tag, tags.end());
    for (; tag != tags.end() && tag->offset < end; ++tag) {
      if (!silent) out.append(text, start, tag->offset - start);
      if (tag->kind != Tag::Kind::comment) out.append(text, tag->offset, tag->bytes);
      start = tag->offset + tag->bytes;
    }
    if (!silent) out.append(text, start, end - start) += line_end;
    start = end + 1;
  }
  return out;
}

/// At most one empty line between two others, none at the start, a line end at the end.
std::string tidied(const std::string& text) {
  std::string out;
  bool empty = true;
  for (const auto line : split(text, '\n')) {
    if (trim(line).empty()) {
      empty = true;
      continue;
    }
    if (empty && !out.empty()) out += '\n';
    empty = false;
    out += line;
    out += '\n';
  }
  return out;
}

}  // namespace

std::string fill(const ReportTemplate& source, const TemplateData& data) {
  mustache::mustache filled(prepared(yaml::Source(source.file, with_plain_line_ends(source.text))));
  filled.set_custom_escape([](const std::string& text) { return escape_markdown(trim(text)); });
  const mustache::data root = converted(data);
  Context context(root);
  std::string out = filled.render(context);
  if (!filled.is_valid()) throw std::logic_error(filled.error_message());
  std::replace(out.begin(), out.end(), line_end, '\n');
  return tidied(out);
}

}  // namespace ptx
