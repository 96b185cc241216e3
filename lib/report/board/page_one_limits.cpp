#include "report/board/page_one_limits.hpp"

#include <fmt/format.h>

#include "text/clean.hpp"

namespace ptx {
namespace {

constexpr std::size_t name_columns = 42, title_columns = 60;

}  // namespace

std::string brief_name(std::string_view name) { return clean_and_cut(name, name_columns); }
std::string brief_title(std::string_view title) { return clean_and_cut(title, title_columns); }

TemplateData more_below(std::size_t all, std::size_t shown) {
  if (all <= shown) return {};
  return TemplateData::of(all - shown == 1 ? "1 more stands below."
                                           : fmt::format("{} more stand below.", all - shown));
}

}  // namespace ptx
