#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/template/template_data.hpp"

namespace ptx {

/// A name that a template may use, and what it stands for. `within` are the names of a record, or of each
/// record of a list; a list without them holds texts.
struct TemplateName {
  std::string_view name;
  DataKind kind;
  std::string_view meaning;
  std::span<const TemplateName> within = {};
};

/// What a kind of value is called: "a text", "a list".
std::string_view label_of(DataKind kind);

/// The names of a table, for a hint.
std::vector<std::string_view> name_list(std::span<const TemplateName> names);

/// The name in a table, or null.
const TemplateName* find(std::span<const TemplateName> names, std::string_view name);

/// Where a record differs from the names that it should have, one sentence each: a name that is missing,
/// unknown or of another kind.
std::vector<std::string> template_data_faults(const TemplateData& record,
                                              std::span<const TemplateName> names);

}  // namespace ptx
