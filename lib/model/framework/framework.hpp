#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/framework/condition.hpp"
#include "model/framework/rating.hpp"
#include "model/values/decimal.hpp"
#include "model/values/enum_names.hpp"
#include "model/values/id.hpp"
#include "model/values/ordered_map.hpp"

namespace ptx {

/// The whole numbers from min to max that a rating may be.
struct Scale {
  int min = 1;
  int max = 5;
};

/// What an unknown rating does to a score.
enum class UnknownRule { range, highest, lowest };
template <>
struct EnumNames<UnknownRule> {
  static constexpr std::array<std::string_view, 3> all{"range", "highest", "lowest"};
};

/// What a rating of n/a does to a score; drop takes the criterion's weight out of the sum.
enum class NotApplicableRule { lowest, highest, drop };
template <>
struct EnumNames<NotApplicableRule> {
  static constexpr std::array<std::string_view, 3> all{"lowest", "highest", "drop"};
};

/// How a rating becomes a value from 0 to 1: (rating - lowest) / (highest - lowest), or rating / highest.
enum class Normalise { range, share };
template <>
struct EnumNames<Normalise> {
  static constexpr std::array<std::string_view, 2> all{"range", "share"};
};

struct Criterion {
  std::string name;
  std::optional<std::string> question;
  Decimal weight = Decimal::whole(1);
  std::vector<std::pair<int, std::string>> guide;
  std::optional<Scale> scale;
  std::vector<int> allowed;
  std::optional<NotApplicableRule> not_applicable;
};

struct Score {
  std::string name;
  OrderedMap<Criterion> criteria;
};

enum class ReportCycle { weekly, monthly, quarterly };
template <>
struct EnumNames<ReportCycle> {
  static constexpr std::array<std::string_view, 3> all{"weekly", "monthly", "quarterly"};
};

/// A level of governance and resources.
struct Tier {
  std::string name;
  std::optional<std::string> board;
  std::optional<ReportCycle> report;
  std::optional<std::string> support;
  std::optional<int> capacity;
  OrderedMap<std::vector<std::string>> requires_at;
};

/// A tier for each pair of a band of one score and a band of another.
struct Grid {
  Id rows, columns;
  OrderedMap<OrderedMap<Id>> cells;
};

/// How scores become a tier: by a grid, or by the bands of one score.
struct Segment {
  std::optional<Grid> grid;
  std::optional<Id> bands_of;
  OrderedMap<Id> tiers;
};

/// Ratings that follow from other ratings.
struct ForcedRating {
  OrderedMap<Condition> when;
  OrderedMap<Rating> set;
  std::string why;
};

/// Raises, lowers or sets the tier that stands so far.
struct Rule {
  OrderedMap<Condition> when;
  std::optional<Id> at_least, at_most, exactly;
  std::string why;
};

struct Stage {
  bool pipeline = false;
  std::vector<std::string> required;
  bool reports = false;
  bool final = false;
};

/// A made-up or agreed project that the framework must decide as people agreed.
struct ReferenceCase {
  OrderedMap<JudgedRating> ratings;
  Id expect;
  std::optional<std::string> why;
};

struct Framework {
  std::string name;
  std::optional<std::string> version;
  Scale scale;
  UnknownRule unknown = UnknownRule::range;
  NotApplicableRule not_applicable = NotApplicableRule::lowest;
  Normalise normalise = Normalise::range;
  Decimal full_marks = Decimal::whole(100);
  OrderedMap<Score> scores;
  OrderedMap<Decimal> combined;
  OrderedMap<OrderedMap<Decimal>> bands;
  OrderedMap<Tier> tiers;
  Segment segment;
  OrderedMap<ForcedRating> forced;
  OrderedMap<Rule> rules;
  OrderedMap<Stage> stages;
  OrderedMap<ReferenceCase> cases;
};

extern template class OrderedMap<Score>;
extern template class OrderedMap<Tier>;
extern template class OrderedMap<ForcedRating>;
extern template class OrderedMap<Rule>;
extern template class OrderedMap<Stage>;
extern template class OrderedMap<ReferenceCase>;

/// The ratings that a criterion allows, lowest first: its own list or scale, else the framework's scale.
std::vector<int> allowed_ratings(const Framework& framework, const Criterion& criterion);

/// The criterion with this id in any of the scores, or null.
const Criterion* find_criterion(const Framework& framework, std::string_view id);

}  // namespace ptx
