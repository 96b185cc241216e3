#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "model/portfolio.hpp"

namespace ptx::cli {

/// What a project of today with this id was called in an earlier portfolio: its file says so under
/// `formerly`, as it lies in the folder or else in the last commit. None where that is not known.
std::optional<std::string> former_name_in(const std::filesystem::path& folder, const std::string& id,
                                          const Portfolio& then);

}  // namespace ptx::cli
