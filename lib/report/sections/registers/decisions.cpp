#include "report/sections/registers/decisions.hpp"

#include "analysis/board/decisions.hpp"
#include "report/template/template_values.hpp"

namespace ptx {
namespace {

TemplateData to_data(const OwnedEntry<Decision>& owned, Date as_of) {
  const Decision& one = *owned.entry;
  const bool taken = is_taken(one, as_of);
  TemplateData out = TemplateData::record();
  out.set("title", TemplateData::of(one.title))
      .set("of", TemplateData::of(owned.owner->name))
      .set("kind", enum_value(one.kind))
      .set("why", TemplateData::of(one.why));
  out.set("effect", TemplateData::of(one.effect))
      .set("recommended", TemplateData::of(one.recommended))
      .set("board", TemplateData::of(one.of))
      .set("asked", date_value(one.asked));
  out.set("needed_by", date_value(one.needed_by))
      .set("overdue", TemplateData::of_flag(is_overdue(one, as_of)));
  out.set("decision", taken ? enum_value(one.decision) : TemplateData())
      .set("decided", taken ? date_value(one.decided) : TemplateData())
      .set("minute", taken ? TemplateData::of(one.minute) : TemplateData());
  return out;
}

TemplateData to_data(const std::vector<OwnedEntry<Decision>>& all, Date as_of) {
  TemplateData out = TemplateData::list();
  for (const auto& one : all) out.add(to_data(one, as_of));
  return out;
}

}  // namespace

TemplateData needed_decision_list(const std::vector<EntryOwner>& owners, Date as_of) {
  return to_data(decisions_due(owners, as_of), as_of);
}

TemplateData taken_decision_list(const std::vector<EntryOwner>& owners, Date as_of) {
  return to_data(decisions_taken(owners, as_of), as_of);
}

}  // namespace ptx
