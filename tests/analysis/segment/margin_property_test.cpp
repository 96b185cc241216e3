// What would move a project, what it could be, and which disputes matter, against brute force by the second
// reading of the rules.

#include <doctest/doctest.h>

#include <set>

#include "analysis/score/ranking.hpp"
#include "analysis/segment/disputes.hpp"
#include "analysis/segment/margin.hpp"
#include "analysis/segment/possible_tiers.hpp"
#include "tests/support/second_reading.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string tier_or_none(const std::optional<std::size_t>& tier) { return tier ? tier_id(*tier) : "none"; }
std::string tier_or_none(const std::optional<std::string_view>& tier) {
  return std::string(tier.value_or("none"));
}

/// The same framework with the weight of one criterion changed by so many hundredths of a percent.
Framework2 reweighted(Framework2 f, std::size_t criterion, int hundredths) {
  std::size_t at = 0;
  for (Score2& score : f.scores) {
    for (Criterion2& c : score.criteria) c.weight *= 10'000 + (at++ == criterion ? hundredths : 0);
  }
  return f;
}

std::string rating_move(const Framework2& f, const Project2& p) {
  const auto criteria = all_criteria(f);
  const auto now = computed(f, p);
  for (int steps = 1; steps < 5; ++steps) {
    for (std::size_t c = 0; c < criteria.size(); ++c) {
      if (p.answers[c].first != Answer2::number) continue;
      for (const int direction : {1, -1}) {
        const auto& allowed = criteria[c]->allowed;
        const int at = static_cast<int>(std::find(allowed.begin(), allowed.end(), p.answers[c].second) -
                                        allowed.begin()) +
                       direction * steps;
        if (at < 0 || at >= static_cast<int>(allowed.size())) continue;
        Project2 changed = p;
        changed.answers[c].second = allowed[static_cast<std::size_t>(at)];
        if (const auto tier = computed(f, changed); tier != now)
          return criteria[c]->id + " " + std::to_string(p.answers[c].second) + " " +
                 std::to_string(changed.answers[c].second) + " " + tier_or_none(tier);
      }
    }
  }
  return "nothing";
}

TEST_CASE("The change of one rating that moves a project is the one that brute force finds") {
  CHECK(rc::check("the change of one rating that moves a project is the one that brute force finds", [] {
    const Framework2 f = any_framework();
    const Portfolio portfolio{{}, model(f), {}, {}, {}};
    const ScoringModel method(portfolio.framework);
    for (const Project2& p : any_projects(f)) {
      const auto found = margin(method, model(f, p).ratings).rating;
      const std::string got = found ? std::string(found->criterion) + " " + std::to_string(found->from) +
                                          " " + std::to_string(found->to) + " " + tier_or_none(found->tier)
                                    : "nothing";
      if (got != rating_move(f, p)) RC_FAIL(described(f, {p}) + "due " + rating_move(f, p) + ", got " + got);
    }
  }));
}

