#include "cli/portfolio/target_owner.hpp"

namespace ptx::cli {

Owing owing_of(const Choice& choice) {
  if (!choice.chooses()) return {Owing::Whose::portfolio};
  Choice others = choice;
  others.programmes.clear();
  if (others.chooses() || choice.programmes.size() != 1) return {Owing::Whose::nobody};
  return {Owing::Whose::programme, choice.programmes.front()};
}

Owing owing_of(const Choice& choice, const Counting& counting, const Settings& settings) {
  return counting == usual_counting(settings) ? owing_of(choice) : Owing{Owing::Whose::nobody};
}

}  // namespace ptx::cli
