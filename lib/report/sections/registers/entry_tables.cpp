#include "report/sections/registers/entry_tables.hpp"

#include "analysis/board/decisions.hpp"
#include "analysis/board/open_issues.hpp"
#include "analysis/board/ranked_risks.hpp"
#include "render/format/table.hpp"

namespace ptx {
namespace {

Table risks_table(const std::vector<EntryOwner>& owners, Date as_of) {
  Table out{columns_named({"of",
                           "risk",
                           "title",
                           "likelihood",
                           "impact",
                           {"score", DataType::integer, "Likelihood times impact"},
                           {"target", DataType::integer, "The score that the risk is to come down to"},
                           "owner",
                           "response",
                           "raised",
                           "review",
                           "escalated"}),
            {}};
  for (const auto& [owner, id, risk] : ranked_risks(owners, as_of))
    out.rows.push_back({Cell::of(owner->id), Cell::of(id), Cell::of(risk->title), Cell::of(risk->likelihood),
                        Cell::of(risk->impact), Cell::of(score_of(*risk)), Cell::of(risk->target),
                        Cell::of(risk->owner), Cell::of(risk->response), Cell::of(risk->raised),
                        Cell::of(risk->review), Cell::of(risk->escalated)});
  return out;
}

Table issues_table(const std::vector<EntryOwner>& owners, Date as_of) {
  Table out{columns_named({"of", "issue", "title", "severity", "owner", "action", "raised", "due"}), {}};
  for (const auto& [owner, id, issue] : open_issues(owners, as_of))
    out.rows.push_back({Cell::of(owner->id), Cell::of(id), Cell::of(issue->title), Cell::of(issue->severity),
                        Cell::of(issue->owner), Cell::of(issue->action), Cell::of(issue->raised),
                        Cell::of(issue->due)});
  return out;
}

Table decisions_table(const std::vector<EntryOwner>& owners, Date as_of) {
  Table out{columns_named({"of",
                           {"decision", DataType::string, "The decision's id"},
                           "title",
                           "kind",
                           "why",
                           "effect",
                           "recommended",
                           "board",
                           "asked",
                           "needed_by",
                           "outcome",
                           "decided",
                           "minute"}),
            {}};
  for (const auto& [owner, id, one] :
       entries_of(owners, &EntryOwner::decisions, [](const Decision&) { return true; })) {
    const bool taken = is_taken(*one, as_of);
    out.rows.push_back({Cell::of(owner->id), Cell::of(id), Cell::of(one->title), Cell::of(one->kind),
                        Cell::of(one->why), Cell::of(one->effect), Cell::of(one->recommended),
                        Cell::of(one->of), Cell::of(one->asked), Cell::of(one->needed_by),
                        taken ? Cell::of(*one->decision) : Cell(), taken ? Cell::of(one->decided) : Cell(),
                        taken ? Cell::of(one->minute) : Cell()});
  }
  return out;
}

}  // namespace

void add_entry_tables(const std::vector<EntryOwner>& owners, Date as_of, Attachments& parts) {
  parts.add_table_file("risks", "Open risks", "risks", [&] { return risks_table(owners, as_of); });
  parts.add_table_file("issues", "Open issues", "issues", [&] { return issues_table(owners, as_of); });
  parts.add_table_file("decisions", "Decisions", "decisions", [&] { return decisions_table(owners, as_of); });
}

}  // namespace ptx