TEST_CASE("The change of one weight that moves a project is the least that brute force finds") {
  CHECK(rc::check("the change of one weight that moves a project is the least that brute force finds", [] {
    constexpr int all_tried = 250;
    // So much more that the second reading's weights still fit.
    constexpr int most = 1'000'000;
    const Framework2 f = any_framework();
    const Portfolio portfolio{{}, model(f), {}, {}, {}};
    const ScoringModel method(portfolio.framework);
    const Project2 p = any_projects(f).front();
    const auto found = margin(method, model(f, p).ratings).weight;
    const auto now = computed(f, p);
    const std::size_t criteria = all_criteria(f).size();
    const auto moves = [&](std::size_t criterion, int hundredths) {
      return hundredths > -10'000 && computed(reweighted(f, criterion, hundredths), p) != now;
    };
    const auto fail = [&](std::size_t criterion, int hundredths) {
      RC_FAIL(described(f, {p}) + all_criteria(f)[criterion]->id + " moves it by " +
              std::to_string(hundredths) + " hundredths, got " +
              (found ? std::string(found->criterion) + " " + format(found->percent, 2) : "nothing"));
    };
    int size = most;
    std::size_t own = criteria;
    bool up = false;
    if (found) {
      own = index_of(f, std::string(found->criterion));
      const auto hundredths = static_cast<int>(found->percent.scaled(2));
      up = hundredths > 0;
      size = std::abs(hundredths);
      RC_ASSERT(hundredths != 0);
      if (size <= most)
        RC_ASSERT(tier_or_none(computed(reweighted(f, own, hundredths), p)) == tier_or_none(found->tier));
      if (size <= most) RC_ASSERT(moves(own, hundredths));
    }
    const auto must_not_move = [&](std::size_t criterion, int hundredths) {
      if (moves(criterion, hundredths)) fail(criterion, hundredths);
    };
    for (std::size_t c = 0; c < criteria; ++c) {
      for (int h = 1; h < std::min(size, all_tried); ++h) {
        must_not_move(c, h);
        must_not_move(c, -h);
      }
      for (int i = 0; i < 20 && size > all_tried; ++i)
        must_not_move(c, in_range(all_tried, std::min(size, most) - 1) * (one_in(2) ? 1 : -1));
      if (size > most || !found) continue;
      if (size > 1) must_not_move(c, size - 1), must_not_move(c, 1 - size);
      if (c < own || (c == own && !up)) must_not_move(c, size);
      if (c < own) must_not_move(c, -size);
    }
  }));
}

/// The tier for one choice of scores and of answers to the conditions on unknown ratings, which are taken
/// from the bits in their order.
std::size_t tier_of(const Framework2& f, const std::vector<Stand>& stands,
                    const std::vector<std::optional<Ratio>>& scores, unsigned bits) {
  Values values{scores, scores, std::vector<bool>(scores.size(), true), mean(f, scores), mean(f, scores),
                true,   false};
  Framework2 answered = f;
  for (Rule2& rule : answered.rules) {
    std::vector<When2> left;
    bool fails = false;
    for (const When2& when : rule.when) {
      const bool is_score =
          when.id == "combined" || std::any_of(f.scores.begin(), f.scores.end(),
                                               [&](const Score2& score) { return score.id == when.id; });
      if (is_score || stands[index_of(f, when.id)].kind != Stand::unknown) {
        left.push_back(when);
        continue;
      }
      fails = fails || (bits & 1) == 0;
      bits >>= 1;
    }
    rule.when = left;
    // A condition that no score can meet.
    if (fails) rule.when.push_back({"combined", ComparisonOperator::less, 0});
  }
  return *step_six(answered, stands, values).tier;
}

/// Every number with which the framework compares a score, or the combined one.
std::vector<Ratio> compared_with(const Framework2& f, std::size_t score) {
  std::vector<Ratio> out;
  for (const int cut : f.bands[score]) out.push_back(tenths(cut));
  const std::string id = score < f.scores.size() ? f.scores[score].id : "combined";
  for (const Rule2& rule : f.rules) {
    for (const When2& when : rule.when) {
      if (when.id == id) out.push_back(tenths(when.number));
    }
  }
  return out;
}

/// Values of one score within its range, at least one of each kind that the framework tells apart; `others`
/// are the other scores.
std::vector<Ratio> samples(const Framework2& f, std::size_t score, const Ratio& low, const Ratio& high,
                           std::vector<std::optional<Ratio>> others) {
  std::vector<Ratio> out{low, high};
  if (compare(low, high) == 0) return {low};
  std::vector<Ratio> numbers = compared_with(f, score);
  // The combined score is a straight line of this one.
  others[score] = Ratio{0, 1};
  const Ratio at_nought = *mean(f, others);
  others[score] = Ratio{1, 1};
  const Ratio slope = plus(*mean(f, others), times(at_nought, {-1, 1}));
  if (compare(slope, {0, 1}) > 0) {
    for (const Ratio& number : compared_with(f, f.scores.size()))
      numbers.push_back(divided(plus(number, times(at_nought, {-1, 1})), slope));
  }
  for (const Ratio& number : numbers) {
    if (compare(number, low) > 0 && compare(number, high) < 0) out.push_back(number);
  }
  std::sort(out.begin(), out.end(), [](const Ratio& a, const Ratio& b) { return compare(a, b) < 0; });
  const std::size_t count = out.size();
  for (std::size_t i = 1; i < count; ++i) out.push_back(divided(plus(out[i - 1], out[i]), {2, 1}));
  return out;
}

