#include "render/benefits/director_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_years = 3;
constexpr std::size_t most_projects = 3;

std::string number_word(std::size_t number) {
  constexpr std::array<std::string_view, 4> words{"no", "one", "two", "three"};
  return number < words.size() ? std::string(words[number]) : std::to_string(number);
}

/// "2025/26 is £1.4m short of its £5.0m target."
std::string against_target(const YearRow& row, MoneyFormat form) {
  const std::string target = in_pounds(*row.target, form);
  const std::string subject = row.year ? format(*row.year) + " is" : "All years together are";
  const std::string whose = row.year ? "its" : "their";
  if (*row.gap < Money())
    return fmt::format("{} {} short of {} {} target.", subject, in_pounds(-*row.gap, form), whose, target);
  if (*row.gap == Money()) return fmt::format("{} forecast to meet {} {} target.", subject, whose, target);
  return fmt::format("{} {} above {} {} target.", subject, in_pounds(*row.gap, form), whose, target);
}

/// Where most of an amount lies: the fewest projects, the largest first, that hold more than half of it, if
/// they are few.
std::string where_most(const std::map<std::string_view, Money>& by_project, Money total, MoneyFormat form) {
  std::vector<std::pair<std::string_view, Money>> all(by_project.begin(), by_project.end());
  std::erase_if(all, [](const auto& one) { return one.second <= Money(); });
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> named;
  Money sum;
  for (const auto& [id, amount] : all) {
    if (named.size() == most_projects || sum + sum > total) break;
    sum += amount;
    named.push_back(fmt::format("{} ({})", id, in_pounds(amount, form)));
  }
  if (sum + sum <= total) return {};
  const std::string_view share = named.size() == all.size() ? "all" : "most";
  return fmt::format(", {} of it in {} {}: {}", share, number_word(named.size()),
                     named.size() == 1 ? "project" : "projects", join_with_and(named));
}

}  // namespace

std::vector<std::string> director_sentences(const TrackedBenefits& tracked, const std::vector<YearRow>& rows,
                                            MoneyFormat form) {
  std::vector<std::string> out;
  const FinancialYear this_year = year_of(tracked.as_of);
  for (const auto& row : rows)
    if (row.target && (!row.year || (*row.year >= this_year &&
                                     row.year->start < this_year.start + static_cast<int>(most_years))))
      out.push_back(against_target(row, form));
  PlanSplit all;
  std::map<std::string_view, Money> risks;
  BenefitAmounts amounts;
  for (const auto& benefit : tracked.benefits) {
    if (!benefit.counted) continue;
    const PlanSplit split = as_counted(benefit, benefit.split());
    all += split;
    amounts += as_counted(benefit, benefit.total());
    risks[benefit.project_id] += split.at_risk;
  }
  if (all.at_risk > Money())
    out.push_back(fmt::format("{} of the forecast is at risk{}.", in_pounds(all.at_risk, form),
                              tracked.projects.size() > 1 ? where_most(risks, all.at_risk, form) : ""));
  if (all.slipped > Money())
    out.push_back(fmt::format("{} of the plan has slipped into later years.", in_pounds(all.slipped, form)));
  if (all.undeliverable > Money())
    out.push_back(fmt::format("{} of the plan will not be delivered.", in_pounds(all.undeliverable, form)));
  if (amounts.actual > amounts.verified)
    out.push_back(fmt::format("{} is claimed, of which finance has verified {}{}.",
                              in_pounds(amounts.actual, form), in_pounds(amounts.verified, form),
                              tracked.books.verified.empty()
                                  ? ""
                                  : ", with its books signed up to " + long_format(tracked.books.day)));
  return out;
}

}  // namespace ptx
