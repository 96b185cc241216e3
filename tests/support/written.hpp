#pragma once

#include <map>
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "store/files/snapshot.hpp"
#include "store/load/loader.hpp"

namespace ptx::tests {

/// What a test writes down of a portfolio: the text of each file by its path.
using Files = std::map<std::string, std::string>;

inline const std::string smallest_portfolio = R"(name: Wexcombe transformation portfolio
directorates:
  children: {name: Children and families}
programmes:
  prevention: {name: Prevention}
teams:
  business-analyst: {name: Business analysts}
services:
  hr: {name: Human resources}
)";

inline const std::string smallest_framework = R"(name: Prioritisation tool
scores:
  impact: {name: Impact, criteria: {alignment: {name: Alignment with the vision}}}
bands:
  impact: {low: 0, high: 60}
tiers:
  gold: {name: Gold}
  bronze: {name: Bronze}
segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
stages:
  delivery: {reports: true}
)";

/// A snapshot of these files alone.
Snapshot only(Files files);

/// A snapshot of these files, and the smallest portfolio.yaml and framework.yaml where they are not among
/// them.
Snapshot written(Files files);

/// "file:line:column code" of each diagnostic, one a line.
std::string in_short(const Diagnostics& diagnostics);

/// What is told of these files, and the two that every portfolio needs.
std::string told(Files files);

/// What is told of one project, "a": "line:column code" of each diagnostic, one a line.
std::string told_of_project(std::string text);

/// What is told of framework.yaml, a change to the smallest one: the first `from` in it becomes `to`.
std::string framework_with(const std::string& from, const std::string& to);

/// The only diagnostic about one project, "a"; one without a message where there are more, or none.
Diagnostic only_complaint(std::string text);

}  // namespace ptx::tests
