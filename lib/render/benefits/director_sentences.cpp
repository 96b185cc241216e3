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
    named.push_back(fmt::format("{} ({})", id, format_pounds(amount, form)));
  }
  if (sum + sum <= total) return {};
  const std::string_view share = named.size() == all.size() ? "all" : "most";
  return fmt::format(", {} of it in {} {}: {}", share, number_word(named.size()),
                     named.size() == 1 ? "project" : "projects", join_with_and(named));
}

}  // namespace

std::string target_sentence(const std::string& subject, std::string_view whose, Money target, Money gap,
                            std::string_view forecast, MoneyFormat form) {
  const std::string owed = fmt::format("{} {} target", whose, format_pounds(target, form));
  if (gap == Money()) return fmt::format("{} forecast to meet {}.", subject, owed);
  return fmt::format("{}{} {} {} {}.", subject, forecast, format_pounds(gap < Money() ? -gap : gap, form),
                     gap < Money() ? "short of" : "above", owed);
}

std::vector<std::string> money_headlines(const TrackedBenefits& tracked, const std::vector<YearRow>& rows,
                                         MoneyFormat form) {
  std::vector<std::string> out;
  const FinancialYear this_year = year_of(tracked.as_of);
  for (const auto& row : rows)
    if (row.target && (!row.year || (*row.year >= this_year &&
                                     row.year->start < this_year.start + static_cast<int>(most_years))))
      out.push_back(target_sentence(row.year ? format(*row.year) + " is" : "All years together are",
                                    row.year ? "its" : "their", *row.target, *row.gap, "", form));
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
    out.push_back(fmt::format("{} of the forecast is at risk{}.", format_pounds(all.at_risk, form),
                              tracked.projects.size() > 1 ? where_most(risks, all.at_risk, form) : ""));
  if (all.slipped > Money())
    out.push_back(
        fmt::format("{} of the plan has slipped into later years.", format_pounds(all.slipped, form)));
  if (all.undeliverable > Money())
    out.push_back(
        fmt::format("{} of the plan will not be delivered.", format_pounds(all.undeliverable, form)));
  if (amounts.actual > amounts.verified)
    out.push_back(fmt::format("{} is claimed, of which finance has verified {}{}.",
                              format_pounds(amounts.actual, form), format_pounds(amounts.verified, form),
                              tracked.books.verified.empty()
                                  ? ""
                                  : ", with its books signed up to " + long_format(tracked.books.day)));
  return out;
}

}  // namespace ptx
