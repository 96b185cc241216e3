#include "report/board/data_gaps.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "analysis/board/data_gaps.hpp"
#include "render/benefits/money_page.hpp"
#include "report/board/page_one_limits.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_named = 2;

struct DataGapSentence {
  DataGapKind kind;
  const char *one, *several;
};
constexpr std::array table{
    DataGapSentence{DataGapKind::rating, "criterion is not rated", "criteria are not rated"},
    DataGapSentence{DataGapKind::report, "project has missed its report",
                    "projects have missed their reports"},
    DataGapSentence{DataGapKind::evidence, "project has nothing to be judged by",
                    "projects have nothing to be judged by"},
    DataGapSentence{DataGapKind::plan, "money benefit has no plan", "money benefits have no plan"},
    DataGapSentence{DataGapKind::confidence, "counted benefit has no confidence, and counts as low",
                    "counted benefits have no confidence, and count as low"},
    DataGapSentence{DataGapKind::cost_plan, "cost has no plan", "costs have no plan"},
    DataGapSentence{DataGapKind::reading, "measure has no data to be judged by",
                    "measures have no data to be judged by"},
    DataGapSentence{DataGapKind::late_reading, "measure has not been read when it should have been",
                    "measures have not been read when they should have been"},
    DataGapSentence{DataGapKind::target, "programme has no target for this year",
                    "programmes have no target for this year"},
    DataGapSentence{DataGapKind::books, "quarter has ended that finance has not signed",
                    "quarters have ended that finance has not signed"},
};
constexpr bool is_in_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].kind) != i) return false;
  return true;
}
static_assert(is_in_order());

/// What a project, one of its benefits or costs, an outcome or a programme is called.
std::string name_of(const Portfolio& portfolio, const std::string& where) {
  const auto slash = where.find('/');
  const Project* project = portfolio.projects.find(where.substr(0, slash));
  if (project && slash == std::string::npos) return project->name;
  if (project) {
    const std::string id = where.substr(slash + 1);
    if (const auto* benefit = project->benefits.find(id)) return benefit->name;
    if (const auto* cost = project->costs.find(id)) return cost->name;
  }
  if (const auto* outcome = portfolio.outcomes.outcomes.find(where)) return outcome->name;
  if (const auto* programme = portfolio.settings.programmes.find(where)) return programme->name;
  return where;
}

std::string data_gap_sentences(const Portfolio& portfolio, const DataGaps& unknowns) {
  const auto& words = table[static_cast<std::size_t>(unknowns.kind)];
  const auto count = std::accumulate(unknowns.all.begin(), unknowns.all.end(), std::size_t{0},
                                     [](std::size_t sum, const DataGap& one) { return sum + one.count; });
  std::vector<std::string> named;
  for (const auto& one : unknowns.all) {
    if (named.size() + 1 == most_named && unknowns.all.size() > most_named) {
      named.push_back(fmt::format("{} more", unknowns.all.size() - named.size()));
      break;
    }
    named.push_back(brief_name(name_of(portfolio, one.where)));
  }
  return fmt::format("{}: {}.", count_phrase(count, words.one, words.several), join_with_and(named));
}

}  // namespace

TemplateData board_data_gaps(const ReportScope& subject) {
  std::vector<std::string> out;
  for (const auto& one :
       data_gaps(subject.assessed.as_written(), subject.assessed.by_tier(), subject.assessed.rag()))
    out.push_back(data_gap_sentences(subject.portfolio, one));
  if (out.empty()) out.emplace_back("Nothing that should be known is missing.");
  return TemplateData::texts(out);
}

}  // namespace ptx
