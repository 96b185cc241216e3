#pragma once

#include <string>

#include "diagnostic/codes.hpp"
#include "model/values/field_path.hpp"

namespace ptx {

/// Which half of an entry is meant: its key or its value.
enum class EntryPart { key, value };

/// What is wrong at a field of the model, which knows its path but not its place.
struct Finding {
  std::string file;
  FieldPath path;
  EntryPart part = EntryPart::value;
  Code code;
  std::string message;
  std::string hint;
};

}  // namespace ptx
