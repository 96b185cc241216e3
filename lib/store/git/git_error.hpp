#pragma once

#include <filesystem>
#include <string>

#include "diagnostic/diagnostic.hpp"

namespace ptx {

/// True where git complains that a folder is in no repository.
bool is_no_repository(const std::string& complaint);

/// What a complaint of git means for who asked: Error(3), with what mends it where that is known.
Error git_error(const std::string& complaint, const std::filesystem::path& folder);

/// That history is asked for which lies before what a shallow clone holds: Error(3).
Error shallow_clone_error(const std::string& what);

}  // namespace ptx
