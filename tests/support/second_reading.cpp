#include "tests/support/second_reading.hpp"

namespace ptx::tests {

namespace {
std::vector<int> any_cuts() {
  std::vector<int> cuts{0};
  for (const int cut : {250, 333, 500, 625, 750, 1000}) {
    if (one_in(3)) cuts.push_back(cut);
  }
  return cuts;
}
}  // namespace

std::vector<const Criterion2*> all_criteria(const Framework2& f) {
  std::vector<const Criterion2*> out;
  for (const Score2& score : f.scores) {
    for (const Criterion2& criterion : score.criteria) out.push_back(&criterion);
  }
  return out;
}

Framework2 any_framework() {
  Framework2 f;
  f.unknown = any_of<UnknownRule>({UnknownRule::range, UnknownRule::range, UnknownRule::range,
                                   UnknownRule::highest, UnknownRule::lowest});
  f.not_applicable = any_of<NotApplicableRule>(
      {NotApplicableRule::lowest, NotApplicableRule::highest, NotApplicableRule::drop});
  f.normalise = any_of<Normalise>({Normalise::range, Normalise::share});
  f.full_marks = any_of<int>({1000, 1000, 1000, 800, 625, 333});
  const int scores = in_range(1, 3);
  for (int s = 0; s < scores; ++s) {
    Score2 score{"s" + std::to_string(s), {}};
    const int criteria = in_range(1, 4);
    for (int c = 0; c < criteria; ++c) {
      Criterion2 criterion{
          "c" + std::to_string(s) + std::to_string(c), any_of<int>({10, 10, 20, 30, 5, 1, 333}), {}, {}};
      if (c == 0 && one_in(4)) criterion.id = score.id;
      criterion.allowed =
          any_of<std::vector<int>>({{1, 2, 3, 4, 5}, {1, 3, 5}, {0, 1, 2, 3}, {2, 3, 7}, {0, 10}});
      if (one_in(4))
        criterion.not_applicable = any_of<NotApplicableRule>(
            {NotApplicableRule::lowest, NotApplicableRule::highest, NotApplicableRule::drop});
      score.criteria.push_back(criterion);
    }
    f.scores.push_back(score);
  }
  f.combined.assign(f.scores.size(), std::nullopt);
  if (one_in(2)) {
    for (auto& weight : f.combined) {
      if (!one_in(4)) weight = any_of<int>({10, 30, 600, 1, 7});
    }
  }
  for (int s = 0; s <= scores; ++s) f.bands.push_back(one_in(4) ? std::vector<int>() : any_cuts());
  f.tiers = static_cast<std::size_t>(in_range(1, 4));
  const auto any_tier = [&] { return static_cast<std::size_t>(in_range(0, static_cast<int>(f.tiers) - 1)); };
  const auto bands = [&](int score) -> std::vector<int>& {
    return f.bands[score == combined_id ? f.scores.size() : static_cast<std::size_t>(score)];
  };
  f.grid = scores > 1 && one_in(2);
  f.rows = in_range(0, scores - 1);
  f.columns = scores > 1 ? (f.rows + in_range(1, scores - 1)) % scores : 0;
  f.bands_of = in_range(combined_id, scores - 1);
  for (const int score : f.grid ? std::vector<int>{f.rows, f.columns} : std::vector<int>{f.bands_of}) {
    if (bands(score).empty()) bands(score) = any_cuts();
  }
  if (f.grid) {
    f.cells.resize(bands(f.rows).size());
    for (auto& row : f.cells) {
      for (std::size_t i = 0; i < bands(f.columns).size(); ++i) row.push_back(any_tier());
    }
  } else {
    for (std::size_t i = 0; i < bands(f.bands_of).size(); ++i) f.of_band.push_back(any_tier());
  }
  const auto criteria = all_criteria(f);
  const auto any_when = [&](bool scores_too) {
    std::vector<When2> when;
    const int count = in_range(1, 2);
    for (int i = 0; i < count; ++i) {
      const auto comparison = static_cast<ComparisonOperator>(in_range(0, 5));
      if (scores_too && one_in(2)) {
        const int score = in_range(combined_id, scores - 1);
        when.push_back({score == combined_id ? "combined" : f.scores[static_cast<std::size_t>(score)].id,
                        comparison, any_of<int>({0, 250, 333, 500, 667, 750, 1000})});
      } else {
        const Criterion2* criterion = any_of(criteria);
        when.push_back({criterion->id, comparison, 10 * any_of(criterion->allowed)});
      }
      if (i == 1 && when[0].id == when[1].id) when.pop_back();
    }
    return when;
  };
  for (int i = in_range(0, 3); i > 0; --i) {
    Forced2 forced{any_when(false), {}};
    for (int k = in_range(1, 2); k > 0; --k) {
      const Criterion2* criterion = any_of(criteria);
      if (forced.set.empty() || forced.set[0].first != criterion->id)
        forced.set.emplace_back(criterion->id, any_of(criterion->allowed));
    }
    f.forced.push_back(forced);
  }
  for (int i = in_range(0, 3); i > 0; --i)
    f.rules.push_back({any_when(true), static_cast<Sample>(in_range(0, 2)), any_tier()});
  return f;
}

std::vector<Project2> any_projects(const Framework2& f) {
  std::vector<Project2> out;
  const int count = in_range(1, 5);
  for (int i = 0; i < count; ++i) {
    Project2 project{
        "p" + std::to_string(i),
        {},
        any_of<State>({State::active, State::active, State::active, State::paused, State::stopped}),
        one_in(6),
        {},
        in_range(-60, 2)};
    const int certain = in_range(1, 4);
    for (const Criterion2* criterion : all_criteria(f)) {
      const Answer2 answer =
          one_in(certain) ? any_of<Answer2>({Answer2::absent, Answer2::unknown, Answer2::not_applicable})
                          : Answer2::number;
      project.answers.emplace_back(answer, any_of(criterion->allowed));
    }
    if (one_in(5)) project.decision = static_cast<std::size_t>(in_range(0, static_cast<int>(f.tiers) - 1));
    out.push_back(project);
  }
  return out;
}

namespace {
OrderedMap<Condition> conditions(const std::vector<When2>& all) {
  OrderedMap<Condition> out;
  for (const When2& when : all) out.add(when.id) = {when.comparison, decimal(when.number)};
  return out;
}
}  // namespace

Framework model(const Framework2& f) {
  Framework out;
  out.name = "F";
  out.unknown = f.unknown;
  out.not_applicable = f.not_applicable;
  out.normalise = f.normalise;
  out.full_marks = decimal(f.full_marks);
  for (std::size_t s = 0; s < f.scores.size(); ++s) {
    Score& score = out.scores.add(f.scores[s].id);
    for (const Criterion2& c : f.scores[s].criteria) {
      Criterion& criterion = score.criteria.add(c.id);
      criterion.weight = decimal(c.weight);
      criterion.allowed = c.allowed;
      criterion.not_applicable = c.not_applicable;
    }
    if (f.combined[s]) out.combined.add(f.scores[s].id) = decimal(*f.combined[s]);
  }
  for (std::size_t s = 0; s < f.bands.size(); ++s) {
    if (f.bands[s].empty()) continue;
    auto& bands = out.bands.add(s < f.scores.size() ? f.scores[s].id : "combined");
    for (std::size_t b = 0; b < f.bands[s].size(); ++b) bands.add(band_id(b)) = decimal(f.bands[s][b]);
  }
  for (std::size_t t = 0; t < f.tiers; ++t) out.tiers.add(tier_id(t)).name = "T";
  if (f.grid) {
    Grid grid{Id{f.scores[static_cast<std::size_t>(f.rows)].id},
              Id{f.scores[static_cast<std::size_t>(f.columns)].id},
              {}};
    for (std::size_t row = 0; row < f.cells.size(); ++row) {
      auto& cells = grid.cells.add(band_id(row));
      for (std::size_t column = 0; column < f.cells[row].size(); ++column)
        cells.add(band_id(column)) = Id{tier_id(f.cells[row][column])};
    }
    out.segment.grid = grid;
  } else {
    out.segment.bands_of =
        Id{f.bands_of == combined_id ? "combined" : f.scores[static_cast<std::size_t>(f.bands_of)].id};
    for (std::size_t b = 0; b < f.of_band.size(); ++b)
      out.segment.tiers.add(band_id(b)) = Id{tier_id(f.of_band[b])};
  }
  for (std::size_t i = 0; i < f.forced.size(); ++i) {
    ForcedRating& forced = out.forced.add("f" + std::to_string(9 - i));
    forced.when = conditions(f.forced[i].when);
    for (const auto& [id, value] : f.forced[i].set) forced.set.add(id) = Rating::number(value);
  }
  for (std::size_t i = 0; i < f.rules.size(); ++i) {
    Rule& rule = out.rules.add("r" + std::to_string(9 - i));
    rule.when = conditions(f.rules[i].when);
    (f.rules[i].turn == Sample::at_least  ? rule.at_least
     : f.rules[i].turn == Sample::at_most ? rule.at_most
                                          : rule.exactly) = Id{tier_id(f.rules[i].tier)};
  }
  out.stages.add("idea");
  out.stages.add("closed").final = true;
  return out;
}

Project model(const Framework2& f, const Project2& p) {
  Project out;
  out.name = "P";
  out.state = p.state;
  if (p.final) out.stage = Id{"closed"};
  const auto criteria = all_criteria(f);
  for (std::size_t c = 0; c < criteria.size(); ++c) {
    if (p.answers[c].first == Answer2::absent) continue;
    Rating& rating = out.ratings.add(criteria[c]->id).rating;
    if (p.answers[c].first == Answer2::not_applicable) rating.kind = RatingKind::not_applicable;
    if (p.answers[c].first == Answer2::number) rating = Rating::number(p.answers[c].second);
  }
  if (p.decision) {
    out.tier_decision = TierDecision{Id{tier_id(*p.decision)}, {}, {}};
    if (p.until >= -50) out.tier_decision->until = Date{day.day + std::chrono::days(p.until)};
  }
  return out;
}

Portfolio model(const Framework2& f, const std::vector<Project2>& projects) {
  Portfolio out;
  out.framework = model(f);
  for (const Project2& project : projects) out.projects.add(project.id) = model(f, project);
  return out;
}

bool compares(const When2& when, const Ratio& number) {
  const int order = compare(number, tenths(when.number));
  switch (when.comparison) {
    case ComparisonOperator::equal:
      return order == 0;
    case ComparisonOperator::not_equal:
      return order != 0;
    case ComparisonOperator::less:
      return order < 0;
    case ComparisonOperator::at_most:
      return order <= 0;
    case ComparisonOperator::greater:
      return order > 0;
    case ComparisonOperator::at_least:
      return order >= 0;
  }
  return false;
}

std::vector<Stand> step_one(const Framework2& f, const Project2& p, bool at_highest) {
  std::vector<Stand> out;
  const auto criteria = all_criteria(f);
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    const Criterion2& c = *criteria[i];
    if (p.answers[i].first == Answer2::number) {
      out.push_back({Stand::number, p.answers[i].second});
    } else if (p.answers[i].first == Answer2::not_applicable) {
      const NotApplicableRule rule = c.not_applicable ? *c.not_applicable : f.not_applicable;
      if (rule == NotApplicableRule::drop) out.push_back({Stand::dropped, 0});
      if (rule == NotApplicableRule::lowest) out.push_back({Stand::number, lowest(c)});
      if (rule == NotApplicableRule::highest) out.push_back({Stand::number, highest(c)});
    } else if (f.unknown == UnknownRule::highest || (at_highest && f.unknown == UnknownRule::range)) {
      out.push_back({Stand::number, highest(c)});
    } else if (f.unknown == UnknownRule::lowest) {
      out.push_back({Stand::number, lowest(c)});
    } else {
      out.push_back({Stand::unknown, 0});
    }
  }
  return out;
}

