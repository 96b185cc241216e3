#include "cli/portfolio/target_owner.hpp"

namespace ptx::cli {

TargetOwner target_owner_of(const ProjectFilter& choice) {
  if (!choice.filters_anything()) return {TargetOwner::Whose::portfolio};
  ProjectFilter others = choice;
  others.programmes.clear();
  if (others.filters_anything() || choice.programmes.size() != 1) return {TargetOwner::Whose::nobody};
  return {TargetOwner::Whose::programme, choice.programmes.front()};
}

TargetOwner target_owner_of(const ProjectFilter& choice, const CountingRule& counting,
                            const PortfolioSettings& settings) {
  return counting == usual_counting(settings) ? target_owner_of(choice)
                                              : TargetOwner{TargetOwner::Whose::nobody};
}

}  // namespace ptx::cli
