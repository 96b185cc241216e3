#include "cli/owing.hpp"

namespace ptx::cli {

Owing owing_of(const Choice& choice, const Counting& counting, const Settings& settings) {
  return counting == usual_counting(settings) ? owing_of(choice) : Owing{Owing::Whose::nobody};
}

}  // namespace ptx::cli
