#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "yaml/source_text.hpp"

namespace ptx {

/// A tag of a template: {{name}}, {{{name}}} or {{&name}}, {{#name}}, {{^name}}, {{/name}}, {{! a comment }}.
struct Tag {
  enum class Kind { escaped, raw, section, inverted, close, comment };

  Kind kind;
  std::string name;
  std::size_t offset, bytes;  ///< where it stands in the template
};

/// The tags of a template in their order. Complains of those that are not closed, have no proper name, or are
/// of a kind that there is not.
std::vector<Tag> read_tags(const yaml::Source& source, Diagnostics& out);

}  // namespace ptx
