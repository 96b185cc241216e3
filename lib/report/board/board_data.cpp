#include "report/board/board_data.hpp"

#include <fmt/format.h>

#include <set>

#include "report/sections/money.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t name_columns = 42, title_columns = 60;

Tracked tracked(const Subject& subject, Shares shares) {
  return track(subject.portfolio, subject.projects, usual_counting(subject.portfolio.settings), subject.owing,
               shares, subject.as_of);
}

std::vector<Segmented> segmented_of(const Subject& subject, const Method& method,
                                    const std::vector<Scored>& scored) {
  std::set<std::string_view> ids;
  for (const auto& [id, project] : subject.projects) ids.insert(id);
  std::vector<Segmented> out;
  for (const auto& one : scored)
    if (ids.contains(one.id)) out.push_back(segment(method, one, subject.as_of));
  sort_by_tier(subject.portfolio.framework, out);
  return out;
}

}  // namespace

Survey::Survey(const Subject& about)
    : subject(about),
      method(about.portfolio.framework),
      scored(score_all(about.portfolio, method)),
      segmented(segmented_of(about, method, scored)),
      rag(rag_rows(about.portfolio, segmented, about.as_of)),
      net(tracked(about, Shares::taken_off)),
      as_written(tracked(about, Shares::as_written)) {}

bool belongs(const Subject& subject, const Keeper& keeper) {
  if (!keeper.programme || !subject.some) return true;
  return subject.owing.whose == Owing::Whose::programme &&
         stands_within(subject.portfolio.settings, keeper.id, subject.owing.programme);
}

std::string brief_name(std::string_view name) { return clean(name, name_columns); }
std::string brief_title(std::string_view title) { return clean(title, title_columns); }

Data more(std::size_t all, std::size_t shown) {
  if (all <= shown) return {};
  return Data::of(all - shown == 1 ? "1 more stands below."
                                   : fmt::format("{} more stand below.", all - shown));
}

}  // namespace ptx
