#pragma once

#include <string_view>
#include <vector>

#include "analysis/benefits/targets.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Who owns risks, issues and decisions, and these: a programme, or a project.
struct EntryOwner {
  std::string_view id, name;
  const OrderedMap<Risk>* risks;
  const OrderedMap<Issue>* issues;
  const OrderedMap<Decision>* decisions;
};

/// These projects, and before them the programmes whose entries are looked at beside theirs: all where the
/// figures are the portfolio's, those within a programme where they are its, else none. Each in the order
/// written.
std::vector<EntryOwner> entry_owners(const Portfolio& portfolio, const ChosenProjects& projects,
                                     const TargetOwner& figures);

/// An entry, and whose it is. It refers to the owner, which must outlive it.
template <class T>
struct OwnedEntry {
  const EntryOwner* owner;
  std::string_view id;
  const T* entry;
};

/// The entries that a test lets through, in the order of their owners and as written.
template <class T, class Test>
std::vector<OwnedEntry<T>> entries_of(const std::vector<EntryOwner>& owners,
                                      const OrderedMap<T>* EntryOwner::*entries, Test test) {
  std::vector<OwnedEntry<T>> out;
  for (const auto& owner : owners)
    for (const auto& [id, entry] : *(owner.*entries))
      if (test(entry)) out.push_back({&owner, id, &entry});
  return out;
}

/// True for a risk or an issue until the day on which it is closed.
template <class T>
bool is_open(const T& entry, Date as_of) {
  return !entry.closed || *entry.closed > as_of;
}

}  // namespace ptx
