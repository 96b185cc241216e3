#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "report/template/template.hpp"
#include "report/template/template_tags.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"
#include "yaml/source_text.hpp"

namespace ptx {
namespace {

/// A section that is open, and the names that it brings.
struct Open {
  const Tag* tag;
  std::optional<TemplateName> name;  ///< none where its own name is wrong
};

class Checking {
 public:
  Checking(const yaml::Source& source, std::span<const TemplateName> names, Diagnostics& out)
      : source_(source), names_(names), out_(out) {}

  void run(const std::vector<Tag>& tags) {
    for (const auto& tag : tags) take(tag);
    for (const auto& open : open_)
      complain(Code::template_syntax, *open.tag,
               fmt::format("this section is not closed: '{{{{/{}}}}}' is missing", open.tag->name),
               "write it where the section ends");
  }

 private:
  void take(const Tag& tag) {
    switch (tag.kind) {
      case Tag::Kind::comment:
        return;
      case Tag::Kind::section:
      case Tag::Kind::inverted:
        open_.push_back({&tag, look_up(tag)});
        if (tag.kind == Tag::Kind::inverted && open_.back().name) open_.back().name->within = {};
        return;
      case Tag::Kind::close:
        return close(tag);
      case Tag::Kind::escaped:
      case Tag::Kind::raw:
        if (const auto name = look_up(tag)) check_value(tag, *name);
    }
  }

  void close(const Tag& tag) {
    const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                    [&](const Open& open) { return open.tag->name == tag.name; });
    if (found == open_.rend()) {
      const std::string hint = open_.empty()
                                   ? "take it out, or open it above with {{#" + tag.name + "}}"
                                   : "the section that is open here is '" + open_.back().tag->name + "'";
      return complain(Code::template_syntax, tag, fmt::format("no section '{}' is open here", tag.name),
                      hint);
    }
    while (open_.back().tag->name != tag.name) {
      const Tag& inner = *open_.back().tag;
      complain(Code::template_syntax, inner,
               fmt::format("this section is not closed: '{{{{/{}}}}}' is missing", inner.name),
               fmt::format("write it before '{{{{/{}}}}}' in line {}", tag.name,
                           source_.position(tag.offset).line));
      open_.pop_back();
    }
    open_.pop_back();
  }

  /// The value that `.` stands for.
  std::optional<TemplateName> here() const {
    for (auto open = open_.rbegin(); open != open_.rend(); ++open)
      if (open->tag->kind == Tag::Kind::section) {
        auto name = open->name;
        if (name && name->kind == DataKind::list)
          name->kind = name->within.empty() ? DataKind::text : DataKind::record;
        return name;
      }
    return TemplateName{".", DataKind::record, "", names_};
  }

  /// The tables of names in which a name is looked up, the nearest first; none where a section around it is
  /// not known.
  std::optional<std::vector<std::span<const TemplateName>>> tables() const {
    std::vector<std::span<const TemplateName>> out;
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      if (!open->name) return std::nullopt;
      out.push_back(open->name->within);
    }
    out.push_back(names_);
    return out;
  }

  std::optional<TemplateName> look_up(const Tag& tag) {
    if (tag.name == ".") return here();
    const auto around = tables();
    if (!around) return std::nullopt;
    const auto parts = split(tag.name, '.');
    const TemplateName* name = nullptr;
    for (const auto table : *around)
      if ((name = find(table, parts[0]))) break;
    std::vector<std::string_view> known;
    for (const auto table : *around)
      for (const auto word : name_list(table)) known.push_back(word);
    for (std::size_t i = 1; name && i < parts.size(); ++i) {
      if (name->kind != DataKind::record) {
        complain(
            Code::template_name, tag,
            fmt::format("'{}' is {}, and has no '{}' in it", parts[i - 1], label_of(name->kind), parts[i]),
            name->kind == DataKind::list
                ? fmt::format("write {{{{#{0}}}}}{{{{{1}}}}}{{{{/{0}}}}}", parts[i - 1], parts[i])
                : "");
        return std::nullopt;
      }
      known = name_list(name->within);
      name = find(name->within, parts[i]);
    }
    if (name) return *name;
    const std::string hint = did_you_mean(parts.size() == 1 ? parts[0] : parts.back(), known);
    complain(Code::template_name, tag, fmt::format("this report has no '{}' here", tag.name),
             hint.empty() ? "ptx-templates(5) lists the names" : hint);
    return std::nullopt;
  }

  void check_value(const Tag& tag, const TemplateName& name) {
    if (name.kind == DataKind::markdown && tag.kind == Tag::Kind::escaped)
      return complain(Code::template_name, tag,
                      fmt::format("'{}' is Markdown, which would be escaped", tag.name),
                      fmt::format("write {{{{{{{}}}}}}}", tag.name));
    if (name.kind == DataKind::list || name.kind == DataKind::record || name.kind == DataKind::flag)
      complain(Code::template_name, tag,
               fmt::format("'{}' is {}, which has no text of its own", tag.name, label_of(name.kind)),
               name.kind == DataKind::record ? fmt::format("write {{{{{}.{}}}}}", tag.name,
                                                           name.within.empty() ? "name" : name.within[0].name)
                                             : fmt::format("write {{{{#{0}}}}} … {{{{/{0}}}}}", tag.name));
  }

  void complain(Code code, const Tag& tag, std::string message, std::string hint) {
    out_.push_back(
        {code, source_.place(source_.position(tag.offset), tag.bytes), std::move(message), std::move(hint)});
  }

  const yaml::Source& source_;
  std::span<const TemplateName> names_;
  Diagnostics& out_;
  std::vector<Open> open_;
};

}  // namespace

Diagnostics check(const ReportTemplate& source, std::span<const TemplateName> names) {
  Diagnostics out;
  const yaml::Source text(source.file, source.text);
  yaml::check_bytes(text, out);
  std::erase_if(out, [](const Diagnostic& one) { return one.code == Code::directive; });
  if (!has_errors(out) && trim(text.text()).empty())
    out.push_back(
        {Code::template_syntax, text.place({1, 0}), "this template is empty",
         "write it, starting from what ptx report NAME --print-template prints, or remove the file"});
  if (has_errors(out)) return out;
  const auto tags = read_tags(text, out);
  Checking(text, names, out).run(tags);
  sort(out);
  return out;
}

}  // namespace ptx
