#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// The blocks of a small line, the lowest first.
inline constexpr std::array<std::string_view, 8> blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

/// A small line of blocks, a value a column: the lowest block for the least of them, the highest for the
/// most, a middling one where all are equal, a blank where there is none. Where there are more values than
/// columns, each column shows the last of its share.
std::string sparkline(const std::vector<std::optional<std::int64_t>>& values, std::size_t columns);

}  // namespace ptx
