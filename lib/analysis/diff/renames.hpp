#pragma once

#include <map>
#include <string>

#include "model/field_statement.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// The projects that have one id in the first portfolio and another in the second, as `formerly` tells in
/// either: the second id by the first.
using Renames = std::map<std::string, std::string, std::less<>>;
Renames renames_between(const Portfolio& old, const Portfolio& now);

/// A project's id in the second.
std::string renamed(const Renames& renames, const std::string& project);

/// A statement of the first with the ids of the second in it.
FieldStatement renamed(const Renames& renames, FieldStatement statement);

}  // namespace ptx
