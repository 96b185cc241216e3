#include "report/board/front_page/risks.hpp"

#include "analysis/board/ranked_risks.hpp"
#include "report/board/page_one_limits.hpp"
#include "report/template/template_values.hpp"

namespace ptx {

TemplateData board_risks(const std::vector<EntryOwner>& owners, Date as_of, std::size_t most) {
  const auto all = ranked_risks(owners, as_of);
  TemplateData out = TemplateData::list();
  for (const auto& [owner, id, risk] : first_of(all, most == 0 ? all.size() : most)) {
    TemplateData one = TemplateData::record();
    one.set("score", number(score_of(*risk))).set("likelihood", number(risk->likelihood));
    one.set("impact", number(risk->impact))
        .set("title", TemplateData::of(most == 0 ? risk->title : brief_title(risk->title)));
    one.set("of", TemplateData::of(brief_name(owner->name))).set("review", date_value(risk->review));
    one.set("review_overdue", TemplateData::of_flag(is_review_overdue(*risk, as_of)))
        .set("owner", TemplateData::of(risk->owner));
    one.set("response", TemplateData::of(risk->response)).set("escalated", TemplateData::of(risk->escalated));
    out.add(std::move(one));
  }
  return out;
}

}  // namespace ptx
