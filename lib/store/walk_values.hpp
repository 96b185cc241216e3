#pragma once

// How each type of the model is searched for references.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "store/forms.hpp"
#include "store/walk.hpp"

namespace ptx {

template <class T>
void walk_value(const T& value, Walk& walk, const Field& field) {
  if constexpr (Recorded<T>) walk_record(&value, record_of<T>(), walk);
  (void)field;
}
inline void walk_value(const Id& id, Walk& walk, const Field& field) { walk.refer(field.refers, id.value, Part::value); }
inline void walk_value(const BenefitId& id, Walk& walk, const Field& field) { walk.refer(field.refers, format(id), Part::value); }
void walk_value(const Benefit& benefit, Walk& walk, const Field& field);
void walk_value(const std::vector<Share>& shares, Walk& walk, const Field& field);
void walk_value(const std::vector<std::pair<BenefitId, Claim>>& claims, Walk& walk, const Field& field);
template <class T>
void walk_value(const std::optional<T>& value, Walk& walk, const Field& field) {
  if (value) walk_value(*value, walk, field);
}
template <class T>
void walk_value(const std::vector<T>& list, Walk& walk, const Field& field) {
  if constexpr (std::is_same_v<T, Id> || std::is_same_v<T, BenefitId> || std::is_same_v<T, std::string>)
    for (std::size_t i = 0; i < list.size(); ++i) {
      walk.enter(i);
      if constexpr (std::is_same_v<T, std::string>)
        walk.refer(field.refers, list[i], Part::value);
      else
        walk_value(list[i], walk, field);
      walk.leave();
    }
}
template <class T>
void walk_value(const Entries<T>& entries, Walk& walk, const Field& field) {
  for (const auto& [id, entry] : entries) {
    walk.enter(id);
    walk.refer(field.keys_refer, id, Part::key);
    if constexpr (requires(const T& nested) { nested.ids(); })
      walk_value(entry, walk, field.keyed_by(Refers::nothing));
    else
      walk_value(entry, walk, field);
    walk.leave();
  }
}

}  // namespace ptx
