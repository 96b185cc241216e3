#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/benefit/measure.hpp"
#include "model/rag.hpp"
#include "model/values/date.hpp"
#include "model/values/id.hpp"
#include "model/values/ordered_map.hpp"

namespace ptx {

struct Priority {
  std::string name;
};

/// Something that all this is for, with a measure that the whole place moves.
struct Outcome {
  std::string name;
  std::optional<Id> priority;
  bool headline = false;
  std::optional<std::string> owner;
  Measure measure;
};

enum class PledgeStatus { planned, on_track, at_risk, done, withdrawn };
template <>
struct EnumNames<PledgeStatus> {
  static constexpr std::array<std::string_view, 5> all{"planned", "on-track", "at-risk", "done", "withdrawn"};
};

/// What a partner promised towards an outcome.
struct Pledge {
  std::optional<std::string> partner;
  std::optional<Id> outcome;
  std::optional<std::string> pledge;
  std::optional<Date> due;
  std::optional<PledgeStatus> status;
  std::optional<std::string> note;
};

struct WorkRating {
  std::optional<Rag> rag;
  std::optional<Date> date;
  std::optional<std::string> note;
};

struct EffectRating {
  std::optional<Rag> rag;
  std::optional<Date> date;
  std::optional<Id> outcome;
  std::optional<std::string> note;
};

struct Action {
  std::string title;
  std::optional<std::string> owner;
  std::optional<Date> due, done;
  std::optional<std::string> evidence;
};

/// What a review asked for: how the work stands and what it has changed are two ratings.
struct Recommendation {
  std::optional<std::string> name, source, theme, owner;
  std::optional<Date> due;
  std::optional<WorkRating> work;
  std::optional<EffectRating> effect;
  std::optional<std::string> done, next;
  std::vector<Id> projects;
  OrderedMap<Action> actions;
};

struct Outcomes {
  std::optional<std::string> vision;
  OrderedMap<Priority> priorities;
  OrderedMap<Outcome> outcomes;
  OrderedMap<Pledge> pledges;
  OrderedMap<Recommendation> recommendations;
};

extern template class OrderedMap<Outcome>;
extern template class OrderedMap<Pledge>;
extern template class OrderedMap<Recommendation>;

}  // namespace ptx