std::size_t index_of(const Framework2& f, const std::string& criterion) {
  const auto criteria = all_criteria(f);
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    if (criteria[i]->id == criterion) return i;
  }
  return criteria.size();
}

std::vector<Stand> step_two(const Framework2& f, const std::vector<Stand>& before) {
  std::vector<Stand> after = before;
  for (const Forced2& forced : f.forced) {
    bool all = true;
    for (const When2& when : forced.when) {
      const Stand& stand = before[index_of(f, when.id)];
      all = all && stand.kind == Stand::number && compares(when, {stand.value, 1});
    }
    if (!all) continue;
    for (const auto& [id, value] : forced.set) after[index_of(f, id)] = {Stand::number, value};
  }
  return after;
}

namespace {
/// Rule 3, with a number for everything that is not dropped; none where nothing is left.
std::optional<Ratio> score_of(const Framework2& f, std::size_t score, const std::vector<Stand>& stands) {
  Ratio sum;
  Whole weights = 0;
  for (const Criterion2& c : f.scores[score].criteria) {
    const Stand& stand = stands[index_of(f, c.id)];
    if (stand.kind == Stand::dropped) continue;
    const Ratio value = f.normalise == Normalise::range
                            ? Ratio{stand.value - lowest(c), highest(c) - lowest(c)}
                            : Ratio{stand.value, highest(c)};
    sum = plus(sum, times({c.weight, 1}, value));
    weights += c.weight;
  }
  if (weights == 0) return std::nullopt;
  const Ratio out = divided(divided(times({100, 1}, sum), {weights, 1}), {f.full_marks, 1000});
  return compare(out, {100, 1}) > 0 ? Ratio{100, 1} : out;
}
}  // namespace

