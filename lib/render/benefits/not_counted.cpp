#include "render/benefits/not_counted.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_named = 4;

/// "a, b, c" of those that are new to the list, "and 3 more" where they are many.
class Names {
 public:
  void add(std::string_view name) {
    if (std::find(all_.begin(), all_.end(), name) == all_.end()) all_.emplace_back(name);
  }
  std::string text() const {
    if (all_.size() <= most_named) return join(all_, ", ");
    return fmt::format("{} and {} more", join({all_.begin(), all_.begin() + most_named - 1}, ", "),
                       all_.size() - (most_named - 1));
  }

 private:
  std::vector<std::string> all_;
};

struct Group {
  Money forecast;
  Names names;
};

std::string words(CountingCategory category, const std::string& fund, const Names& names) {
  switch (category) {
    case CountingCategory::pipeline:
      return "in the pipeline, not yet agreed: " + names.text();
    case CountingCategory::monitored_elsewhere:
      return "watched elsewhere: " + names.text();
    case CountingCategory::other_fund:
      return fmt::format("in {}, another fund: {}", fund, names.text());
    case CountingCategory::cost_avoidance:
      return "cost avoidance, which takes nothing out of a budget: " + names.text();
    case CountingCategory::non_cashable:
      return "non-cashable, which takes nothing out of a budget: " + names.text();
    case CountingCategory::counted:
      break;
  }
  return "cashable or income, which this counting leaves out: " + names.text();
}

}  // namespace

std::vector<UncountedMoney> not_counted(const TrackedBenefits& tracked) {
  std::map<std::pair<CountingCategory, std::string>, Group> groups;
  Group shared;
  for (const auto& benefit : tracked.benefits) {
    if (benefit.counted) {
      if (benefit.taken_off.plan == Money() && benefit.taken_off.forecast == Money()) continue;
      shared.forecast += as_counted(benefit, benefit.taken_off).forecast;
      for (const auto& share : benefit.benefit->shared_with)
        shared.names.add(fmt::format("{}/{} with {}", benefit.project_id, benefit.id, format(share.with)));
      continue;
    }
    const CountingCategory category =
        category_of(tracked.counting, tracked.portfolio, *benefit.project, *benefit.benefit);
    const std::string fund = category == CountingCategory::other_fund
                                 ? std::string(fund_of(tracked.portfolio.settings, benefit.benefit->fund))
                                 : std::string();
    Group& group = groups[{category, fund}];
    group.forecast += as_counted(benefit, benefit.total()).forecast;
    group.names.add(category == CountingCategory::monitored_elsewhere
                        ? fmt::format("{} by {}", benefit.project_id, benefit.project->monitored_by)
                        : std::string(benefit.project_id));
  }
  std::vector<UncountedMoney> out;
  for (const auto& [key, group] : groups)
    out.push_back({group.forecast, words(key.first, key.second, group.names)});
  if (!shared.names.text().empty())
    out.push_back({shared.forecast, "shared, and counted where it is shared with: " + shared.names.text()});
  return out;
}

std::string to_text(const std::vector<UncountedMoney>& groups, MoneyFormat form, const Screen& screen) {
  std::size_t widest = 0;
  for (const auto& group : groups) widest = std::max(widest, width(format_pounds(group.forecast, form)));
  std::string out;
  const std::size_t indent = widest + 4;
  for (const auto& group : groups) {
    std::string lines = wrapped(group.what, screen.columns, indent);
    out += "  " + pad_left(format_pounds(group.forecast, form), widest) + "  " +
           lines.substr(std::min(indent, lines.size()));
  }
  return out;
}

}  // namespace ptx
