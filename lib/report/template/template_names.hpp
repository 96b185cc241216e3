#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/template/template_data.hpp"

namespace ptx {

/// A name that a template may use, and what it stands for. `within` are the names of a record, or of each
/// record of a list; a list without them holds texts.
struct Name {
  std::string_view name;
  DataKind kind;
  std::string_view meaning;
  std::span<const Name> within = {};
};

/// What a kind of value is called: "a text", "a list".
std::string_view in_words(DataKind kind);

/// The names of a table, for a hint.
std::vector<std::string_view> words_of(std::span<const Name> names);

/// The name in a table, or null.
const Name* find(std::span<const Name> names, std::string_view name);

/// Where a record differs from the names that it should have, one sentence each: a name that is missing,
/// unknown or of another kind.
std::vector<std::string> differences(const Data& record, std::span<const Name> names);

}  // namespace ptx
