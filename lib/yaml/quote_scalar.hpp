#pragma once

#include <string>
#include <string_view>

namespace ptx::yaml {

/// A text of one line without hidden characters, as the value of a key: plain where nothing in it is YAML's
/// own, else in double quotes.
std::string scalar(std::string_view text);

}  // namespace ptx::yaml
