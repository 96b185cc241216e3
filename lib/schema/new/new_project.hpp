#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/portfolio.hpp"

namespace ptx {

/// What a project must have to stand at a stage: what that stage requires and all stages before it do, in
/// their order, each once.
std::vector<std::string> required_at(const Framework& framework, std::string_view stage);

/// "Library hubs" for "library-hubs".
std::string name_from(std::string_view id);

/// The file of a project to be filled in: name and stage, and every other field commented out, explained and
/// with an example; what the stage requires first, then what later stages will. The stage is one of the
/// framework's, or empty where it has none.
std::string new_project(const Portfolio& portfolio, std::string_view id, std::string_view name,
                        std::string_view stage);

}  // namespace ptx
