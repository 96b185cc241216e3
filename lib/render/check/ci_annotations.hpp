#pragma once

#include <string>

#include "diagnostic/diagnostic.hpp"

namespace ptx {

/// Workflow commands that make GitHub show each diagnostic at its line: at most ten errors (gaps are errors
/// there), ten warnings and ten notices, as it shows no more; of more than ten the tenth says how many there
/// are. Every path is led by `folder`, which is empty or ends with a slash.
std::string to_github(const Diagnostics& diagnostics, const std::string& folder);

/// GitLab's code-quality report: a JSON array. A diagnostic's fingerprint depends on its code, file and
/// message, not on its line.
std::string to_gitlab(const Diagnostics& diagnostics, const std::string& folder);

}  // namespace ptx
