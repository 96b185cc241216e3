#include "report/sections/risks_issues_decisions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/board/risk_matrix_svg.hpp"
#include "render/format/table.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// From which score on a risk is high.
constexpr int high_score = 15;

/// An entry and whose it is.
template <class T>
struct Held {
  const Holder* holder;
  std::string_view id;
  const T* entry;
};

/// All entries that a test lets through, in the order of the files.
template <class T, class Test>
std::vector<Held<T>> all_of(const std::vector<Holder>& holders, const OrderedMap<T>* Holder::*entries,
                            Test test) {
  std::vector<Held<T>> out;
  for (const auto& holder : holders)
    for (const auto& [id, entry] : *(holder.*entries))
      if (test(entry)) out.push_back({&holder, id, &entry});
  return out;
}

template <class T>
auto is_open(Date as_of) {
  return [as_of](const T& entry) { return !entry.closed || *entry.closed > as_of; };
}

/// True for a decision that has been taken by the day.
bool is_taken(const Decision& decision, Date as_of) {
  return decision.decision && (!decision.decided || *decision.decided <= as_of);
}

int score(const Risk& risk) { return risk.likelihood * risk.impact; }

std::vector<Held<Risk>> sorted_risks(const std::vector<Holder>& holders, Date as_of) {
  auto out = all_of(holders, &Holder::risks, is_open<Risk>(as_of));
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return score(*a.entry) > score(*b.entry); });
  return out;
}

std::vector<Held<Issue>> sorted_issues(const std::vector<Holder>& holders, Date as_of) {
  auto out = all_of(holders, &Holder::issues, is_open<Issue>(as_of));
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
    return a.entry->severity.value_or(0) > b.entry->severity.value_or(0);
  });
  return out;
}

TemplateData number(std::optional<int> value) {
  return value ? TemplateData::of(std::to_string(*value)) : TemplateData();
}

TemplateData to_data(const Held<Decision>& held, Date as_of) {
  const Decision& one = *held.entry;
  const bool taken = is_taken(one, as_of);
  TemplateData out = TemplateData::record();
  out.set("title", TemplateData::of(one.title))
      .set("of", TemplateData::of(held.holder->name))
      .set("kind", word(one.kind))
      .set("why", TemplateData::of(one.why));
  out.set("effect", TemplateData::of(one.effect))
      .set("recommended", TemplateData::of(one.recommended))
      .set("board", TemplateData::of(one.of))
      .set("asked", day(one.asked));
  out.set("needed_by", day(one.needed_by))
      .set("overdue", TemplateData::of_flag(!taken && one.needed_by && *one.needed_by < as_of));
  out.set("decision", taken ? word(one.decision) : TemplateData())
      .set("decided", taken ? day(one.decided) : TemplateData())
      .set("minute", taken ? TemplateData::of(one.minute) : TemplateData());
  return out;
}

Table risks_table(const std::vector<Holder>& holders, Date as_of) {
  Table out{columns_named({"of", "risk", "title", "likelihood", "impact", "score", "target", "owner",
                           "response", "raised", "review", "escalated"}),
            {}};
  for (const auto& [holder, id, risk] : sorted_risks(holders, as_of))
    out.rows.push_back({Cell::of(holder->id), Cell::of(id), Cell::of(risk->title), Cell::of(risk->likelihood),
                        Cell::of(risk->impact), Cell::of(score(*risk)), Cell::of(risk->target),
                        Cell::of(risk->owner), Cell::of(risk->response), Cell::of(risk->raised),
                        Cell::of(risk->review), Cell::of(risk->escalated)});
  return out;
}

Table issues_table(const std::vector<Holder>& holders, Date as_of) {
  Table out{columns_named({"of", "issue", "title", "severity", "owner", "action", "raised", "due"}), {}};
  for (const auto& [holder, id, issue] : sorted_issues(holders, as_of))
    out.rows.push_back({Cell::of(holder->id), Cell::of(id), Cell::of(issue->title), Cell::of(issue->severity),
                        Cell::of(issue->owner), Cell::of(issue->action), Cell::of(issue->raised),
                        Cell::of(issue->due)});
  return out;
}

Table decisions_table(const std::vector<Holder>& holders, Date as_of) {
  Table out{columns_named({"of", "decision", "title", "kind", "why", "effect", "recommended", "board",
                           "asked", "needed_by", "outcome", "decided", "minute"}),
            {}};
  for (const auto& [holder, id, one] :
       all_of(holders, &Holder::decisions, [](const Decision&) { return true; })) {
    const bool taken = is_taken(*one, as_of);
    out.rows.push_back({Cell::of(holder->id), Cell::of(id), Cell::of(one->title), Cell::of(one->kind),
                        Cell::of(one->why), Cell::of(one->effect), Cell::of(one->recommended),
                        Cell::of(one->of), Cell::of(one->asked), Cell::of(one->needed_by),
                        taken ? Cell::of(*one->decision) : Cell(), taken ? Cell::of(one->decided) : Cell(),
                        taken ? Cell::of(one->minute) : Cell()});
  }
  return out;
}

