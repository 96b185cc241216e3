#include "analysis/history/project_history.hpp"

#include <doctest/doctest.h>

#include <string>

#include "schema/fields/field_statements.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// Three states of project "a", which is judged on the last days of three months.
struct ThreeStates {
  std::vector<Portfolio> portfolios;
  std::vector<ProjectState> states;
  StepRequest request{{}, Steps::changed, Starts::with_the_portfolio};

  explicit ThreeStates(const std::vector<std::string>& texts) {
    for (std::size_t at = 0; at < texts.size(); ++at) {
      portfolios.push_back(load(written({{"projects/a.yaml", texts[at]}}), OnError::stop).portfolio);
      states.push_back({std::to_string(at), "Amina Cole", "Month", "a", texts[at]});
      request.samples.push_back({at, *parse_date("2024-0" + std::to_string(at + 4) + "-28")});
    }
  }

  /// The states that have a step, and the fields that changed in it.
  std::string steps() const {
    std::string out;
    for (const auto& step :
         project_steps(states, request, {[&](std::size_t at) { return portfolios[at]; }, statements_of})) {
      out += step.revision;
      for (const auto& change : step.changes) out += " " + format(change.field);
      out += "\n";
    }
    return out;
  }
};

const std::string one = "name: A\n", other = "name: B\n";

TEST_CASE("A state in which nothing of the project changed has no step, unless all are asked for") {
  ThreeStates three({one, one, other});
  CHECK(three.steps() == "0\n2 name\n");
  three.request.steps = Steps::all;
  CHECK(three.steps() == "0\n1\n2 name\n");
}

TEST_CASE("A state that cannot be read is passed over, and the next compared with the one before it") {
  ThreeStates three({one, other, one});
  CHECK(three.steps() == "0\n1 name\n2 name\n");
  three.states[1].is_readable = false;
  CHECK(three.steps() == "0\n");
}

TEST_CASE("Each state is judged on its own days and on that of the step after it") {
  const ThreeStates three({one, one, other});
  CHECK(days_to_judge(three.request, 0).size() == 2);
  CHECK(days_to_judge(three.request, 2) == std::vector{*parse_date("2024-06-28")});
}

}  // namespace
