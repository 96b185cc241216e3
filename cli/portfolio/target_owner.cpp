#include "cli/portfolio/target_owner.hpp"


namespace ptx::cli {

TargetOwner owing_of(const ProjectFilter& choice) {
  if (!choice.chooses()) return {TargetOwner::Whose::portfolio};
  ProjectFilter others = choice;
  others.programmes.clear();
  if (others.chooses() || choice.programmes.size() != 1) return {TargetOwner::Whose::nobody};
  return {TargetOwner::Whose::programme, choice.programmes.front()};
}

TargetOwner owing_of(const ProjectFilter& choice, const CountingRule& counting,
                     const PortfolioSettings& settings) {
  return counting == usual_counting(settings) ? owing_of(choice) : TargetOwner{TargetOwner::Whose::nobody};
}

}  // namespace ptx::cli
