#include "report/sections/registers/issues.hpp"

#include "analysis/board/open_issues.hpp"
#include "report/template/template_values.hpp"

namespace ptx {

TemplateData issue_list(const std::vector<EntryOwner>& owners, Date as_of) {
  TemplateData out = TemplateData::list();
  for (const auto& [owner, id, issue] : open_issues(owners, as_of)) {
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(issue->title))
        .set("of", TemplateData::of(owner->name))
        .set("severity", number(issue->severity))
        .set("owner", TemplateData::of(issue->owner));
    one.set("action", TemplateData::of(issue->action))
        .set("raised", date_value(issue->raised))
        .set("due", date_value(issue->due));
    one.set("overdue", TemplateData::of_flag(is_overdue(*issue, as_of)));
    out.add(std::move(one));
  }
  return out;
}

}  // namespace ptx
