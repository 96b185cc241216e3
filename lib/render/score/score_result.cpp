#include "render/score/score_result.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

/// From so many columns on a terminal has room for names beside ids.
constexpr std::size_t wide = 100;
/// "0.0–100.0"
constexpr std::size_t widest_range = 9;

Table data_table(const Portfolio& portfolio, const ScoringModel& method,
                 const std::vector<const ScoredProject*>& scored) {
  std::vector<NamedColumn> names{"rank", "project", "name", "programme", "stage"};
  for (const auto& [id, score] : portfolio.framework.scores) names.emplace_back(id);
  names.insert(names.end(), {"combined", "rated", "criteria"});
  for (const auto& [id, score] : portfolio.framework.scores)
    names.insert(names.end(), {id + "_low", id + "_high"});
  names.insert(names.end(), {"combined_low", "combined_high"});
  Table out{columns_named(names), {}};
  for (const auto* one : scored) {
    std::vector<Cell> row{Cell::of(one->rank), Cell::of(one->id), Cell::of(one->project->name),
                          Cell::of(one->project->programme),
                          Cell::of(stage_id(portfolio.framework, *one->project))};
    for (const auto& score : one->scores.scores) row.push_back(Cell::of(score.value));
    row.push_back(Cell::of(one->scores.combined.value));
    row.push_back(Cell::of(one->rated));
    row.push_back(Cell::of(method.criteria().size()));
    for (const auto& score : one->scores.scores)
      row.insert(row.end(), {Cell::of(score.low), Cell::of(score.high)});
    row.insert(row.end(), {Cell::of(one->scores.combined.low), Cell::of(one->scores.combined.high)});
    out.rows.push_back(std::move(row));
  }
  return out;
}

Table view_table(const Portfolio& portfolio, const ScoringModel& method,
                 const std::vector<const ScoredProject*>& scored, bool with_names) {
  Table out;
  out.columns = {{"", "#", Align::right, 0}, {"", "project", Align::left, 10}};
  if (with_names) out.columns.push_back({"", "name", Align::left, 16});
  for (const auto& [id, score] : portfolio.framework.scores)
    out.columns.push_back({"", clean_and_cut(score.name, 20), Align::right, widest_range});
  out.columns.insert(out.columns.end(), {{"", "combined", Align::right, 0}, {"", "rated", Align::right, 0}});
  for (const auto* one : scored) {
    std::vector<Cell> row{Cell::of(one->rank ? std::to_string(*one->rank) : "–"), Cell::of(one->id)};
    if (with_names) row.push_back(Cell::of(one->project->name));
    for (const auto& score : one->scores.scores) row.push_back(Cell::of(format(score)));
    row.push_back(Cell::of(format(one->scores.combined)));
    row.push_back(Cell::of(fmt::format("{} of {}", one->rated, method.criteria().size())));
    out.rows.push_back(std::move(row));
  }
  return out;
}

std::vector<std::string> notes(const Framework& framework, const std::vector<const ScoredProject*>& scored) {
  std::vector<std::string> out;
  const auto over = [&](const ScoredProject* s) { return is_over(framework, *s->project); };
  const auto ranges = std::count_if(scored.begin(), scored.end(), [&](const ScoredProject* s) {
    return !over(s) && !s->scores.all_known() && !s->scores.any_empty();
  });
  const auto ended = std::count_if(scored.begin(), scored.end(), over);
  if (scored.empty()) out.emplace_back("No project fits.");
  if (ranges > 0)
    out.push_back(
        fmt::format("{} not ranked: a rating is unknown, so the score is a range (every unknown at its "
                    "lowest to every unknown at its highest).",
                    count_phrase(static_cast<std::size_t>(ranges), "project is", "projects are")));
  if (ended > 0)
    out.push_back(fmt::format("{} not ranked: stopped, or in a final stage.",
                              count_phrase(static_cast<std::size_t>(ended), "project is", "projects are")));
  out.emplace_back(
      "Rank is the order of attention, not of worth. `ptx score ID --explain` shows how a score comes "
      "about.");
  return out;
}

/// "4 of 5" for a number, "n/a" or "unknown" for what is none.
std::string describe_rating(const WeightedCriterion& criterion, const ResolvedRating& settled) {
  return settled.number() ? fmt::format("{} of {}", settled.rating.value, criterion.allowed.back())
                          : format(settled.rating);
}

/// What the guide says of a rating, or of the nearest one below it that it speaks of.
std::string guide_text(const Criterion& criterion, const ResolvedRating& settled) {
  if (!settled.number()) return {};
  for (const auto& [rating, words] : criterion.guide)
    if (rating == settled.rating.value) return words;
  const std::pair<int, std::string>*below = nullptr, *above = nullptr;
  for (const auto& entry : criterion.guide) {
    if (entry.first < settled.rating.value && (!below || entry.first > below->first)) below = &entry;
    if (entry.first > settled.rating.value && (!above || entry.first < above->first)) above = &entry;
  }
  if (below && above)
    return fmt::format("between {} ({}) and {} ({})", below->first, below->second, above->first,
                       above->second);
  return {};
}

