#pragma once

// Random small frameworks and ratings, and a slow second reading of rules 1 to 8 that shares nothing with the
// library but the model: whole numbers over whole numbers, never reduced, compared by multiplying across.

#include <rapidcheck.h>

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/portfolio.hpp"

namespace ptx::tests {

using Whole = boost::multiprecision::cpp_int;

/// A number over another that is above nought.
struct Ratio {
  Whole over = 0, under = 1;
};

inline Ratio plus(const Ratio& a, const Ratio& b) {
  return {a.over * b.under + b.over * a.under, a.under * b.under};
}
inline Ratio times(const Ratio& a, const Ratio& b) { return {a.over * b.over, a.under * b.under}; }
inline Ratio divided(const Ratio& a, const Ratio& b) { return {a.over * b.under, a.under * b.over}; }
inline int compare(const Ratio& a, const Ratio& b) {
  return Whole(a.over * b.under).compare(Whole(b.over * a.under));
}

/// "62.5" from 625 tenths: every number that a framework holds is a count of tenths here.
inline Ratio tenths(int count) { return {count, 10}; }
inline Decimal decimal(int count) {
  return *parse_decimal((count < 0 ? "-" : "") + std::to_string(std::abs(count) / 10) + "." +
                        std::to_string(std::abs(count) % 10));
}

constexpr int combined_id = -1;

struct Criterion2 {
  std::string id;
  int weight;  // in tenths
  std::vector<int> allowed;
  std::optional<NotApplicableRule> not_applicable;
};

struct Score2 {
  std::string id;
  std::vector<Criterion2> criteria;
};

struct When2 {
  std::string id;
  ComparisonOperator comparison;
  int number;  // in tenths
};

struct Forced2 {
  std::vector<When2> when;
  std::vector<std::pair<std::string, int>> set;
};

enum class Sample { at_least, at_most, exactly };

struct Rule2 {
  std::vector<When2> when;
  Sample turn;
  std::size_t tier;
};

struct Framework2 {
  UnknownRule unknown;
  NotApplicableRule not_applicable;
  Normalise normalise;
  int full_marks;  // in tenths of a percent
  std::vector<Score2> scores;
  std::vector<std::optional<int>> combined;  // a weight for each score, in tenths; none of them: left out
  std::vector<std::vector<int>> bands;  // for each score, then for combined: cuts in tenths; empty: no bands
  std::size_t tiers;
  bool grid;
  int rows, columns;                            // scores, for the grid
  std::vector<std::vector<std::size_t>> cells;  // tiers by band of rows and of columns
  int bands_of;                                 // a score or combined_id
  std::vector<std::size_t> of_band;
  std::vector<Forced2> forced;
  std::vector<Rule2> rules;
};

enum class Answer2 { absent, unknown, not_applicable, number };

struct Project2 {
  std::string id;
  std::vector<std::pair<Answer2, int>> answers;  // for each criterion
  State state;
  bool final;
  std::optional<std::size_t> decision;
  int until;  // days after the as-of day; below -50: for ever
};

inline int in_range(int low, int high) { return *rc::gen::inRange(low, high + 1); }
inline bool one_in(int count) { return in_range(1, count) == 1; }
template <class T>
const T& any_of(const std::vector<T>& all) {
  return all[static_cast<std::size_t>(in_range(0, static_cast<int>(all.size()) - 1))];
}

std::vector<const Criterion2*> all_criteria(const Framework2& f);

Framework2 any_framework();

std::vector<Project2> any_projects(const Framework2& f);

inline std::string band_id(std::size_t band) { return "b" + std::to_string(band); }
inline std::string tier_id(std::size_t tier) { return "t" + std::to_string(tier); }
inline const Date day = *parse_date("2025-01-31");

Framework model(const Framework2& f);

Project model(const Framework2& f, const Project2& p);

Portfolio model(const Framework2& f, const std::vector<Project2>& projects);

/// A criterion after a step: a number, unknown, or dropped.
struct Stand {
  enum { number, unknown, dropped } kind;
  int value;
};

inline int lowest(const Criterion2& c) { return *std::min_element(c.allowed.begin(), c.allowed.end()); }
inline int highest(const Criterion2& c) { return *std::max_element(c.allowed.begin(), c.allowed.end()); }

bool compares(const When2& when, const Ratio& number);

std::vector<Stand> step_one(const Framework2& f, const Project2& p, bool at_highest);

std::size_t index_of(const Framework2& f, const std::string& criterion);

std::vector<Stand> step_two(const Framework2& f, const std::vector<Stand>& before);

struct Values {
  std::vector<std::optional<Ratio>> low, high;  // of each score; none: empty
  std::vector<bool> known;
  std::optional<Ratio> combined_low, combined_high;
  bool all_known, any_empty;
};

std::optional<Ratio> mean(const Framework2& f, const std::vector<std::optional<Ratio>>& scores);

Values step_three(const Framework2& f, const std::vector<Stand>& stands);

std::size_t band(const std::vector<int>& cuts, const Ratio& score);

struct Verdict {
  std::optional<std::size_t> tier;
  std::optional<std::size_t> rule;
};

/// Rule 6 where every score is known.
Verdict step_six(const Framework2& f, const std::vector<Stand>& stands, const Values& values);

bool enough_known(const Framework2& f, const std::vector<Stand>& stands);

std::vector<std::string> expected(const Framework2& f, const std::vector<Project2>& projects);

std::string described(const Framework2& f, const std::vector<Project2>& projects);

/// The tier that the framework computes (rules 1 to 7); none where the project is not yet segmented.
std::optional<std::size_t> computed(const Framework2& f, const Project2& p);

}  // namespace ptx::tests