TEST_CASE("The tiers that a project could be in are those that brute force finds") {
  CHECK(rc::check("the tiers that a project could be in are those that brute force finds", [] {
    Framework2 f = any_framework();
    f.unknown = UnknownRule::range;
    const Portfolio portfolio = model(f, any_projects(f));
    const ScoringModel method(portfolio.framework);
    (void)portfolio;
    for (const Project2& p : any_projects(f)) {
      const Project project = model(f, p);
      const auto settled = resolve_ratings(method, project.ratings, UnknownAs::framework_says);
      const auto got = possible_tiers(method, settled, score(method, settled));
      const auto stands = step_two(f, step_one(f, p, false));
      const Values values = step_three(f, stands);
      if (values.any_empty) {
        RC_ASSERT(got.empty());
        continue;
      }
      std::size_t ranges = 0;
      for (std::size_t s = 0; s < f.scores.size(); ++s)
        ranges += compare(*values.low[s], *values.high[s]) != 0;
      std::vector<std::vector<std::optional<Ratio>>> choices{values.low};
      for (std::size_t s = 0; s < f.scores.size(); ++s) {
        std::vector<std::vector<std::optional<Ratio>>> more;
        for (const auto& choice : choices) {
          for (const Ratio& sample : samples(f, s, *values.low[s], *values.high[s], choice)) {
            more.push_back(choice);
            more.back()[s] = sample;
          }
        }
        choices = more;
      }
      std::set<std::string> due;
      for (std::size_t i = 0; i < choices.size(); i += 1 + choices.size() / 400) {
        for (unsigned bits = 0; bits < 64; ++bits) due.insert(tier_id(tier_of(f, stands, choices[i], bits)));
      }
      const std::set<std::string> is(got.begin(), got.end());
      std::string text = described(f, {p}) + "due";
      for (const auto& tier : due) text += " " + tier;
      text += ", got";
      for (const auto& tier : is) text += " " + tier;
      const bool all_tried = choices.size() <= 400 && ranges <= 1;
      if (all_tried ? is != due : !std::includes(is.begin(), is.end(), due.begin(), due.end())) RC_FAIL(text);
      RC_ASSERT(std::is_sorted(got.begin(), got.end()));
    }
  }));
}

TEST_CASE("A rating is disputed where brute force finds another tier at its lowest or highest") {
  CHECK(rc::check("a rating is disputed where brute force finds another tier at its lowest or highest", [] {
    const Framework2 f = any_framework();
    const Framework framework = model(f);
    const ScoringModel method(framework);
    const auto criteria = all_criteria(f);
    for (const Project2& p : any_projects(f)) {
      Project project = model(f, p);
      std::string due;
      for (std::size_t c = 0; c < criteria.size(); ++c) {
        auto* judged = project.ratings.find(criteria[c]->id);
        if (!judged || one_in(2)) continue;
        std::string line = criteria[c]->id;
        bool differs = false;
        for (auto* end : {&judged->low, &judged->high}) {
          if (one_in(4)) {
            line += " none";
            continue;
          }
          Project2 changed = p;
          changed.answers[c] = {Answer2::number, any_of(criteria[c]->allowed)};
          *end = Rating::number(changed.answers[c].second);
          const auto tier = computed(f, changed);
          differs = differs || tier != computed(f, p);
          line += " " + tier_or_none(tier);
        }
        if (differs) due += line + "\n";
      }
      std::string got;
      for (const auto& dispute : disputes(method, project.ratings))
        got += std::string(dispute.criterion) + " " + tier_or_none(dispute.tier_low) + " " +
               tier_or_none(dispute.tier_high) + "\n";
      if (got != due) RC_FAIL(described(f, {p}) + "due\n" + due + "got\n" + got);
    }
  }));
}

}  // namespace
