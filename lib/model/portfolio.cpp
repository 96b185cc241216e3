#include "model/portfolio.hpp"

namespace ptx {

std::string project_file(std::string_view id) { return "projects/" + std::string(id) + ".yaml"; }

}  // namespace ptx
