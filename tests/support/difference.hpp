#pragma once

#include <string>
#include <vector>

namespace ptx::tests {

/// Two texts line by line: lines of the first alone are led by "- ", of the second alone by "+ ", of both by
/// two blanks. Long runs of lines of both are left out.
std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& got);

}  // namespace ptx::tests
