#include "schema/fields/field_statements.hpp"

#include "model/portfolio.hpp"
#include "schema/fields/record_visitor.hpp"
#include "schema/fields/records.hpp"

namespace ptx {
namespace {

std::vector<FieldStatement> said_in(const void* object, const Record& record) {
  std::vector<FieldStatement> out;
  RecordVisitor walk(RecordVisitor::Listener([&](const RecordVisitor& at, FieldValue value, bool usual) {
    out.push_back({at.path(), std::move(value), at.facts(), usual});
  }));
  walk.facts({record.change});
  visit_record(object, record, walk);
  return out;
}

}  // namespace

FieldStatements statements_of(const Portfolio& portfolio,
                              const std::function<bool(const std::string& file)>& wanted) {
  FieldStatements out;
  const auto add = [&](const std::string& file, const void* object, const Record& record) {
    if (!wanted || wanted(file)) out.emplace(file, said_in(object, record));
  };
  add("portfolio.yaml", &portfolio.settings, record_of<PortfolioSettings>());
  add("framework.yaml", &portfolio.framework, record_of<Framework>());
  add("outcomes.yaml", &portfolio.outcomes, record_of<Outcomes>());
  for (const auto& [id, project] : portfolio.projects) add(project_file(id), &project, record_of<Project>());
  for (const auto& [id, finance] : portfolio.finance)
    add("finance/" + id + ".yaml", &finance, record_of<FinanceFile>());
  return out;
}

}  // namespace ptx