std::optional<Ratio> mean(const Framework2& f, const std::vector<std::optional<Ratio>>& scores) {
  const bool weighted = std::any_of(f.combined.begin(), f.combined.end(),
                                    [](const auto& weight) { return weight.has_value(); });
  Ratio sum;
  Whole weights = 0;
  for (std::size_t s = 0; s < scores.size(); ++s) {
    if (weighted && !f.combined[s]) continue;
    if (!scores[s]) return std::nullopt;
    sum = plus(sum, times({weighted ? *f.combined[s] : 1, 1}, *scores[s]));
    weights += weighted ? *f.combined[s] : 1;
  }
  return divided(sum, {weights, 1});
}

Values step_three(const Framework2& f, const std::vector<Stand>& stands) {
  Values out{{}, {}, {}, {}, {}, true, false};
  std::vector<Stand> low = stands, high = stands;
  const auto criteria = all_criteria(f);
  for (std::size_t i = 0; i < stands.size(); ++i) {
    if (stands[i].kind != Stand::unknown) continue;
    low[i] = {Stand::number, lowest(*criteria[i])};
    high[i] = {Stand::number, highest(*criteria[i])};
  }
  for (std::size_t s = 0; s < f.scores.size(); ++s) {
    out.low.push_back(score_of(f, s, low));
    out.high.push_back(score_of(f, s, high));
    bool known = out.low.back().has_value();
    for (const Criterion2& c : f.scores[s].criteria)
      known = known && stands[index_of(f, c.id)].kind != Stand::unknown;
    out.known.push_back(known);
    out.all_known = out.all_known && known;
    out.any_empty = out.any_empty || !out.low.back();
  }
  out.combined_low = mean(f, out.low);
  out.combined_high = mean(f, out.high);
  return out;
}

