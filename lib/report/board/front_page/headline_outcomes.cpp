#include "report/board/front_page/headline_outcomes.hpp"

#include "analysis/outcomes/outcome_contributions.hpp"
#include "render/measures/measure_cells.hpp"
#include "render/measures/measures_result.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_headlines = 5;

}  // namespace

TemplateData headlines_of_board(const BoardData& survey) {
  TemplateData out = TemplateData::list();
  for (const auto& served : served_outcomes(survey.portfolio().outcomes, survey.subject.projects)) {
    if (!served.outcome->headline || out.values.size() == most_headlines) break;
    const auto standing = stand(survey.portfolio(), served.outcome->measure, survey.as_of());
    out.add(TemplateData::record()
                .set("name", TemplateData::of(brief_title(served.outcome->name)))
                .set("status", TemplateData::of(name(standing.status)))
                .set("in_words", TemplateData::of(in_words(standing))));
  }
  return out;
}

}  // namespace ptx
