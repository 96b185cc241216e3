#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/template/template_data.hpp"

namespace ptx {

/// A name, or a title or what is said in a few words, for a page that has little room: cleaned, and cut with
/// an ellipsis.
std::string brief_name(std::string_view name);
std::string brief_title(std::string_view title);

/// At most so many of a list.
template <class T>
std::span<const T> first_of(const std::vector<T>& all, std::size_t most) {
  return {all.data(), std::min(all.size(), most)};
}
/// "and 3 more stand below", or nothing.
TemplateData more_below(std::size_t all, std::size_t shown);

}  // namespace ptx
