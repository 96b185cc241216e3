#include "report/sections/gates.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/check/gates.hpp"
#include "analysis/score/ranking.hpp"
#include "render/benefits/money_page.hpp"
#include "report/sections/project_facts.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::vector<Gate> gates_of(const ReportScope& subject) {
  return gates(subject.portfolio.framework, subject.assessed.by_tier().front());
}

/// "the document 'equality-impact'", "a finance lead": a field as people call it.
std::string label_of(std::string field) {
  constexpr std::string_view document = "documents.";
  if (field.starts_with(document)) return fmt::format("the document '{}'", field.substr(document.size()));
  std::replace(field.begin(), field.end(), '_', ' ');
  return field;
}

bool is_met(const Gate& gate) {
  return std::none_of(gate.asked.begin(), gate.asked.end(),
                      [](const GateRequirement& one) { return one.lacking.has_value(); });
}

std::vector<std::string> lacking(const Gate& gate) {
  std::vector<std::string> out;
  for (const auto& one : gate.asked)
    if (one.lacking) out.push_back(label_of(one.field));
  return out;
}

}  // namespace

TemplateData gates_met(const ReportScope& subject) {
  TemplateData out = TemplateData::list();
  for (const auto& gate : gates_of(subject)) {
    TemplateData asked = TemplateData::list();
    for (const auto& one : gate.asked)
      asked.add(TemplateData::record()
                    .set("what", TemplateData::of(label_of(one.field)))
                    .set("met", TemplateData::of_flag(!one.lacking))
                    .set("lacking", TemplateData::of(one.lacking)));
    TemplateData record = TemplateData::record();
    record.set("stage", TemplateData::of(gate.stage))
        .set("reached", TemplateData::of_flag(gate.reached))
        .set("met", TemplateData::of_flag(is_met(gate)))
        .set("asked", std::move(asked));
    out.add(std::move(record));
  }
  return out;
}

std::string gates_sentences(const ReportScope& subject) {
  const auto all = gates_of(subject);
  std::vector<std::string> missing;
  std::string out;
  const Gate* next = nullptr;
  for (const auto& gate : all) {
    if (gate.reached)
      for (auto& one : lacking(gate)) missing.push_back(std::move(one));
    else if (!next)
      next = &gate;
  }
  out = missing.empty() ? "Everything that its stage asks for is there."
                        : fmt::format("For the stage at which it stands {} {} missing.",
                                      join_with_and(missing), missing.size() == 1 ? "is" : "are");
  if (!next) return out;
  const auto ahead = lacking(*next);
  return fmt::format(
      "{} {}", out,
      ahead.empty()
          ? fmt::format("Nothing stands in the way of '{}', the next stage.", next->stage)
          : fmt::format("For '{}', the next stage, it still lacks {}.", next->stage, join_with_and(ahead)));
}

}  // namespace ptx
