#include "report/sections/registers/risks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/board/ranked_risks.hpp"
#include "render/board/risk_matrix_svg.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// From which score on a risk is high.
constexpr int high_score = 15;

}  // namespace

TemplateData risk_list(const std::vector<EntryOwner>& owners, Date as_of, std::size_t most) {
  TemplateData out = TemplateData::list();
  for (const auto& [owner, id, risk] : ranked_risks(owners, as_of)) {
    if (most > 0 && out.values.size() == most) break;
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(risk->title))
        .set("of", TemplateData::of(owner->name))
        .set("likelihood", number(risk->likelihood))
        .set("impact", number(risk->impact));
    one.set("score", number(score_of(*risk)))
        .set("target", number(risk->target))
        .set("owner", TemplateData::of(risk->owner))
        .set("response", TemplateData::of(risk->response));
    one.set("raised", date_value(risk->raised))
        .set("review", date_value(risk->review))
        .set("review_overdue", TemplateData::of_flag(is_review_overdue(*risk, as_of)));
    one.set("escalated", TemplateData::of(risk->escalated));
    out.add(std::move(one));
  }
  return out;
}

std::string risks_sentence(const std::vector<EntryOwner>& owners, Date as_of) {
  const auto risks = ranked_risks(owners, as_of);
  if (risks.empty()) return "No risk is open.";
  const auto count = [&](auto test) {
    return static_cast<std::size_t>(
        std::count_if(risks.begin(), risks.end(), [&](const auto& owned) { return test(*owned.entry); }));
  };
  const auto high = count([](const Risk&risk) { return score_of(risk) >= high_score; }),
             escalated = count([](const Risk&risk) { return risk.escalated.has_value(); });
  const auto late = count([&](const Risk& risk) { return is_review_overdue(risk, as_of); });
  const std::string which = risks.size() == 1 ? (high == 1 ? "which is" : "which is not")
                            : high == 0       ? "none of them"
                                              : count_phrase(high, "of them is", "of them are");
  std::string out = fmt::format("{} open, {} high, with a score of {} or more",
                                count_phrase(risks.size(), "risk is", "risks are"), which, high_score);
  if (escalated > 0) out += fmt::format("; {} escalated", count_phrase(escalated, "is", "are"));
  if (late > 0) out += fmt::format("; the review of {} is overdue", late);
  return out + ".";
}

TemplateData risks_chart(const std::vector<EntryOwner>& owners, Date as_of, Attachments& parts) {
  const auto risks = ranked_risks(owners, as_of);
  if (risks.empty()) return {};
  RiskCounts counts{};
  for (const auto& owned : risks)
    ++counts[static_cast<std::size_t>(owned.entry->likelihood - 1)]
            [static_cast<std::size_t>(owned.entry->impact - 1)];
  return parts.add_chart("risks", "Open risks by likelihood and impact",
                         [&] { return risk_matrix_svg("Open risks by likelihood and impact", counts); });
}

}  // namespace ptx
