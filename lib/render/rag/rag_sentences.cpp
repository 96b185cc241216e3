#include "render/rag/rag_sentences.hpp"

#include <fmt/format.h>

#include "model/values/fraction.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::string days(int count) { return count_phrase(static_cast<std::size_t>(count), "day", "days"); }

Rag judge(const Fraction& percent, const MoneyTolerance& tolerance) {
  return percent > Fraction(tolerance.red)     ? Rag::red
         : percent > Fraction(tolerance.amber) ? Rag::amber
                                               : Rag::green;
}

/// "£60k (40%)".
std::string describe_deviation(const Deviation& deviation, const MoneyTolerance& tolerance,
                               const AmountInWords& amount) {
  const std::string money = amount(deviation.amount);
  return deviation.plan == Money() ? money
                                   : fmt::format("{} ({})", money, describe_share(deviation, tolerance));
}

void add_time(const TimeEvidence& time, const std::optional<Date>& end, std::vector<std::string>& out) {
  if (time.latest && time.slip != Rag::green)
    out.push_back(fmt::format(
        "{}milestone '{}' {} {} after its due day", time.latest->milestone->key ? "key " : "",
        time.latest->id, time.latest->overdue ? "still open" : "expected", days(time.latest->days_late())));
  if (time.beyond)
    out.push_back(fmt::format("milestone '{}' {} {} after the fixed end, {}", time.beyond->id,
                              time.beyond->overdue ? "still open" : "expected",
                              days(static_cast<int>((time.beyond->expected.day - end->day).count())),
                              long_format(*end)));
}

void add_cost(const CostEvidence& cost, const MoneyTolerance& tolerance, const AmountInWords& amount,
              std::vector<std::string>& out) {
  if (!cost.without_plan.empty()) {
    std::vector<std::string> quoted;
    for (const auto id : cost.without_plan) quoted.push_back(fmt::format("'{}'", id));
    out.push_back(fmt::format("{} {} no plan", join(quoted, ", "),
                              quoted.size() == 1 ? "is a cost with" : "are costs with"));
  }
  if (cost.excess && cost.excess->rag != Rag::green)
    out.push_back(fmt::format("costs {} above {}", describe_deviation(*cost.excess, tolerance, amount),
                              cost.excess->plan == Money() ? "a plan of nought" : "plan"));
}

void add_benefits(const BenefitsEvidence& benefits, const MoneyTolerance& tolerance,
                  const AmountInWords& amount, std::vector<std::string>& out) {
  const auto plan = [](const Deviation& deviation, const char* whose) {
    return deviation.plan == Money() ? std::string("a plan of nought") : fmt::format("{} plan", whose);
  };
  if (benefits.of_year && benefits.of_year->rag != Rag::green)
    out.push_back(fmt::format("{} falls {} short of {}", format(benefits.year),
                              describe_deviation(*benefits.of_year, tolerance, amount),
                              plan(*benefits.of_year, "its")));
  if (benefits.of_all && benefits.of_all->rag != Rag::green && !benefits.same())
    out.push_back(fmt::format("all years fall {} short of {}",
                              describe_deviation(*benefits.of_all, tolerance, amount),
                              plan(*benefits.of_all, "their")));
}

}  // namespace

std::string describe_share(const Deviation& deviation, const MoneyTolerance& tolerance) {
  const Fraction percent = ratio_of(deviation.amount, deviation.plan) * Fraction(100),
                 half = Fraction(1) / Fraction(2);
  Fraction unit = 1;
  for (int places = 0;; ++places, unit = unit * Fraction(10)) {
    const Fraction printed = (percent * unit + half).floor() / unit;
    if (judge(printed, tolerance) == judge(percent, tolerance)) return format(percent, places) + "%";
  }
}

std::vector<std::string> reasons(const RagRow& row, const Tolerances& tolerances,
                                 const AmountInWords& amount) {
  std::vector<std::string> out;
  add_time(row.time, row.project->end, out);
  add_cost(row.cost, tolerances.cost, amount, out);
  add_benefits(row.benefits, tolerances.benefits, amount, out);
  return out;
}

std::string describe_ratings(const RagRow& row) {
  std::string out = "nothing reported";
  if (row.reported)
    out = fmt::format("reported {}{}", name(*row.reported),
                      row.status->date ? fmt::format(" ({})", long_format(*row.status->date)) : "");
  if (row.computed) out += fmt::format(", computed {}", name(*row.computed));
  return row.assurance ? fmt::format("{}; assurance {}", out, name(*row.assurance)) : out;
}

std::string describe_report(const RagRow& row) {
  const OwedReport& report = *row.report;
  if (report.reporting == Reporting::reported)
    return fmt::format("{} has reported on {}", row.id, long_format(*report.last));
  const std::string what = report.reporting == Reporting::late ? "is late" : "has missed its report";
  const std::string last =
      report.last ? fmt::format("last on {}, {} late", long_format(*report.last), days(report.days_late))
                  : "none with a date so far";
  return fmt::format("{} {}: {}, {}", row.id, what, name(report.cycle), last);
}

}  // namespace ptx
