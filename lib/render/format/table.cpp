#include "render/format/table.hpp"

namespace ptx {

std::vector<Column> columns_named(const std::vector<std::string>& names) {
  std::vector<Column> out;
  for (const auto& name : names) out.push_back({name, name});
  return out;
}

}  // namespace ptx
