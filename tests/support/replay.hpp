#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/transcript.hpp"

namespace ptx::tests {

/// A step and what it printed now.
struct Replayed {
  const Step* step;
  std::vector<std::string> got;
};

/// Runs every transcript of a page in this process, on copies of the repository's portfolios and on 31
/// January 2025. A step that cannot be run gives the reason as what it printed.
std::vector<Replayed> replay(const Page& page);

/// The page with what was printed in place of what stood there.
std::string blessed(const Page& page, const std::vector<Replayed>& steps);

}  // namespace ptx::tests
