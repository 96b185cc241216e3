#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/risks_issues_decisions.hpp"
#include "model/status_report.hpp"
#include "model/tolerances.hpp"
#include "model/values/id.hpp"
#include "model/values/ordered_map.hpp"
#include "model/values/period.hpp"

namespace ptx {

struct Directorate {
  std::string name;
};

/// What is owed: by financial year, and over all years.
struct Target {
  std::vector<std::pair<FinancialYear, Money>> years;
  std::optional<Money> total;
};

struct Programme {
  std::string name;
  std::optional<std::string> lead, sponsor, board, vision;
  std::optional<Target> target;
  std::optional<Id> within;
  std::optional<Status> status;
  OrderedMap<Risk> risks;
  OrderedMap<Issue> issues;
  OrderedMap<Decision> decisions;
};

struct Team {
  std::string name;
  std::string supplier = "internal";
  std::optional<Money> day_rate;
  MonthSeries capacity;
};

struct Service {
  std::string name;
  std::optional<Id> directorate;
  bool enabling = false;
  MonthSeries capacity;
};

/// What share of a forecast each degree of confidence counts for, in percent.
struct ConfidenceShares {
  Decimal high = Decimal::whole(90);
  Decimal medium = Decimal::whole(60);
  Decimal low = Decimal::whole(30);
};

/// portfolio.yaml: who we are.
struct PortfolioSettings {
  std::string name;
  Id fund{"general-fund"};
  OrderedMap<Directorate> directorates;
  OrderedMap<Programme> programmes;
  std::optional<Target> target;
  std::optional<Profile> cost;
  std::optional<Decimal> return_target;
  OrderedMap<Team> teams;
  OrderedMap<Service> services;
  std::vector<std::pair<int, std::string>> load_guide;
  Decimal productive_days = Decimal::whole(220);
  Tolerances tolerances;
  ConfidenceShares confidence;
};

extern template class OrderedMap<Programme>;
extern template class OrderedMap<Team>;
extern template class OrderedMap<Service>;

/// True when the programme is the other one or stands within it, at any depth.
bool stands_within(const PortfolioSettings& settings, std::string_view programme, std::string_view other);

}  // namespace ptx
