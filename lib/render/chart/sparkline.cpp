#include "render/chart/sparkline.hpp"

#include <algorithm>

#include "model/values/decimal.hpp"

namespace ptx {

std::string sparkline(const std::vector<std::optional<std::int64_t>>& values, std::size_t columns) {
  std::optional<std::int64_t> least, most;
  for (const auto& value : values) {
    if (!value) continue;
    least = std::min(least.value_or(*value), *value);
    most = std::max(most.value_or(*value), *value);
  }
  const auto block = [&](std::int64_t value) {
    if (*least == *most) return blocks[3];
    const auto span = static_cast<Int128>(*most) - *least;
    return blocks[static_cast<std::size_t>(((static_cast<Int128>(value) - *least) * 7 * 2 + span) /
                                           (span * 2))];
  };
  const std::size_t shown = std::min(columns, values.size());
  std::string out;
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& value = values[(i + 1) * values.size() / shown - 1];
    out += value ? block(*value) : " ";
  }
  return out;
}

}  // namespace ptx
