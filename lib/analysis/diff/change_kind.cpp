#include "analysis/diff/change_kind.hpp"

#include <algorithm>
#include <array>

namespace ptx {
namespace {

/// Fields of the files whose path starts so, and what they are about; the first that fits.
struct About {
  std::string_view file;
  std::string_view field;
  ChangeKind what;
};

constexpr std::string_view any_field;

constexpr std::array table{
    About{"projects/", "stage", ChangeKind::stage},
    About{"projects/", "state", ChangeKind::state},
    About{"projects/", "portfolio_holder", ChangeKind::people},
    About{"projects/", "sponsor", ChangeKind::people},
    About{"projects/", "lead", ChangeKind::people},
    About{"projects/", "manager", ChangeKind::people},
    About{"projects/", "finance_lead", ChangeKind::people},
    About{"projects/", "ratings", ChangeKind::rating},
    About{"projects/", "status.overall", ChangeKind::rag},
    About{"projects/", "status.time", ChangeKind::rag},
    About{"projects/", "status.cost", ChangeKind::rag},
    About{"projects/", "status.benefits", ChangeKind::rag},
    About{"projects/", "status.resources", ChangeKind::rag},
    About{"projects/", "assurance.rag", ChangeKind::rag},
    About{"projects/", "milestones", ChangeKind::milestone},
    About{"projects/", "benefits", ChangeKind::benefit},
    About{"projects/", "costs", ChangeKind::cost},
    About{"projects/", "risks", ChangeKind::risk},
    About{"projects/", "issues", ChangeKind::issue},
    About{"projects/", "decisions", ChangeKind::decision},
    About{"projects/", "depends_on", ChangeKind::dependency},
    About{"portfolio.yaml", "target", ChangeKind::target},
    About{"portfolio.yaml", "return_target", ChangeKind::target},
    About{"portfolio.yaml", "cost", ChangeKind::cost},
    About{"portfolio.yaml", "programmes.*.target", ChangeKind::target},
    About{"portfolio.yaml", "programmes.*.lead", ChangeKind::people},
    About{"portfolio.yaml", "programmes.*.sponsor", ChangeKind::people},
    About{"portfolio.yaml", "programmes.*.status.overall", ChangeKind::rag},
    About{"portfolio.yaml", "programmes.*.status.time", ChangeKind::rag},
    About{"portfolio.yaml", "programmes.*.status.cost", ChangeKind::rag},
    About{"portfolio.yaml", "programmes.*.status.benefits", ChangeKind::rag},
    About{"portfolio.yaml", "programmes.*.status.resources", ChangeKind::rag},
    About{"portfolio.yaml", "programmes.*.risks", ChangeKind::risk},
    About{"portfolio.yaml", "programmes.*.issues", ChangeKind::issue},
    About{"portfolio.yaml", "programmes.*.decisions", ChangeKind::decision},
    About{"framework.yaml", any_field, ChangeKind::framework},
    About{"finance/", any_field, ChangeKind::claim},
    About{"outcomes.yaml", "outcomes", ChangeKind::outcome},
    About{"outcomes.yaml", "pledges", ChangeKind::pledge},
    About{"outcomes.yaml", "recommendations", ChangeKind::recommendation},
};

bool is_money(const Project* project, const FieldPath& field) {
  const auto* benefit = project && field.size() > 1 ? project->benefits.find(field[1]) : nullptr;
  return !benefit || benefit->is_money();
}

}  // namespace

ChangeKind what_of(std::string_view file, const FieldPath& field, const Project* project) {
  const auto fits = [&](const About& about) {
    return file.starts_with(about.file) && (about.field.empty() || starts_with(field, about.field));
  };
  const auto found = std::find_if(table.begin(), table.end(), fits);
  if (found == table.end()) return ChangeKind::text;
  return found->what == ChangeKind::benefit && !is_money(project, field) ? ChangeKind::measure : found->what;
}

}  // namespace ptx
