#include <fmt/format.h>

#include <string>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"
#include "model/values/profile.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// Finds what is wrong with the benefits of one project.
class BenefitFaults {
 public:
  BenefitFaults(const CheckContext& examined, const SegmentedProject& project, std::vector<Finding>& out)
      : examined_(examined), project_(project), out_(out) {}

  void look(const TrackedBenefit& benefit) {
    look_at_closed_years(benefit);
    look_at_replaced(benefit);
    if (!benefit.counted || is_over(examined_.portfolio.framework, *benefit.project)) return;
    counted_ += benefit.total().plan;
    look_at_owner(benefit);
    if (benefit.benefit->plan && !benefit.benefit->confidence)
      find({"benefits", std::string(benefit.id)}, EntryPart::key, Code::no_confidence,
           fmt::format("'{}' says not how sure its plan is, so it counts as low", benefit.id),
           "write confidence: high, medium or low");
  }

  /// What is said once of a project with counted money.
  void finish() {
    const Project& project = *project_.scored->project;
    if (counted_ == Money()) return;
    if (!project.finance_lead)
      find({"benefits"}, EntryPart::key, Code::no_finance_lead,
           fmt::format("{} of its plan is counted, and nobody in finance answers for it",
                       format_exact_pounds(counted_)),
           "write finance_lead: NAME");
    std::vector<std::string> documents;
    for (const auto& id : documents_not_done(examined_.portfolio.framework, project_))
      documents.push_back("'" + id + "'");
    if (!documents.empty())
      find({"benefits"}, EntryPart::key, Code::plan_before_documents,
           fmt::format("{} of its plan is counted while {} not done: {}", format_exact_pounds(counted_),
                       documents.size() == 1 ? "a required document is" : "required documents are",
                       join(documents, ", ")),
           "finish what is required, or move the project back to the stage that it is ready for");
  }

 private:
  void find(FieldPath path, EntryPart part, Code code, std::string message, std::string hint) {
    out_.push_back({project_file(project_.scored->id), std::move(path), part, code, std::move(message),
                    std::move(hint)});
  }

  void look_at_owner(const TrackedBenefit& benefit) {
    if (benefit.years.empty()) return;
    std::vector<std::string> missing, keys;
    if (!benefit.benefit->owner) {
      missing.emplace_back("owner");
      keys.emplace_back("owner: NAME");
    }
    if (!benefit.benefit->code && !benefit.project->budget_code) {
      missing.emplace_back("budget line");
      keys.emplace_back("code: CODE");
    }
    if (!missing.empty())
      find({"benefits", std::string(benefit.id)}, EntryPart::key, Code::benefit_unowned,
           fmt::format("'{}' is counted and has no {}", benefit.id, join(missing, " and no ")),
           "write " + join(keys, " and "));
  }

  void look_at_closed_years(const TrackedBenefit& benefit) {
    if (!benefit.benefit->forecast || benefit.project->state == State::stopped) return;
    std::map<FinancialYear, Money> forecast;
    for (const auto& [period, amount] : *benefit.benefit->forecast) forecast[year_of(period)] += amount;
    for (const auto& [year, amount] : forecast) {
      if (!examined_.tracked.books.closed.contains(year)) continue;
      const auto found = benefit.years.find(year);
      const Money actual = found == benefit.years.end() ? Money() : found->second.actual;
      if (amount <= actual) continue;
      find({"benefits", std::string(benefit.id), "forecast"}, EntryPart::key, Code::closed_year_forecast,
           fmt::format("finance has closed {}, in which '{}' forecasts {} and claims {}", format(year),
                       benefit.id, format_exact_pounds(amount), format_exact_pounds(actual)),
           "move what has not come to a later year, or take it out");
    }
  }

  void look_at_replaced(const TrackedBenefit& benefit) {
    for (std::size_t i = 0; i < benefit.benefit->replaces.size(); ++i) {
      const BenefitId& id = benefit.benefit->replaces[i];
      const auto* project = examined_.portfolio.projects.find(id.project);
      const auto* other = project ? project->benefits.find(id.benefit) : nullptr;
      if (!other || !other->is_money() || project->state == State::stopped) continue;
      const auto& all = examined_.tracked.benefits;
      const auto at = std::lower_bound(
          all.begin(), all.end(), std::string_view(id.project),
          [](const TrackedBenefit& one, std::string_view wanted) { return one.project_id < wanted; });
      const auto found = std::find_if(at, all.end(), [&](const TrackedBenefit& one) {
        return one.project_id == id.project && one.id == id.benefit;
      });
      if (found == all.end()) continue;
      const PlanSplit split = found->split();
      const auto status = status_of(split);
      if ((status != BenefitStatus::on_track && status != BenefitStatus::delivered) ||
          split.slipped + split.undeliverable != Money())
        continue;
      find({"benefits", std::string(benefit.id), "replaces", std::to_string(i)}, EntryPart::value,
           Code::replaces_what_lacks_nothing,
           fmt::format("'{}' is to make good '{}', of which nothing has slipped or is lost: it is {}",
                       benefit.id, format(id), name(*status)),
           "correct the forecast of the other, or take replaces out");
    }
  }

  const CheckContext& examined_;
  const SegmentedProject& project_;
  std::vector<Finding>& out_;
  Money counted_;
};

}  // namespace

void find_benefit_faults(const CheckContext& examined, std::vector<Finding>& out) {
  auto benefit = examined.tracked.benefits.begin();
  for (const auto& project : examined.segmented) {
    BenefitFaults faults(examined, project, out);
    for (; benefit != examined.tracked.benefits.end() && benefit->project_id == project.scored->id; ++benefit)
      faults.look(*benefit);
    faults.finish();
  }
}

}  // namespace ptx
