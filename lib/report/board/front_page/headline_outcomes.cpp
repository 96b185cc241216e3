#include "report/board/front_page/headline_outcomes.hpp"

#include "analysis/outcomes/outcome_contributions.hpp"
#include "render/measures/measure_cells.hpp"
#include "render/measures/measures_result.hpp"
#include "report/board/page_one_limits.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_headlines = 5;

}  // namespace

TemplateData board_headlines(const ReportScope& subject) {
  TemplateData out = TemplateData::list();
  for (const auto& served : served_outcomes(subject.portfolio.outcomes, subject.projects)) {
    if (!served.outcome->headline || out.values.size() == most_headlines) break;
    const auto standing = measure_standing(subject.portfolio, served.outcome->measure, subject.as_of);
    out.add(TemplateData::record()
                .set("name", TemplateData::of(brief_title(served.outcome->name)))
                .set("status", TemplateData::of(name(standing.status)))
                .set("in_words", TemplateData::of(describe_standing(standing))));
  }
  return out;
}

}  // namespace ptx