std::optional<std::string> why(const ScoredProject& scored, const WeightedCriterion& criterion,
                               const ResolvedRating& settled) {
  if (settled.forced) return settled.forced->why;
  const auto* judged = scored.project->ratings.find(criterion.id);
  return judged ? judged->why : std::nullopt;
}

Table explain_data(const Portfolio& portfolio, const ScoringModel& method,
                   const std::vector<const ScoredProject*>& scored) {
  Table out{columns_named({"project", "score", "criterion", "rating", "weight", "contribution", "why"}), {}};
  for (auto& column : out.columns)
    if (column.name == "rating" || column.name == "weight" || column.name == "contribution")
      column.align = Align::right;
  for (const auto* one : scored)
    for (std::size_t s = 0; s < portfolio.framework.scores.size(); ++s) {
      const auto parts = points_by_criterion(method, one->settled, s);
      for (std::size_t i = 0; i < method.criteria().size(); ++i) {
        const WeightedCriterion& criterion = method.criteria()[i];
        if (criterion.score != s) continue;
        const ResolvedRating& settled = one->settled[i];
        const Cell part = parts[i] ? Cell::of(Fraction(Decimal::whole(*parts[i])) / Fraction(100)) : Cell();
        out.rows.push_back(
            {Cell::of(one->id), Cell::of(portfolio.framework.scores[s].first), Cell::of(criterion.id),
             settled.number() ? Cell::of(settled.rating.value) : Cell::of(format(settled.rating)),
             Cell::of(criterion.criterion->weight), part, Cell::of(why(*one, criterion, settled))});
      }
    }
  return out;
}

class Explanation {
 public:
  Explanation(const Portfolio& portfolio, const ScoringModel& method, const Screen& screen)
      : portfolio_(portfolio), method_(method), screen_(screen) {}

  std::string of(const ScoredProject& scored, std::size_t ranked) {
    const auto& project = *scored.project;
    out_ = heading(fmt::format("{} ({})", project.name, scored.id), screen_);
    const std::string combined = portfolio_.framework.scores.size() > 1
                                     ? fmt::format(", combined {}", format(scored.scores.combined))
                                     : "";
    out_ += scored.rank ? fmt::format("rank {} of {}{}", *scored.rank, ranked, combined)
                        : fmt::format("not ranked{}", combined);
    out_ += fmt::format(", {} of {} criteria rated\n", scored.rated, scored.settled.size());
    for (std::size_t s = 0; s < portfolio_.framework.scores.size(); ++s) explain_score(scored, s);
    return std::move(out_);
  }

