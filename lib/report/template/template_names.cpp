#include "report/template/template_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace ptx {
namespace {

void compare(const TemplateData& value, const TemplateName& name, const std::string& path,
             std::vector<std::string>& out);

void compare_record(const TemplateData& record, std::span<const TemplateName> names, const std::string& path,
                    std::vector<std::string>& out) {
  for (const auto& one : record.names)
    if (!find(names, one)) out.push_back(fmt::format("{}{} is in no table of names", path, one));
  for (const auto& name : names) {
    const TemplateData* value = record.find(name.name);
    if (value)
      compare(*value, name, path + std::string(name.name), out);
    else
      out.push_back(fmt::format("{}{} is not in the data", path, name.name));
  }
}

void compare(const TemplateData& value, const TemplateName& name, const std::string& path,
             std::vector<std::string>& out) {
  const bool may_be_absent = name.kind != DataKind::list && name.kind != DataKind::flag;
  if (value.kind != name.kind && !(may_be_absent && value.kind == DataKind::nothing)) {
    out.push_back(fmt::format("{} is {}, not {}", path, label_of(value.kind), label_of(name.kind)));
    return;
  }
  if (value.kind == DataKind::record) compare_record(value, name.within, path + ".", out);
  if (value.kind != DataKind::list) return;
  for (const auto& item : value.values) {
    if (item.kind != (name.within.empty() ? DataKind::text : DataKind::record))
      out.push_back(fmt::format("{} holds {}", path, label_of(item.kind)));
    else if (!name.within.empty())
      compare_record(item, name.within, path + ".", out);
  }
}

}  // namespace

std::string_view label_of(DataKind kind) {
  constexpr std::array<std::string_view, 6> words{"nothing", "a text", "Markdown",
                                                  "a flag",  "a list", "a record"};
  return words[static_cast<std::size_t>(kind)];
}

std::vector<std::string_view> name_list(std::span<const TemplateName> names) {
  std::vector<std::string_view> out;
  for (const auto& name : names) out.push_back(name.name);
  return out;
}

const TemplateName* find(std::span<const TemplateName> names, std::string_view name) {
  const auto found =
      std::find_if(names.begin(), names.end(), [&](const TemplateName& one) { return one.name == name; });
  return found == names.end() ? nullptr : &*found;
}

std::vector<std::string> template_data_faults(const TemplateData& record,
                                              std::span<const TemplateName> names) {
  std::vector<std::string> out;
  compare_record(record, names, "", out);
  return out;
}

}  // namespace ptx
