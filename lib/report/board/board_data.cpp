#include "report/board/board_data.hpp"

#include <fmt/format.h>

#include <set>

#include "report/sections/money.hpp"
#include "text/clean.hpp"

namespace ptx {
namespace {

constexpr std::size_t name_columns = 42, title_columns = 60;

TrackedBenefits tracked(const ReportScope& subject, ShareTreatment shares) {
  return track(subject.portfolio, subject.projects, usual_counting(subject.portfolio.settings), subject.owing,
               shares, subject.as_of);
}

std::vector<SegmentedProject> segmented_of(const ReportScope& subject, const ScoringModel& method,
                                           const std::vector<ScoredProject>& scored) {
  std::set<std::string_view> ids;
  for (const auto& [id, project] : subject.projects) ids.insert(id);
  std::vector<SegmentedProject> out;
  for (const auto& one : scored)
    if (ids.contains(one.id)) out.push_back(segment(method, one, subject.as_of));
  sort_by_tier(subject.portfolio.framework, out);
  return out;
}

}  // namespace

BoardData::BoardData(const ReportScope& about)
    : subject(about),
      method(about.portfolio.framework),
      scored(score_all(about.portfolio, method)),
      segmented(segmented_of(about, method, scored)),
      rag(rag_rows(about.portfolio, segmented, about.as_of)),
      net(tracked(about, ShareTreatment::taken_off)),
      as_written(tracked(about, ShareTreatment::as_written)) {}

std::string brief_name(std::string_view name) { return clean(name, name_columns); }
std::string brief_title(std::string_view title) { return clean(title, title_columns); }

TemplateData more(std::size_t all, std::size_t shown) {
  if (all <= shown) return {};
  return TemplateData::of(all - shown == 1 ? "1 more stands below."
                                           : fmt::format("{} more stand below.", all - shown));
}

}  // namespace ptx
