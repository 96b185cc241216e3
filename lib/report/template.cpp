#include "report/template.hpp"

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <stdexcept>
#include <string_view>

#include "render/markdown.hpp"
#include "report/tags.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"
#include "yaml/source.hpp"

namespace ptx {
namespace {

namespace mustache = kainjow::mustache;

/// A text as it is, line by line, but without what could command a terminal or a workflow.
std::string raw(std::string_view text) {
  std::string out;
  for (const auto line : split(text, '\n')) (out += out.empty() ? "" : "\n") += clean(line);
  return out;
}

mustache::data converted(const Data& data) {
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

/// Looks names up from the innermost section outwards. One that is nowhere is a fault of ours: templates are checked first.
class Context : public mustache::basic_context<std::string> {
 public:
  explicit Context(const mustache::data& root) { push(&root); }

  void push(const mustache::data* data) override { open_.push_back(data); }
  void pop() override { open_.pop_back(); }

  const mustache::data* get(const std::string& name) const override {
    if (name == ".") return *std::find_if(open_.rbegin(), open_.rend(), [](const auto* data) { return !data->is_false() && !data->is_empty_list(); });
    const auto parts = split(name, '.');
    for (auto open = open_.rbegin(); open != open_.rend(); ++open)
      if (const auto* found = (*open)->get(std::string(parts[0]))) return within(found, parts, name);
    throw std::logic_error("a template uses the name '" + name + "', which was not checked");
  }

  const mustache::data* get_partial(const std::string& name) const override { throw std::logic_error("a template takes in '" + name + "'"); }

 private:
  static const mustache::data* within(const mustache::data* data, const std::vector<std::string_view>& parts, const std::string& name) {
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

/// The template without its comments, and without the lines that hold nothing else.
std::string without_comments(const yaml::Source& source) {
  Diagnostics none;
  const std::string& text = source.text();
  std::string out;
  std::size_t done = 0;
  for (const auto& tag : read_tags(source, none)) {
    if (tag.kind != Tag::Kind::comment) continue;
    std::size_t start = tag.offset, end = tag.offset + tag.bytes;
    const std::size_t line = text.rfind('\n', start) == std::string::npos ? 0 : text.rfind('\n', start) + 1, line_end = std::min(text.find('\n', end), text.size());
    if (line >= done && trim(text.substr(line, start - line)).empty() && trim(text.substr(end, line_end - end)).empty()) {
      start = line;
      end = std::min(line_end + 1, text.size());
    }
    out.append(text, done, start - done);
    done = end;
  }
  return out.append(text, done);
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

std::string fill(const Template& source, const Data& data) {
  mustache::mustache filled(without_comments(yaml::Source(source.file, with_plain_line_ends(source.text))));
  filled.set_custom_escape([](const std::string& text) { return escape_markdown(trim(text)); });
  const mustache::data root = converted(data);
  Context context(root);
  std::string out = filled.render(context);
  if (!filled.is_valid()) throw std::logic_error(filled.error_message());
  return tidied(out);
}

}  // namespace ptx