/// The programmes whose own risks, issues and decisions the report takes in.
bool takes_in(const ReportScope& subject, std::string_view programme) {
  if (subject.owing.whose == TargetOwner::Whose::programme)
    return stands_within(subject.portfolio.settings, programme, subject.owing.programme);
  return !subject.some;
}

}  // namespace

std::vector<Holder> holders(const ReportScope& subject) {
  std::vector<Holder> out;
  for (const auto& [id, programme] : subject.portfolio.settings.programmes)
    if (takes_in(subject, id))
      out.push_back({id, programme.name, &programme.risks, &programme.issues, &programme.decisions});
  for (const auto& [id, project] : subject.projects)
    out.push_back({id, project->name, &project->risks, &project->issues, &project->decisions});
  return out;
}

TemplateData open_risks(const std::vector<Holder>& holders, Date as_of, std::size_t most) {
  TemplateData out = TemplateData::list();
  for (const auto& [holder, id, risk] : sorted_risks(holders, as_of)) {
    if (most > 0 && out.values.size() == most) break;
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(risk->title))
        .set("of", TemplateData::of(holder->name))
        .set("likelihood", number(risk->likelihood))
        .set("impact", number(risk->impact));
    one.set("score", number(score(*risk)))
        .set("target", number(risk->target))
        .set("owner", TemplateData::of(risk->owner))
        .set("response", TemplateData::of(risk->response));
    one.set("raised", day(risk->raised))
        .set("review", day(risk->review))
        .set("review_overdue", TemplateData::of_flag(risk->review && *risk->review < as_of));
    one.set("escalated", TemplateData::of(risk->escalated));
    out.add(std::move(one));
  }
  return out;
}

std::string risks_in_words(const std::vector<Holder>& holders, Date as_of) {
  const auto risks = sorted_risks(holders, as_of);
  if (risks.empty()) return "No risk is open.";
  const auto count = [&](auto test) {
    return static_cast<std::size_t>(
        std::count_if(risks.begin(), risks.end(), [&](const auto& held) { return test(*held.entry); }));
  };
  const auto high = count([](const Risk&risk) { return score(risk) >= high_score; }),
             escalated = count([](const Risk&risk) { return risk.escalated.has_value(); });
  const auto late = count([&](const Risk& risk) { return risk.review && *risk.review < as_of; });
  const std::string which = risks.size() == 1 ? (high == 1 ? "which is" : "which is not")
                            : high == 0       ? "none of them"
                                              : counted(high, "of them is", "of them are");
  std::string out = fmt::format("{} open, {} high, with a score of {} or more",
                                counted(risks.size(), "risk is", "risks are"), which, high_score);
  if (escalated > 0) out += fmt::format("; {} escalated", counted(escalated, "is", "are"));
  if (late > 0) out += fmt::format("; the review of {} is overdue", late);
  return out + ".";
}

TemplateData risks_chart(const std::vector<Holder>& holders, Date as_of, Attachments& parts) {
  const auto risks = sorted_risks(holders, as_of);
  if (risks.empty()) return {};
  RiskCounts counts{};
  for (const auto& held : risks)
    ++counts[static_cast<std::size_t>(held.entry->likelihood - 1)]
            [static_cast<std::size_t>(held.entry->impact - 1)];
  return parts.chart("risks", "Open risks by likelihood and impact",
                     [&] { return risks_svg("Open risks by likelihood and impact", counts); });
}

void add_sheets(const std::vector<Holder>& holders, Date as_of, Attachments& parts) {
  parts.sheet("risks", "Open risks", "risks", [&] { return risks_table(holders, as_of); });
  parts.sheet("issues", "Open issues", "issues", [&] { return issues_table(holders, as_of); });
  parts.sheet("decisions", "Decisions", "decisions", [&] { return decisions_table(holders, as_of); });
}

TemplateData open_issues(const std::vector<Holder>& holders, Date as_of) {
  TemplateData out = TemplateData::list();
  for (const auto& [holder, id, issue] : sorted_issues(holders, as_of)) {
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(issue->title))
        .set("of", TemplateData::of(holder->name))
        .set("severity", number(issue->severity))
        .set("owner", TemplateData::of(issue->owner));
    one.set("action", TemplateData::of(issue->action))
        .set("raised", day(issue->raised))
        .set("due", day(issue->due));
    one.set("overdue", TemplateData::of_flag(issue->due && *issue->due < as_of));
    out.add(std::move(one));
  }
  return out;
}

TemplateData decisions_needed(const std::vector<Holder>& holders, Date as_of) {
  auto all = all_of(holders, &Holder::decisions, [&](const Decision& one) { return !is_taken(one, as_of); });
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    const auto &first = a.entry->needed_by, &second = b.entry->needed_by;
    return first && (!second || *first < *second);
  });
  TemplateData out = TemplateData::list();
  for (const auto& held : all) out.add(to_data(held, as_of));
  return out;
}

TemplateData decisions_taken(const std::vector<Holder>& holders, Date as_of) {
  auto all = all_of(holders, &Holder::decisions, [&](const Decision& one) { return is_taken(one, as_of); });
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    const auto &first = a.entry->decided, &second = b.entry->decided;
    return first && (!second || *first > *second);
  });
  TemplateData out = TemplateData::list();
  for (const auto& held : all) out.add(to_data(held, as_of));
  return out;
}

}  // namespace ptx
