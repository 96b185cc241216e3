#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "analysis/check/check_context.hpp"

namespace ptx {
namespace {

/// The least and the most that a score can come to, whatever is rated; both included.
struct Reach {
  Fraction low, high;
};

/// Where n/a drops a criterion, the score may be the value of any other alone.
Reach reach_of(const ScoringModel& method, std::size_t score) {
  Fraction parts, weights;
  std::optional<Fraction> least;
  bool drops = false;
  for (const auto& criterion : method.criteria()) {
    if (criterion.score != score) continue;
    const Fraction value = method.value(criterion, criterion.allowed.front());
    parts += criterion.weight * value;
    weights += criterion.weight;
    least = least ? std::min(*least, value) : value;
    drops = drops || criterion.not_applicable == NotApplicableRule::drop;
  }
  const Fraction full = full_score(method.framework());
  const Fraction cap(100);
  return {std::min(cap, full * (drops ? *least : parts / weights)), std::min(cap, full)};
}

/// The reach of every score, and of the combined one, by its id.
std::map<std::string, Reach, std::less<>> reaches(const ScoringModel& method) {
  const Framework& framework = method.framework();
  std::map<std::string, Reach, std::less<>> out;
  Fraction low, high, sum;
  for (std::size_t i = 0; i < framework.scores.size(); ++i) {
    const auto& id = framework.scores[i].first;
    const Reach reach = out.emplace(id, reach_of(method, i)).first->second;
    const Fraction weight = combined_weight(framework, id).value_or(Fraction());
    low += weight * reach.low;
    high += weight * reach.high;
    sum += weight;
  }
  out.emplace("combined", Reach{low / sum, high / sum});
  return out;
}

/// Finds the tiers that some ratings lead to, as far as one condition, score and band at a time can tell.
class TiersInReach {
 public:
  explicit TiersInReach(const ScoringModel& method)
      : method_(method), framework_(method.framework()), reaches_(reaches(method)) {}

  /// Every tier that some cell or band gives, and every one that a rule makes of those; a rule that can hold
  /// may hold or not.
  std::set<std::string_view> find() const {
    auto out = at_first();
    for (const auto& [id, rule] : framework_.rules) {
      if (!std::all_of(rule.when.begin(), rule.when.end(),
                       [&](const auto& entry) { return can_hold(entry.first, entry.second); }))
        continue;
      const auto position = [&](std::string_view tier) { return framework_.tiers.position(tier); };
      const auto least =
          std::max_element(out.begin(), out.end(),
                           [&](std::string_view a, std::string_view b) { return position(a) < position(b); });
      const auto most = std::min_element(out.begin(), out.end(), [&](std::string_view a, std::string_view b) {
        return position(a) < position(b);
      });
      const bool raises =
          rule.at_least && least != out.end() && position(*least) > position(rule.at_least->value);
      const bool lowers =
          rule.at_most && most != out.end() && position(*most) < position(rule.at_most->value);
      if (raises) out.insert(rule.at_least->value);
      if (lowers) out.insert(rule.at_most->value);
      if (rule.exactly) out.insert(rule.exactly->value);
    }
    return out;
  }

 private:
  /// The tiers of the grid's cells, or of the bands.
  std::set<std::string_view> at_first() const {
    std::set<std::string_view> out;
    const auto& segment = framework_.segment;
    if (segment.grid) {
      for (const auto& [row, cells] : segment.grid->cells)
        for (const auto& [column, tier] : cells)
          if (can_be_in(segment.grid->rows, row) && can_be_in(segment.grid->columns, column))
            out.insert(tier.value);
    } else {
      for (const auto& [band, tier] : segment.tiers)
        if (can_be_in(*segment.bands_of, band)) out.insert(tier.value);
    }
    return out;
  }

  bool can_be_in(const Id& score, const std::string& band) const {
    const auto* bands = framework_.bands.find(score.value);
    const auto reach = reaches_.find(score.value);
    if (!bands || reach == reaches_.end()) return false;
    const auto at = bands->position(band);
    if (at == bands->size() || Fraction((*bands)[at].second) > reach->second.high) return false;
    return at + 1 == bands->size() || Fraction((*bands)[at + 1].second) > reach->second.low;
  }

  bool can_hold(const std::string& id, const Condition& condition) const {
    if (const auto found = reaches_.find(id); found != reaches_.end()) {
      const auto& [low, high] = found->second;
      const Fraction number(condition.number);
      if (condition.comparison == ComparisonOperator::equal) return low <= number && number <= high;
      return holds(condition, low) || holds(condition, high);
    }
    const auto at = method_.position(id);
    if (!at) return true;
    const auto& allowed = method_.criteria()[*at].allowed;
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](int rating) { return holds(condition, Fraction(rating)); });
  }

  const ScoringModel& method_;
  const Framework& framework_;
  std::map<std::string, Reach, std::less<>> reaches_;
};

}  // namespace

void find_unreachable_tiers(const CheckContext& examined, std::vector<Finding>& out) {
  const Framework& framework = examined.portfolio.framework;
  auto reached = TiersInReach(examined.method).find();
  for (const auto& one : examined.segmented)
    if (one.tier) reached.insert(*one.tier);
  for (const auto& [id, tier] : framework.tiers)
    if (!reached.contains(id))
      out.push_back({"framework.yaml",
                     {"tiers", id},
                     EntryPart::key,
                     Code::tier_unreachable,
                     fmt::format("no ratings lead to the tier '{}'", id),
                     framework.segment.grid
                         ? "give it a cell of the grid or a rule that can hold, or take it out"
                         : "give it a band or a rule that can hold, or take it out"});
}

}  // namespace ptx
