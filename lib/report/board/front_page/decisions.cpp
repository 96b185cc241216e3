#include "report/board/front_page/decisions.hpp"

#include "analysis/board/decisions.hpp"
#include "report/board/page_one_limits.hpp"
#include "report/template/template_values.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_decisions = 5;

}  // namespace

TemplateData board_decisions(const std::vector<EntryOwner>& owners, Date as_of) {
  const auto all = decisions_due(owners, as_of);
  TemplateData first = TemplateData::list();
  for (const auto& [owner, id, decision] : first_of(all, most_decisions)) {
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(brief_title(decision->title)))
        .set("of", TemplateData::of(brief_name(owner->name)))
        .set("board", TemplateData::of(decision->of));
    one.set("recommended",
            decision->recommended ? TemplateData::of(brief_title(*decision->recommended)) : TemplateData())
        .set("needed_by", date_value(decision->needed_by));
    one.set("overdue", TemplateData::of_flag(is_overdue(*decision, as_of)));
    first.add(std::move(one));
  }
  return TemplateData::record()
      .set("first", std::move(first))
      .set("more", more_below(all.size(), most_decisions));
}

}  // namespace ptx
