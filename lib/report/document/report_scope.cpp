#include "report/document/report_scope.hpp"

#include "report/template/template_values.hpp"

namespace ptx {

std::string scope_name(const ReportScope& subject) {
  if (subject.owing.whose == TargetOwner::Whose::programme)
    return display_name(subject.portfolio.settings.programmes, subject.owing.programme);
  const Project* project = subject.portfolio.projects.find(subject.id);
  return project ? project->name : "";
}

}  // namespace ptx
