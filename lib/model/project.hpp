#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/benefit/benefit.hpp"
#include "model/framework/rating.hpp"
#include "model/risks_issues_decisions.hpp"
#include "model/status_report.hpp"
#include "model/values/id.hpp"
#include "model/values/ordered_map.hpp"
#include "model/values/period.hpp"

namespace ptx {

struct Framework;
struct Stage;

enum class State { active, paused, stopped };
template <>
struct EnumNames<State> {
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
struct EnumNames<CostBasis> {
  static constexpr std::array<std::string_view, 4> all{"fixed", "day-rate", "risk-reward", "staff"};
};

enum class CostKind { revenue, capital };
template <>
struct EnumNames<CostKind> {
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
  OrderedMap<Document> documents;
  std::optional<Assessment> assessed;
  OrderedMap<JudgedRating> ratings;
  std::optional<TierDecision> tier_decision;
  std::optional<Status> status;
  std::optional<Assurance> assurance;
  OrderedMap<Milestone> milestones;
  OrderedMap<Benefit> benefits;
  OrderedMap<Cost> costs;
  OrderedMap<Resource> resources;
  OrderedMap<MonthSeries> affects;
  OrderedMap<Dependency> depends_on;
  OrderedMap<Risk> risks;
  OrderedMap<Issue> issues;
  OrderedMap<Decision> decisions;
  OrderedMap<Lesson> lessons;
};

extern template class OrderedMap<Document>;
extern template class OrderedMap<Milestone>;
extern template class OrderedMap<Benefit>;
extern template class OrderedMap<Cost>;
extern template class OrderedMap<Resource>;
extern template class OrderedMap<Dependency>;
extern template class OrderedMap<Lesson>;
extern template class OrderedMap<Project>;

/// The stage of a project: its own, or the framework's first where it names none. Null if there is no such
/// stage.
const Stage* stage_of(const Framework& framework, const Project& project);
/// The id of that stage; empty if the framework has no stages.
std::string_view stage_id(const Framework& framework, const Project& project);

/// True for a project that is stopped, or whose stage is final: it is governed and ranked no more.
bool is_over(const Framework& framework, const Project& project);

}  // namespace ptx
