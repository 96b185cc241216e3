#pragma once

#include <optional>
#include <string>

#include "model/values/date.hpp"

namespace ptx {

/// What a person typed for a state of the history: a day, or the name of a commit and the steps back from it.
struct Revision {
  std::string text;  ///< as it was typed
  std::optional<Date> day;
  std::string name;   ///< "main", "v1.2", "1a2b3c4"
  std::string steps;  ///< "~2^1"; may be empty
};

/// Reads `2025-01-31`, `HEAD~3`, `pack/2024-10`. Throws Error(2) for ranges, options, searches and all else
/// that git would take.
Revision parse_revision(const std::string& text);

}  // namespace ptx
