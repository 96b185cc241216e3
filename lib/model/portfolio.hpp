#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/finance.hpp"
#include "model/framework.hpp"
#include "model/outcomes.hpp"
#include "model/project.hpp"
#include "model/tolerances.hpp"
#include "model/values/ordered_map.hpp"

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
  Entries<Risk> risks;
  Entries<Issue> issues;
  Entries<Decision> decisions;
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
struct Settings {
  std::string name;
  Id fund{"general-fund"};
  Entries<Directorate> directorates;
  Entries<Programme> programmes;
  std::optional<Target> target;
  std::optional<Profile> cost;
  std::optional<Decimal> return_target;
  Entries<Team> teams;
  Entries<Service> services;
  std::vector<std::pair<int, std::string>> load_guide;
  Decimal productive_days = Decimal::whole(220);
  Tolerances tolerances;
  ConfidenceShares confidence;
};

/// Everything that the files say. Every reference between them resolves, unless files were left out.
struct Portfolio {
  Settings settings;
  Framework framework;
  Outcomes outcomes;
  Entries<Project> projects;
  Entries<FinanceFile> finance;
};

extern template class Entries<Programme>;
extern template class Entries<Team>;
extern template class Entries<Service>;
extern template class Entries<FinanceFile>;

/// True when the programme is the other one or stands within it, at any depth.
bool stands_within(const Settings& settings, std::string_view programme, std::string_view other);

}  // namespace ptx
