#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/benefit/measure.hpp"
#include "model/values/id.hpp"
#include "model/values/ordered_map.hpp"
#include "model/values/period.hpp"

namespace ptx {

enum class BenefitType { cashable, income, cost_avoidance, non_cashable, measure, capability };
template <>
struct EnumNames<BenefitType> {
  static constexpr std::array<std::string_view, 6> all{"cashable",     "income",  "cost-avoidance",
                                                       "non-cashable", "measure", "capability"};
};

enum class Confidence { high, medium, low };
template <>
struct EnumNames<Confidence> {
  static constexpr std::array<std::string_view, 3> all{"high", "medium", "low"};
};

/// The share of a benefit's money that another benefit claims too, in percent.
struct Share {
  BenefitId with;
  Decimal percent;

  bool operator==(const Share&) const = default;
};

/// What a project is to bring: money (new in its period, positive as written), a measure, or a capability.
/// Fields that belong to another type than its own are empty.
struct Benefit {
  std::string name;
  BenefitType type = BenefitType::cashable;
  std::optional<Id> outcome;
  std::optional<std::string> owner;
  std::optional<Id> directorate;
  std::optional<std::string> exempt;

  bool disbenefit = false;
  std::optional<Id> fund;
  std::optional<std::string> code;
  std::optional<Confidence> confidence;
  bool recurring = true;
  std::optional<Profile> original, plan, forecast, actual;
  std::vector<Share> shared_with;
  std::vector<BenefitId> replaces;
  std::optional<Decimal> posts;

  Measure measure;

  std::optional<Date> due, delivered;
  std::optional<std::string> narrative;

  bool operator==(const Benefit&) const = default;
  bool is_money() const { return type < BenefitType::measure; }
};

}  // namespace ptx
