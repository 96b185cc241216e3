#include "report/document/report_scope.hpp"

#include "report/template/template_values.hpp"

namespace ptx {

std::string whose(const ReportScope& subject) {
  if (subject.owing.whose == TargetOwner::Whose::programme)
    return name_of(subject.portfolio.settings.programmes, subject.owing.programme);
  const Project* project = subject.portfolio.projects.find(subject.id);
  return project ? project->name : "";
}

}  // namespace ptx
