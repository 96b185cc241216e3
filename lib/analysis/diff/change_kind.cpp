#include "analysis/diff/change_kind.hpp"

#include <algorithm>
#include <array>

namespace ptx {
namespace {

/// Fields of the files whose path starts so, and what they are about; the first that fits.
struct About {
  std::string_view file;
  std::string_view field;
  What what;
};

constexpr std::string_view any_field;

constexpr std::array table{
    About{"projects/", "stage", What::stage},
    About{"projects/", "state", What::state},
    About{"projects/", "portfolio_holder", What::people},
    About{"projects/", "sponsor", What::people},
    About{"projects/", "lead", What::people},
    About{"projects/", "manager", What::people},
    About{"projects/", "finance_lead", What::people},
    About{"projects/", "ratings", What::rating},
    About{"projects/", "status.overall", What::rag},
    About{"projects/", "status.time", What::rag},
    About{"projects/", "status.cost", What::rag},
    About{"projects/", "status.benefits", What::rag},
    About{"projects/", "status.resources", What::rag},
    About{"projects/", "assurance.rag", What::rag},
    About{"projects/", "milestones", What::milestone},
    About{"projects/", "benefits", What::benefit},
    About{"projects/", "costs", What::cost},
    About{"projects/", "risks", What::risk},
    About{"projects/", "issues", What::issue},
    About{"projects/", "decisions", What::decision},
    About{"projects/", "depends_on", What::dependency},
    About{"portfolio.yaml", "target", What::target},
    About{"portfolio.yaml", "return_target", What::target},
    About{"portfolio.yaml", "cost", What::cost},
    About{"portfolio.yaml", "programmes.*.target", What::target},
    About{"portfolio.yaml", "programmes.*.lead", What::people},
    About{"portfolio.yaml", "programmes.*.sponsor", What::people},
    About{"portfolio.yaml", "programmes.*.status.overall", What::rag},
    About{"portfolio.yaml", "programmes.*.status.time", What::rag},
    About{"portfolio.yaml", "programmes.*.status.cost", What::rag},
    About{"portfolio.yaml", "programmes.*.status.benefits", What::rag},
    About{"portfolio.yaml", "programmes.*.status.resources", What::rag},
    About{"portfolio.yaml", "programmes.*.risks", What::risk},
    About{"portfolio.yaml", "programmes.*.issues", What::issue},
    About{"portfolio.yaml", "programmes.*.decisions", What::decision},
    About{"framework.yaml", any_field, What::framework},
    About{"finance/", any_field, What::claim},
    About{"outcomes.yaml", "outcomes", What::outcome},
    About{"outcomes.yaml", "pledges", What::pledge},
    About{"outcomes.yaml", "recommendations", What::recommendation},
};

bool is_money(const Project* project, const Path& field) {
  const auto* benefit = project && field.size() > 1 ? project->benefits.find(field[1]) : nullptr;
  return !benefit || benefit->is_money();
}

}  // namespace

What what_of(std::string_view file, const Path& field, const Project* project) {
  const auto fits = [&](const About& about) {
    return file.starts_with(about.file) && (about.field.empty() || starts_with(field, about.field));
  };
  const auto found = std::find_if(table.begin(), table.end(), fits);
  if (found == table.end()) return What::text;
  return found->what == What::benefit && !is_money(project, field) ? What::measure : found->what;
}

}  // namespace ptx
