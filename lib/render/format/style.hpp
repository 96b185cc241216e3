#pragma once

#include "model/status.hpp"

namespace ptx {

/// How a piece of text is shown in colour.
enum class Style { plain, bold, dim, error, warning, platinum, gold, silver, bronze, green, amber, red };

/// Green, amber and red have a style of their own.
constexpr Style style_of(Rag rag) {
  return rag == Rag::green   ? Style::green
         : rag == Rag::amber ? Style::amber
         : rag == Rag::red   ? Style::red
                             : Style::plain;
}

}  // namespace ptx
