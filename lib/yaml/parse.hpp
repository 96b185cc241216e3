#pragma once

#include <memory>
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "yaml/node.hpp"

namespace ptx::yaml {

/// Parses one file. What is wrong is added to `out`; without a tree there is at least one error among it.
std::unique_ptr<Tree> parse(std::string file, std::string text, Diagnostics& out);

}  // namespace ptx::yaml
