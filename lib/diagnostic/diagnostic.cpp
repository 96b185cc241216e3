#include "diagnostic/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace ptx {

void sort(Diagnostics& diagnostics) {
  const auto key = [](const Diagnostic& d) {
    return std::make_tuple(d.severity(), std::cref(d.place.file), d.place.line, d.place.column,
                           facts(d.code).name, std::cref(d.message));
  };
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& a, const Diagnostic& b) {
    const auto left = key(a);
    const auto right = key(b);
    return left < right;
  });
}

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity() == Severity::error; });
}

}  // namespace ptx
