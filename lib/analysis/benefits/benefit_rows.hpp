#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// The counted figures of a year, or of all (`year` is empty), beside what is owed. `gap` is the forecast
/// less the target.
struct YearRow {
  std::optional<FinancialYear> year;
  std::optional<Money> target;
  BenefitAmounts amounts;
  std::optional<Money> gap;
};

/// Every year from the first to the last with a counted figure or a target, none left out; then the total
/// (money rules 5 and 6).
std::vector<YearRow> rows_by_year(const TrackedBenefits& tracked);

/// The counted figures of a programme and those within it, of a directorate, of what has none (an empty id),
/// or the total.
struct GroupRow {
  enum class Kind { group, without, total } kind = Kind::group;
  std::string_view id;
  std::optional<Money> target;
  BenefitAmounts amounts;
  PlanSplit split;
  std::optional<Money> gap;
};

/// A row for each programme (only those given and those within them, where any are), then what stands in
/// none, then the total; over all years or one (money rule 7).
std::vector<GroupRow> rows_by_programme(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                                        const std::vector<std::string>& only);
/// The same by the benefit's directorate, else its project's; without targets.
std::vector<GroupRow> rows_by_directorate(const TrackedBenefits& tracked, std::optional<FinancialYear> year);

/// The counted figures of a quarter, or (without one) those that are given by the year alone.
struct QuarterRow {
  std::optional<Period> quarter;
  Money plan, forecast, actual, verified;
};

/// Every quarter from the first to the last with a figure, then what is not divided.
std::vector<QuarterRow> rows_by_quarter(const TrackedBenefits& tracked);

/// The effect of counted benefits on a year's budget: of recurring ones everything new up to and including
/// the year (money rule 10).
struct CashRow {
  FinancialYear year;
  Money plan, forecast, actual;
};
std::vector<CashRow> cash_rows(const TrackedBenefits& tracked);

/// What the office costs in a year, and what it is to bring (money rule 11). The ratio of verified to cost is
/// empty without a cost.
struct ReturnRow {
  FinancialYear year;
  std::optional<Money> cost;
  Money actual, verified;
  std::optional<Fraction> ratio;
};
std::vector<ReturnRow> return_rows(const TrackedBenefits& tracked);

/// Where all money in the files stands (money rule 12): "pipeline", "fund:dsg", …, "shared", "total".
struct ReconcileRow {
  std::string category;
  Money plan, forecast, actual, verified;
};
std::vector<ReconcileRow> reconciliation_rows(const TrackedBenefits& net_of_shares);

}  // namespace ptx