 private:
  void explain_score(const ScoredProject& scored, std::size_t s) {
    const auto& [id, score] = portfolio_.framework.scores[s];
    const auto& value = scored.scores.scores[s];
    std::string band;
    if (const auto* bands = portfolio_.framework.bands.find(id); bands && !value.empty()) {
      const auto low = band_of(*bands, *value.low), high = band_of(*bands, *value.high);
      band = low == high ? fmt::format(", {}", low) : fmt::format(", {} to {}", low, high);
    }
    out_ += "\n" + styled(screen_, Style::bold, fmt::format("{} {}", clean(score.name), format(value))) +
            fmt::format(" of 100{}\n", band);
    const auto parts = points_by_criterion(method_, scored.settled, s);
    std::vector<std::size_t> order;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < scored.settled.size(); ++i)
      if (method_.criteria()[i].score == s) {
        order.push_back(i);
        longest =
            std::max(longest, width(clean_and_cut(method_.criteria()[i].criterion->name, name_columns())));
      }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return points(scored, parts, a) > points(scored, parts, b);
    });
    for (const auto i : order) explain_criterion(scored, i, parts[i], longest);
  }

  /// By contribution; where the score is a range, by what each would bring, the unknown last.
  Fraction points(const ScoredProject& scored, const std::vector<std::optional<long long>>& parts,
                  std::size_t i) const {
    if (parts[i]) return Fraction(Decimal::whole(*parts[i]));
    return scored.settled[i].number() ? exact_points(scored, i) * Fraction(100) : Fraction(-1);
  }

  Fraction exact_points(const ScoredProject& scored, std::size_t i) const {
    return maximum_points(method_, scored.settled, i) *
           method_.value(method_.criteria()[i], scored.settled[i].rating.value);
  }

  void explain_criterion(const ScoredProject& scored, std::size_t i, const std::optional<long long>& part,
                         std::size_t longest) {
    constexpr std::size_t bar_columns = 16;
    const WeightedCriterion& criterion = method_.criteria()[i];
    const ResolvedRating& settled = scored.settled[i];
    std::string line = "  " + pad_right(clean_and_cut(criterion.criterion->name, name_columns()), longest) +
                       "  " + pad_right(describe_rating(criterion, settled), 7) + "  ";
    if (settled.dropped()) {
      line += "left out of the sum";
    } else {
      const std::string top = format(maximum_points(method_, scored.settled, i), 2);
      const auto share =
          settled.number() ? (method_.value(criterion, settled.rating.value) * Fraction(100)).scaled(0) : 0;
      line += settled.number() ? bar(share, bar_columns) : std::string(bar_columns, '?');
      const std::string points_text = part ? format(Fraction(Decimal::whole(*part)) / Fraction(100), 2)
                                      : settled.number() ? format(exact_points(scored, i), 2)
                                                         : "?";
      line += fmt::format("  {} of {}", pad_left(points_text, 6), top);
    }
    out_ += line + "\n";
    if (const auto guide = guide_text(*criterion.criterion, settled); !guide.empty())
      out_ += styled(screen_, Style::dim, wrapped(guide, screen_.columns, 6));
    const auto* judged = scored.project->ratings.find(criterion.id);
    if (settled.forced)
      out_ += wrapped(
          fmt::format("forced{}: {}", judged ? fmt::format(" (rated {})", format(judged->rating)) : "",
                      settled.forced->why),
          screen_.columns, 6);
    else if (judged && judged->rating.kind == RatingKind::not_applicable && settled.number())
      out_ += wrapped(fmt::format("rated n/a, which counts as {}", settled.rating.value), screen_.columns, 6);
    else if (settled.number() && (!judged || judged->rating.kind == RatingKind::unknown))
      out_ += wrapped(fmt::format("unknown, which counts as {}", settled.rating.value), screen_.columns, 6);
    if (judged && judged->why && !settled.forced) out_ += wrapped("why: " + *judged->why, screen_.columns, 6);
    if (judged && (judged->disputed || judged->low || judged->high))
      out_ += wrapped(dispute(*judged), screen_.columns, 6);
  }

  /// What is left of a line for the name of a criterion, beside its rating, bar and points.
  std::size_t name_columns() const {
    constexpr std::size_t beside = 48, least = 16, most_columns = 48;
    return screen_.columns == 0
               ? most_columns
               : std::clamp(screen_.columns > beside ? screen_.columns - beside : 0, least, most_columns);
  }

  static std::string dispute(const JudgedRating& judged) {
    std::string out = "disputed";
    if (judged.low || judged.high)
      out += fmt::format(" between {} and {}", format(judged.low.value_or(judged.rating)),
                         format(judged.high.value_or(judged.rating)));
    return judged.disputed ? out + ": " + *judged.disputed : out;
  }

  const Portfolio& portfolio_;
  const ScoringModel& method_;
  const Screen& screen_;
  std::string out_;
};

}  // namespace

std::string format(const ScoreValue& score) {
  if (score.known()) return format(*score.value, 1);
  return score.empty() ? "–" : fmt::format("{}–{}", format(*score.low, 1), format(*score.high, 1));
}

Result score_result(const Portfolio& portfolio, const ScoringModel& method,
                    const std::vector<const ScoredProject*>& scored) {
  Result out;
  out.schema = "score/1";
  out.title = fmt::format("{}: scores by {}", portfolio.settings.name, portfolio.framework.name);
  out.data = [&portfolio, &method, scored] { return data_table(portfolio, method, scored); };
  out.view = [&portfolio, &method, scored] { return view_table(portfolio, method, scored, true); };
  out.notes = notes(portfolio.framework, scored);
  out.text = [&portfolio, &method, scored, title = out.title, notes = out.notes](const Screen& screen) {
    const bool with_names = screen.columns == 0 || screen.columns >= wide;
    std::string text = heading(title, screen) + "\n" +
                       to_text(view_table(portfolio, method, scored, with_names), screen) + "\n";
    for (const auto& note : notes) text += wrapped(note, screen.columns, 0);
    return text;
  };
  return out;
}

Result explain_result(const Portfolio& portfolio, const ScoringModel& method,
                      const std::vector<const ScoredProject*>& scored, std::size_t ranked) {
  Result out;
  out.schema = "score.explain/1";
  out.title = fmt::format("{}: how the scores come about", portfolio.settings.name);
  out.data = out.view = [&portfolio, &method, scored] { return explain_data(portfolio, method, scored); };
  out.text = [&portfolio, &method, scored, ranked](const Screen& screen) {
    std::string text;
    for (const auto* one : scored)
      text += (text.empty() ? "" : "\n\n") + Explanation(portfolio, method, screen).of(*one, ranked);
    return text.empty() ? std::string("No project fits.\n") : text;
  };
  return out;
}

}  // namespace ptx
