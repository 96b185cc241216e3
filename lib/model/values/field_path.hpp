#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// The way from the root of a file to a field: keys of maps, and positions in lists counted from 0.
using Path = std::vector<std::string>;

/// "benefits.routes.plan.2024/25".
std::string format(const Path& path);

/// True where a path starts with the steps of a pattern, or is it; a step `*` stands for any:
/// "benefits.*.plan".
bool starts_with(const Path& path, std::string_view pattern);

/// True where a path starts with all steps of another, or is it.
bool starts_with(const Path& path, const Path& other);

}  // namespace ptx
