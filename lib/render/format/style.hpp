#pragma once

namespace ptx {

/// How a piece of text is shown in colour.
enum class Style { plain, bold, dim, error, warning, platinum, gold, silver, bronze, green, amber, red };

}  // namespace ptx
