#include "analysis/board/owned_entries.hpp"

namespace ptx {
namespace {

template <class T>
EntryOwner owner(std::string_view id, const T& of) {
  return {id, of.name, &of.risks, &of.issues, &of.decisions};
}

bool is_looked_at(const PortfolioSettings& settings, std::string_view programme, const TargetOwner& figures) {
  return figures.whose == TargetOwner::Whose::portfolio ||
         (figures.whose == TargetOwner::Whose::programme &&
          stands_within(settings, programme, figures.programme));
}

}  // namespace

std::vector<EntryOwner> entry_owners(const Portfolio& portfolio, const ChosenProjects& projects,
                                     const TargetOwner& figures) {
  std::vector<EntryOwner> out;
  for (const auto& [id, programme] : portfolio.settings.programmes)
    if (is_looked_at(portfolio.settings, id, figures)) out.push_back(owner(id, programme));
  for (const auto& [id, project] : projects) out.push_back(owner(id, *project));
  return out;
}

}  // namespace ptx