std::size_t band(const std::vector<int>& cuts, const Ratio& score) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    if (compare(score, tenths(cuts[i])) >= 0) last = i;
  }
  return last;
}

Verdict step_six(const Framework2& f, const std::vector<Stand>& stands, const Values& values) {
  const auto value = [&](int score) {
    return score == combined_id ? *values.combined_low : *values.low[static_cast<std::size_t>(score)];
  };
  const auto cuts = [&](int score) {
    return f.bands[score == combined_id ? f.scores.size() : static_cast<std::size_t>(score)];
  };
  Verdict out;
  std::size_t tier = f.grid
                         ? f.cells[band(cuts(f.rows), value(f.rows))][band(cuts(f.columns), value(f.columns))]
                         : f.of_band[band(cuts(f.bands_of), value(f.bands_of))];
  for (std::size_t r = 0; r < f.rules.size(); ++r) {
    bool all = true;
    for (const When2& when : f.rules[r].when) {
      std::optional<Ratio> number;
      for (std::size_t s = 0; s < f.scores.size(); ++s) {
        if (f.scores[s].id == when.id) number = values.low[s];
      }
      if (when.id == "combined") number = values.combined_low;
      if (!number) {
        const Stand& stand = stands[index_of(f, when.id)];
        if (stand.kind == Stand::number) number = Ratio{stand.value, 1};
      }
      all = all && number && compares(when, *number);
    }
    if (!all) continue;
    // The first tier is the most governed: raising goes towards it.
    const std::size_t wanted = f.rules[r].tier, before = tier;
    if (f.rules[r].turn == Sample::at_least && wanted < tier) tier = wanted;
    if (f.rules[r].turn == Sample::at_most && wanted > tier) tier = wanted;
    if (f.rules[r].turn == Sample::exactly) tier = wanted;
    if (tier != before) out.rule = r;
  }
  out.tier = tier;
  return out;
}

bool enough_known(const Framework2& f, const std::vector<Stand>& stands) {
  for (const Score2& score : f.scores) {
    int known = 0, whole = 0;
    for (const Criterion2& c : score.criteria) {
      whole += c.weight;
      if (stands[index_of(f, c.id)].kind != Stand::unknown) known += c.weight;
    }
    if (2 * known < whole) return false;
  }
  return true;
}

