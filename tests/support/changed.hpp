#pragma once

#include <string>
#include <string_view>

#include "analysis/diff/changes.hpp"
#include "tests/support/written.hpp"

namespace ptx::tests {

/// What is different between two portfolios, one change a line: "project what field: old -> new [decision]",
/// in their order. The two files that every portfolio needs are added where they are not given. Fails the
/// test where a portfolio has errors.
std::string changed(const Files& old, const Files& now, std::string_view day = "2025-01-31",
                    Direction direction = Direction::forwards);

/// The same where only one project, "a", differs.
std::string changed_project(const std::string& old, const std::string& now);

/// One change as such a line.
std::string in_short(const Change& change);

}  // namespace ptx::tests
