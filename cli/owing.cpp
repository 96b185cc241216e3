#include "cli/owing.hpp"

namespace ptx::cli {

Owing owing_of(const Choice& choice, const Counting& counting, const Settings& settings) {
  if (!(counting == usual_counting(settings))) return {Owing::Whose::nobody};
  if (!choice.chooses()) return {Owing::Whose::portfolio};
  Choice others = choice;
  others.programmes.clear();
  if (others.chooses() || choice.programmes.size() != 1) return {Owing::Whose::nobody};
  return {Owing::Whose::programme, choice.programmes.front()};
}

}  // namespace ptx::cli