std::vector<std::string> expected(const Framework2& f, const std::vector<Project2>& projects) {
  std::vector<std::string> out;
  std::vector<Values> all;
  for (const Project2& p : projects) all.push_back(step_three(f, step_two(f, step_one(f, p, false))));
  const auto ranked = [&](std::size_t i) {
    return all[i].all_known && projects[i].state != State::stopped && !projects[i].final;
  };
  for (std::size_t i = 0; i < projects.size(); ++i) {
    std::string line = projects[i].id + ":";
    if (ranked(i)) {
      int rank = 1;
      for (std::size_t k = 0; k < projects.size(); ++k) {
        if (ranked(k) && compare(*all[k].combined_low, *all[i].combined_low) > 0) ++rank;
      }
      line += " rank " + std::to_string(rank);
    }
    const std::vector<Stand> stands = step_two(f, step_one(f, projects[i], false));
    std::string by = f.grid ? "grid" : "bands";
    Verdict verdict;
    if (all[i].any_empty) {
      by = "unrated";
    } else if (all[i].all_known) {
      verdict = step_six(f, stands, all[i]);
      if (verdict.rule) by = "rule";
    } else if (enough_known(f, stands)) {
      const std::vector<Stand> worst = step_two(f, step_one(f, projects[i], true));
      const Values values = step_three(f, worst);
      if (!values.any_empty) verdict = step_six(f, worst, values);
      by = "provisional";
    } else {
      by = "unrated";
    }
    const std::string computed = verdict.tier ? tier_id(*verdict.tier) : "none";
    std::string tier = computed;
    if (projects[i].decision && (projects[i].until < -50 || projects[i].until >= 0)) {
      tier = tier_id(*projects[i].decision);
      by = "decision";
    }
    line += " tier " + tier + " by " + by + " computed " + computed +
            (verdict.rule ? " rule r" + std::to_string(9 - *verdict.rule) : "") + " bands";
    for (std::size_t s = 0; s < f.scores.size(); ++s) {
      const auto& cuts = f.bands[s];
      const bool shown =
          !cuts.empty() && all[i].low[s] && band(cuts, *all[i].low[s]) == band(cuts, *all[i].high[s]);
      line += " " + (shown ? band_id(band(cuts, *all[i].low[s])) : "-");
    }
    out.push_back(line);
  }
  return out;
}

std::string described(const Framework2& f, const std::vector<Project2>& projects) {
  std::string out = "unknown " + std::string(name(f.unknown)) + ", n/a " +
                    std::string(name(f.not_applicable)) + ", " + std::string(name(f.normalise)) +
                    ", full marks " + std::to_string(f.full_marks) + "\n";
  const auto conditions_of = [](const std::vector<When2>& all) {
    std::string text;
    for (const When2& when : all)
      text += " " + when.id + std::string(name(when.comparison)) + std::to_string(when.number) + "/10";
    return text;
  };
  for (std::size_t s = 0; s < f.scores.size(); ++s) {
    out += f.scores[s].id + " combined " + (f.combined[s] ? std::to_string(*f.combined[s]) : "-") + ":";
    for (const Criterion2& c : f.scores[s].criteria) {
      out += " " + c.id + " weight " + std::to_string(c.weight) + " n/a " +
             (c.not_applicable ? std::string(name(*c.not_applicable)) : "-") + " (";
      for (const int value : c.allowed) out += std::to_string(value) + " ";
      out += ")";
    }
    out += "\n";
  }
  for (const Forced2& forced : f.forced) {
    out += "forced" + conditions_of(forced.when) + " set";
    for (const auto& [id, value] : forced.set) out += " " + id + "=" + std::to_string(value);
    out += "\n";
  }
  for (const Rule2& rule : f.rules)
    out += "rule" + conditions_of(rule.when) +
           (rule.turn == Sample::at_least  ? " at least t"
            : rule.turn == Sample::at_most ? " at most t"
                                           : " exactly t") +
           std::to_string(rule.tier) + "\n";
  for (const Project2& project : projects) {
    out += project.id + ":";
    for (const auto& [answer, value] : project.answers)
      out += " " + (answer == Answer2::number           ? std::to_string(value)
                    : answer == Answer2::not_applicable ? "n/a"
                                                        : "?");
    out += "\n";
  }
  return out;
}

std::optional<std::size_t> computed(const Framework2& f, const Project2& p) {
  const auto stands = step_two(f, step_one(f, p, false));
  const Values values = step_three(f, stands);
  if (values.any_empty) return std::nullopt;
  if (values.all_known) return step_six(f, stands, values).tier;
  const auto worst = step_two(f, step_one(f, p, true));
  const Values at_worst = step_three(f, worst);
  if (!enough_known(f, stands) || at_worst.any_empty) return std::nullopt;
  return step_six(f, worst, at_worst).tier;
}

}  // namespace ptx::tests
