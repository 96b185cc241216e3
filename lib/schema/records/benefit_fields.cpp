// The fields of a benefit by its type: money, a measure, or a capability.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array reading_fields{
    required<&Reading::value>("value", "What was read.", "66").allow_negative(),
    field<&Reading::note>("note", "What a reader should know of it.", "provisional").published(),
};

constexpr auto benefit_name =
    required<&Benefit::name>("name", "What changes for the better.", "Fewer single-occupancy routes")
        .identifies_entry();
constexpr auto benefit_type = required<&Benefit::type>(
    "type", "Money (cashable, income, cost-avoidance, non-cashable), a measure, or a capability.",
    "cashable");
constexpr auto benefit_outcome =
    field<&Benefit::outcome>("outcome", "The outcome of outcomes.yaml that it serves.",
                             "child-friendly-travel")
        .refers_to(ReferenceTarget::outcome);
constexpr auto benefit_owner =
    field<&Benefit::owner>("owner", "Who answers for its arrival.", "Head of Transport").person("its owner");
constexpr auto benefit_directorate =
    field<&Benefit::directorate>("directorate", "Whose budget it leaves.", "children")
        .refers_to(ReferenceTarget::directorate)
        .default_text(DefaultSource::directorate);
constexpr auto benefit_exempt =
    field<&Benefit::exempt>("exempt", "Why it may not be published.", "Consultation not begun")
        .withholds_entry();

constexpr std::array any_benefit_fields{benefit_name,  benefit_type,        benefit_outcome,
                                        benefit_owner, benefit_directorate, benefit_exempt};

constexpr std::array money_benefit_fields{
    benefit_name,
    benefit_type,
    field<&Benefit::disbenefit>("disbenefit",
                                "true where it costs instead of saving; its figures stay positive.", "true")
        .default_text("false"),
    field<&Benefit::fund>("fund", "The fund that it helps.", "dsg").default_text(DefaultSource::fund),
    benefit_directorate,
    field<&Benefit::code>("code", "The budget line.", "CH4471").published(),
    benefit_owner,
    field<&Benefit::confidence>("confidence", "How sure the forecast is.", "medium")
        .default_text("it counts as low"),
    field<&Benefit::recurring>("recurring", "Whether it stays in the budget from then on.", "false")
        .default_text("true"),
    field<&Benefit::original>("original", "What was first approved, by period; never edited.",
                              "{2024/25: 500k, 2025/26: 900k}")
        .default_text(DefaultSource::plan)
        .baseline(),
    field<&Benefit::plan>("plan", "What is approved now: what is new in each period.",
                          "{2024/25: 400k, 2025/26: 900k}")
        .baseline(),
    field<&Benefit::forecast>("forecast", "Today's best estimate of the whole profile.",
                              "{2024/25: 320k, 2025/26: 980k}")
        .default_text(DefaultSource::plan)
        .estimate(),
    field<&Benefit::actual>("actual", "What has arrived, as its owner claims.",
                            "{2024/25 Q1: 60k, 2024/25 Q2: 90k}")
        .estimate(),
    field<&Benefit::shared_with>(
        "shared_with", "Benefits that claim a share of the same money; it is counted there, not here.",
        "{hospital-discharge/delays: 40%}")
        .keys_refer_to(ReferenceTarget::benefit),
    field<&Benefit::replaces>("replaces", "Benefits whose shortfall it makes good.", "[other/benefit]")
        .refers_to(ReferenceTarget::benefit),
    field<&Benefit::posts>("posts", "Full-time equivalents, for staffing reports.", "-3.5").allow_negative(),
    benefit_outcome,
    benefit_exempt,
};

constexpr auto measure_benefit_fields = together(any_benefit_fields, measure_fields<&Benefit::measure>);

constexpr std::array capability_benefit_fields{
    benefit_name,
    benefit_type,
    benefit_outcome,
    benefit_owner,
    benefit_directorate,
    field<&Benefit::due>("due", "The day by which it is there.", "2025-06-30").baseline(),
    field<&Benefit::delivered>("delivered", "The day on which it was there.", "2025-05-02").estimate(),
    field<&Benefit::narrative>("narrative", "What can be done now that could not be done before.",
                               "Routes are modelled in-house")
        .published(),
    benefit_exempt,
};

}  // namespace

template <>
const Record& record_of<Reading>() {
  static constexpr Record record{"a reading", reading_fields};
  return record;
}
const Record& money_benefit_record() {
  static constexpr Record record{"a money benefit", money_benefit_fields};
  return record;
}
const Record& measure_benefit_record() {
  static constexpr Record record{"a measure", measure_benefit_fields};
  return record;
}
const Record& capability_benefit_record() {
  static constexpr Record record{"a capability", capability_benefit_fields};
  return record;
}
const Record& any_benefit_record() {
  static constexpr Record record{"a benefit", any_benefit_fields};
  return record;
}

const Record& benefit_record(BenefitType type) {
  if (type == BenefitType::measure) return measure_benefit_record();
  return type == BenefitType::capability ? capability_benefit_record() : money_benefit_record();
}

}  // namespace ptx
