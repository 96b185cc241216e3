#pragma once

#include <string_view>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Who keeps a risk, an issue or a decision: a project, or a programme.
struct EntryOwner {
  bool programme;
  std::string_view id, name;
};

/// An entry, and whose it is.
template <class T>
struct OwnedEntry {
  EntryOwner keeper;
  std::string_view id;
  const T* entry;
};

/// The entries of these projects, and before them those of the portfolio's programmes, in the order written,
/// that a test lets through.
template <class T, class Test>
std::vector<OwnedEntry<T>> kept_in(const Portfolio& portfolio, const ChosenProjects& projects,
                                   OrderedMap<T> Programme::*of_programme, OrderedMap<T> Project::*of_project,
                                   Test test) {
  std::vector<OwnedEntry<T>> out;
  const auto add = [&](const EntryOwner& keeper, const OrderedMap<T>& entries) {
    for (const auto& [id, entry] : entries)
      if (test(entry)) out.push_back({keeper, id, &entry});
  };
  for (const auto& [id, programme] : portfolio.settings.programmes)
    add({true, id, programme.name}, programme.*of_programme);
  for (const auto& [id, project] : projects) add({false, id, project->name}, project->*of_project);
  return out;
}

}  // namespace ptx
