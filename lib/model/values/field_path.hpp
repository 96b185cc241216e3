#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// The way from the root of a file to a field: keys of maps, and positions in lists counted from 0.
using FieldPath = std::vector<std::string>;

/// "benefits.routes.plan.2024/25".
std::string format(const FieldPath& path);

/// True where a path starts with the steps of a pattern, or is it; a step `*` stands for any:
/// "benefits.*.plan".
bool starts_with(const FieldPath& path, std::string_view pattern);

/// True where a path starts with all steps of another, or is it.
bool starts_with(const FieldPath& path, const FieldPath& other);

}  // namespace ptx
