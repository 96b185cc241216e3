#include <fmt/format.h>

#include <string>

#include "analysis/check/check_context.hpp"
#include "analysis/measures/measures.hpp"
#include "model/portfolio.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// What a measure lacks to be held against something, by somebody, from somewhere.
std::vector<std::string> lacking(const Benefit& benefit) {
  std::vector<std::string> out;
  if (benefit.measure.baseline.empty()) out.emplace_back("baseline");
  if (benefit.measure.target.empty() && benefit.measure.better != BetterWhen::hold)
    out.emplace_back("target");
  if (!benefit.owner) out.emplace_back("owner");
  if (!benefit.measure.source) out.emplace_back("source");
  return out;
}

bool went_wrong(const Measure& measure, const MeasureStanding& standing) {
  if (!standing.baseline || !standing.latest || measure.better == BetterWhen::hold) return false;
  return measure.better == BetterWhen::higher ? *standing.latest < *standing.baseline
                                              : *standing.latest > *standing.baseline;
}

void look(const CheckContext& examined, const std::string& file, const std::string& id,
          const Benefit& benefit, std::vector<Finding>& out) {
  const FieldPath path{"benefits", id};
  if (const auto missing = lacking(benefit); !missing.empty())
    out.push_back({file, path, EntryPart::key, Code::measure_incomplete,
                   fmt::format("the measure '{}' has no {}", id, join(missing, " and no ")),
                   "write " + join(missing, ", ")});
  const auto& tolerance = examined.portfolio.settings.tolerances.measures;
  const auto standing = measure_standing(benefit.measure, tolerance.amber, tolerance.red, examined.as_of);
  if (went_wrong(benefit.measure, standing))
    out.push_back({file,
                   {"benefits", id, "actual", format(*standing.latest_date)},
                   EntryPart::value,
                   Code::measure_wrong_way,
                   fmt::format("'{}' is better when {}, and stands at {}, {} its baseline of {}", id,
                               name(benefit.measure.better), format(*standing.latest),
                               benefit.measure.better == BetterWhen::higher ? "below" : "above",
                               format(*standing.baseline)),
                   "say in the next report what is done about it"});
}

}  // namespace

void find_measure_faults(const CheckContext& examined, std::vector<Finding>& out) {
  for (const auto& [id, project] : examined.portfolio.projects) {
    if (is_over(examined.portfolio.framework, project)) continue;
    const std::string file = project_file(id);
    for (const auto& [benefit_id, benefit] : project.benefits) {
      if (benefit.type == BenefitType::measure) look(examined, file, benefit_id, benefit, out);
      if (benefit.type == BenefitType::capability &&
          capability_status(benefit.due, benefit.delivered, examined.as_of) == CapabilityStatus::overdue)
        out.push_back(
            {file,
             {"benefits", benefit_id, "due"},
             EntryPart::value,
             Code::capability_overdue,
             fmt::format("'{}' was due on {}, and is not delivered", benefit.name, format(*benefit.due)),
             "write delivered: DATE if it is, else the day on which it is due now"});
    }
  }
}

}  // namespace ptx
