#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/benefit.hpp"
#include "model/rating.hpp"
#include "model/status.hpp"
#include "model/values/id.hpp"
#include "model/values/ordered_map.hpp"
#include "model/values/period.hpp"

namespace ptx {

enum class State { active, paused, stopped };
template <>
struct Words<State> {
  static constexpr std::array<std::string_view, 3> all{"active", "paused", "stopped"};
};

struct Document {
  std::optional<Date> done;
  std::optional<std::string> by;
  std::optional<Date> due;
  std::optional<std::string> link;
};

struct Assessment {
  std::optional<Date> date;
  std::vector<std::string> by;
  std::optional<std::string> agreed_by;
};

/// The tier that leadership gave a project, kept beside what the framework says; it holds up to and including
/// `until`.
struct TierDecision {
  std::optional<Id> tier;
  std::optional<Id> decision;
  std::optional<Date> until;
};

struct Milestone {
  std::string name;
  bool key = false;
  std::optional<Date> original;
  Date due;
  std::optional<Date> forecast, done;

  bool operator==(const Milestone&) const = default;
};

enum class CostBasis { fixed, day_rate, risk_reward, staff };
template <>
struct Words<CostBasis> {
  static constexpr std::array<std::string_view, 4> all{"fixed", "day-rate", "risk-reward", "staff"};
};

enum class CostKind { revenue, capital };
template <>
struct Words<CostKind> {
  static constexpr std::array<std::string_view, 2> all{"revenue", "capital"};
};

struct Cost {
  std::string name;
  std::optional<std::string> supplier;
  std::optional<CostBasis> basis;
  CostKind kind = CostKind::revenue;
  std::optional<Id> fund;
  bool recurring = false;
  std::optional<Profile> plan, forecast, actual;

  bool operator==(const Cost&) const = default;
};

/// Demand on a team, in full-time equivalents, from the first month to the last.
struct Resource {
  Id team;
  Month from, to;
  Decimal fte;

  bool operator==(const Resource&) const = default;
};

/// What a project waits for: another project (and its milestone), or somebody outside.
struct Dependency {
  std::optional<Id> project, milestone;
  std::optional<std::string> external;
  std::string what_for;
  std::optional<Date> by, expected;
};

struct Lesson {
  std::string title;
  std::optional<std::string> learned, what_for;
};

struct Project {
  std::string name;
  std::vector<Id> formerly;
  std::optional<Id> programme, directorate;
  std::optional<std::string> portfolio_holder;
  std::optional<Id> stage;
  State state = State::active;
  std::string monitored_by = "pmo";
  std::optional<std::string> exempt, summary, why;
  std::optional<std::string> sponsor, lead, manager, finance_lead, budget_code;
  std::optional<Date> start, end;
  bool fixed = false;
  std::vector<Id> priorities;
  std::vector<BenefitId> enables;
  std::optional<std::string> business_case;
  Entries<Document> documents;
  std::optional<Assessment> assessed;
  Entries<JudgedRating> ratings;
  std::optional<TierDecision> tier_decision;
  std::optional<Status> status;
  std::optional<Assurance> assurance;
  Entries<Milestone> milestones;
  Entries<Benefit> benefits;
  Entries<Cost> costs;
  Entries<Resource> resources;
  Entries<MonthSeries> affects;
  Entries<Dependency> depends_on;
  Entries<Risk> risks;
  Entries<Issue> issues;
  Entries<Decision> decisions;
  Entries<Lesson> lessons;
};

extern template class Entries<Document>;
extern template class Entries<Milestone>;
extern template class Entries<Benefit>;
extern template class Entries<Cost>;
extern template class Entries<Resource>;
extern template class Entries<Dependency>;
extern template class Entries<Lesson>;
extern template class Entries<Project>;

}  // namespace ptx
