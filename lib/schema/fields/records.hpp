#pragma once

#include "model/portfolio.hpp"
#include "schema/fields/field.hpp"

namespace ptx {

// One line a struct of the model that stands in a file; the tables are in schema/records.
template <>
const Record& record_of<Status>();
template <>
const Record& record_of<Assurance>();
template <>
const Record& record_of<Risk>();
template <>
const Record& record_of<Issue>();
template <>
const Record& record_of<Decision>();
template <>
const Record& record_of<Document>();
template <>
const Record& record_of<Assessment>();
template <>
const Record& record_of<TierDecision>();
template <>
const Record& record_of<Milestone>();
template <>
const Record& record_of<Cost>();
template <>
const Record& record_of<Resource>();
template <>
const Record& record_of<Dependency>();
template <>
const Record& record_of<Lesson>();
template <>
const Record& record_of<Scale>();
template <>
const Record& record_of<Criterion>();
template <>
const Record& record_of<Score>();
template <>
const Record& record_of<Tier>();
template <>
const Record& record_of<Grid>();
template <>
const Record& record_of<Segment>();
template <>
const Record& record_of<ForcedRating>();
template <>
const Record& record_of<Rule>();
template <>
const Record& record_of<Stage>();
template <>
const Record& record_of<ReferenceCase>();
template <>
const Record& record_of<Claim>();
template <>
const Record& record_of<Priority>();
template <>
const Record& record_of<Outcome>();
template <>
const Record& record_of<Pledge>();
template <>
const Record& record_of<WorkRating>();
template <>
const Record& record_of<EffectRating>();
template <>
const Record& record_of<Action>();
template <>
const Record& record_of<Recommendation>();
template <>
const Record& record_of<Directorate>();
template <>
const Record& record_of<Target>();
template <>
const Record& record_of<Programme>();
template <>
const Record& record_of<Team>();
template <>
const Record& record_of<Service>();
template <>
const Record& record_of<TimeTolerance>();
template <>
const Record& record_of<MoneyTolerance>();
template <>
const Record& record_of<MeasureTolerance>();
template <>
const Record& record_of<Tolerances>();
template <>
const Record& record_of<ConfidenceShares>();
template <>
const Record& record_of<JudgedRating>();
template <>
const Record& record_of<Reading>();
template <>
const Record& record_of<Project>();
template <>
const Record& record_of<Framework>();
template <>
const Record& record_of<PortfolioSettings>();
template <>
const Record& record_of<Outcomes>();
template <>
const Record& record_of<FinanceFile>();

/// The fields of a benefit, which depend on its type.
const Record& benefit_record(BenefitType type);

}  // namespace ptx
