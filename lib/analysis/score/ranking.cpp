#include "analysis/score/ranking.hpp"

#include <algorithm>

namespace ptx {
namespace {

bool is_ranked(const Framework& framework, const ScoredProject& scored) {
  return scored.scores.all_known() && scored.scores.combined.known() && !is_over(framework, *scored.project);
}

void rank(const Framework& framework, std::vector<ScoredProject>& all) {
  std::vector<ScoredProject*> ranked;
  for (auto& scored : all)
    if (is_ranked(framework, scored)) ranked.push_back(&scored);
  const auto combined = [](const ScoredProject* s) -> const Fraction& { return *s->scores.combined.value; };
  std::stable_sort(ranked.begin(), ranked.end(),
                   [&](const ScoredProject* a, const ScoredProject* b) { return combined(a) > combined(b); });
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const bool shared = i > 0 && combined(ranked[i]) == combined(ranked[i - 1]);
    ranked[i]->rank = shared ? *ranked[i - 1]->rank : static_cast<int>(i) + 1;
  }
}

}  // namespace

ScoredProject score_one(std::string_view id, const Project& project, const ScoringModel& method) {
  ScoredProject scored{id, &project, resolve_ratings(method, project.ratings, UnknownAs::framework_says),
                       {}, 0,        std::nullopt};
  scored.scores = score(method, scored.settled);
  scored.rated = static_cast<std::size_t>(std::count_if(scored.settled.begin(), scored.settled.end(),
                                                        [](const ResolvedRating& s) { return s.known(); }));
  return scored;
}

std::vector<ScoredProject> score_all(const Portfolio& portfolio, const ScoringModel& method) {
  std::vector<ScoredProject> out;
  out.reserve(portfolio.projects.size());
  for (const auto& [id, project] : portfolio.projects) out.push_back(score_one(id, project, method));
  rank(portfolio.framework, out);
  return out;
}

void sort_by_rank(std::vector<const ScoredProject*>& scored) {
  std::stable_sort(scored.begin(), scored.end(), [](const ScoredProject* a, const ScoredProject* b) {
    if (a->rank.has_value() != b->rank.has_value()) return a->rank.has_value();
    if (a->rank && *a->rank != *b->rank) return *a->rank < *b->rank;
    if (a->rank && !a->scores.scores.empty()) {
      const auto order = *a->scores.scores[0].value <=> *b->scores.scores[0].value;
      if (order != 0) return order > 0;
    }
    return a->id < b->id;
  });
}

}  // namespace ptx
