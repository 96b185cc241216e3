#include "model/values/field_path.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace ptx {

std::string format(const FieldPath& path) { return join(path, "."); }

bool starts_with(const FieldPath& path, std::string_view pattern) {
  const auto steps = split(pattern, '.');
  return steps.size() <= path.size() && std::equal(steps.begin(), steps.end(), path.begin(),
                                                   [](std::string_view wanted, const std::string& step) {
                                                     return wanted == "*" || wanted == step;
                                                   });
}

bool starts_with(const FieldPath& path, const FieldPath& other) {
  return other.size() <= path.size() && std::equal(other.begin(), other.end(), path.begin());
}

}  // namespace ptx
