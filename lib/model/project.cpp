#include "model/project.hpp"

#include "model/framework/framework.hpp"

namespace ptx {

const Stage* stage_of(const Framework& framework, const Project& project) {
  return framework.stages.find(stage_id(framework, project));
}

bool is_over(const Framework& framework, const Project& project) {
  const Stage* stage = stage_of(framework, project);
  return project.state == State::stopped || (stage && stage->final);
}

std::string_view stage_id(const Framework& framework, const Project& project) {
  if (project.stage) return project.stage->value;
  return framework.stages.empty() ? std::string_view() : std::string_view(framework.stages[0].first);
}

}  // namespace ptx
