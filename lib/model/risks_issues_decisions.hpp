#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/values/date.hpp"
#include "model/values/enum_names.hpp"
#include "model/values/ordered_map.hpp"

namespace ptx {

/// A risk, scored likelihood times impact, each from 1 to 5.
struct Risk {
  std::string title;
  int likelihood = 1;
  int impact = 1;
  std::optional<int> target;
  std::optional<std::string> owner, response;
  std::optional<Date> raised, review;
  std::optional<std::string> escalated;
  std::optional<Date> closed;
  std::optional<std::string> exempt;

  bool operator==(const Risk&) const = default;
};

/// Something that has gone wrong; severity from 1 to 5.
struct Issue {
  std::string title;
  std::optional<int> severity;
  std::optional<std::string> owner, action;
  std::optional<Date> due, raised, closed;
  std::optional<std::string> exempt;
};

enum class DecisionKind { gate, tier, baseline, pause, stop, spend, other };
template <>
struct EnumNames<DecisionKind> {
  static constexpr std::array<std::string_view, 7> all{"gate", "tier",  "baseline", "pause",
                                                       "stop", "spend", "other"};
};

enum class DecisionOutcome { approved, rejected, deferred };
template <>
struct EnumNames<DecisionOutcome> {
  static constexpr std::array<std::string_view, 3> all{"approved", "rejected", "deferred"};
};

/// Change control: a decision that was asked for, or taken. Without an outcome it is still asked for.
struct Decision {
  std::string title;
  std::optional<DecisionKind> kind;
  std::vector<std::string> covers;
  std::optional<std::string> why, effect, recommended, of;
  std::optional<Date> asked, needed_by;
  std::optional<DecisionOutcome> decision;
  std::optional<Date> decided;
  std::optional<std::string> minute;
  std::optional<std::string> exempt;
};

extern template class OrderedMap<Risk>;
extern template class OrderedMap<Issue>;
extern template class OrderedMap<Decision>;

}  // namespace ptx
