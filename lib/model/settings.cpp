#include "model/settings.hpp"

namespace ptx {

bool stands_within(const PortfolioSettings& settings, std::string_view programme, std::string_view other) {
  for (std::size_t steps = 0; steps <= settings.programmes.size(); ++steps) {
    if (programme == other) return true;
    const auto* found = settings.programmes.find(programme);
    if (!found || !found->within) return false;
    programme = found->within->value;
  }
  return false;
}

}  // namespace ptx
