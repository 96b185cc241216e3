#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// The known word nearest to what was written, if it is near enough to be what was meant (ties to the earlier
/// one); else empty.
std::string nearest_word(std::string_view written, const std::vector<std::string_view>& known);

/// "did you mean 'likelihood'?" for the nearest known word; empty where none is near.
std::string did_you_mean(std::string_view written, const std::vector<std::string_view>& known);

}  // namespace ptx
