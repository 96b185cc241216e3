#include "model/framework/framework.hpp"

#include <algorithm>

namespace ptx {

std::vector<int> allowed_ratings(const Framework& framework, const Criterion& criterion) {
  std::vector<int> out = criterion.allowed;
  if (out.empty()) {
    const Scale scale = criterion.scale.value_or(framework.scale);
    for (int rating = scale.min; rating <= scale.max; ++rating) out.push_back(rating);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

const Criterion* find_criterion(const Framework& framework, std::string_view id) {
  for (const auto& [score_id, score] : framework.scores)
    if (const auto* criterion = score.criteria.find(id)) return criterion;
  return nullptr;
}

}  // namespace ptx
