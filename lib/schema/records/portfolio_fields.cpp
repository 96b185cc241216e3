// The fields of portfolio.yaml.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array directorate_fields{
    required<&Directorate::name>("name", "What people call it.", "Children and families").identifies_entry()};

constexpr std::array target_fields{
    field<&Target::total>("total", "What is owed over all years.", "5m"),
    field<&Target::years>("*", "A financial year, and what is owed in it.", "2m"),
};

constexpr std::array programme_fields{
    required<&Programme::name>("name", "What people call it.", "Commercial").identifies_entry(),
    field<&Programme::lead>("lead", "Who leads it.", "Commercial Director")
        .changes_as(ChangeKind::people)
        .person("its lead"),
    field<&Programme::sponsor>("sponsor", "The director who answers for it.", "Director of Finance")
        .changes_as(ChangeKind::people)
        .person("its sponsor"),
    field<&Programme::board>("board", "Who decides.", "Commercial Board").published(),
    field<&Programme::vision>("vision", "What it is to change.").published(),
    field<&Programme::target>("target", "What it owes, by financial year and in total.",
                              "{2024/25: 1.2m, total: 5m}")
        .changes_as(ChangeKind::target),
    field<&Programme::within>("within", "The programme that it stands within.", "commercial")
        .refers_to(ReferenceTarget::programme),
    field<&Programme::status>("status", "The latest highlight report; earlier ones are in git."),
    field<&Programme::risks>("risks", "What may go wrong, by id.").changes_as(ChangeKind::risk),
    field<&Programme::issues>("issues", "What has gone wrong, by id.").changes_as(ChangeKind::issue),
    field<&Programme::decisions>("decisions", "What was asked for, or decided; by id.")
        .changes_as(ChangeKind::decision),
};

constexpr std::array team_fields{
    required<&Team::name>("name", "What people call it.", "Business analysts").identifies_entry(),
    field<&Team::supplier>("supplier", "internal, or the partner's name.", "internal")
        .default_text("internal")
        .published(),
    field<&Team::day_rate>("day_rate", "Pounds for each full-time day.", "280"),
    field<&Team::capacity>("capacity", "Full-time equivalents, by month.", "{2024-10: 3, 2025-04: 4}"),
};

constexpr std::array service_fields{
    required<&Service::name>("name", "What people call it.", "Human resources").identifies_entry(),
    field<&Service::directorate>("directorate", "The directorate that it belongs to.", "corporate")
        .refers_to(ReferenceTarget::directorate),
    field<&Service::enabling>("enabling", "true for a support service that projects lean on.", "true")
        .default_text("false"),
    field<&Service::capacity>("capacity", "The change load that it can carry at one time, by month.", "6"),
};

constexpr std::array time_fields{
    field_as<ScalarShape::days, &TimeTolerance::amber>("amber", "So late turns amber.", "14 days")
        .default_text("14 days"),
    field_as<ScalarShape::days, &TimeTolerance::red>("red", "So late turns red.", "60 days")
        .default_text("60 days"),
};

constexpr std::array money_tolerance_fields{
    field_as<ScalarShape::percent, &MoneyTolerance::amber>("amber", "This share beyond the plan turns amber.",
                                                           "5%")
        .default_text("5%"),
    field_as<ScalarShape::percent, &MoneyTolerance::red>("red", "This share beyond the plan turns red.",
                                                         "10%")
        .default_text("10% for cost, 15% for benefits"),
    field<&MoneyTolerance::floor>("floor", "A difference up to this much is green.", "25k")
        .default_text("25k"),
};

constexpr std::array measure_tolerance_fields{
    field_as<ScalarShape::percent, &MeasureTolerance::amber>("amber", "So far behind turns at-risk.", "10%")
        .default_text("10%"),
    field_as<ScalarShape::percent, &MeasureTolerance::red>("red", "So far behind turns off-track.", "25%")
        .default_text("25%"),
};

constexpr std::array tolerance_fields{
    field<&Tolerances::time>("time", "How late turns amber and red."),
    field<&Tolerances::cost>("cost", "How far over plan turns amber and red."),
    field<&Tolerances::benefits>("benefits", "How far short of plan turns amber and red."),
    field<&Tolerances::measures>("measures",
                                 "How far behind its path a measure turns at-risk and off-track."),
    field_as<ScalarShape::days, &Tolerances::grace>("grace", "A status is late this long after its cycle.",
                                                    "7 days")
        .default_text("7 days"),
};

constexpr std::array confidence_fields{
    field_as<ScalarShape::percent, &ConfidenceShares::high>(
        "high", "The share of a forecast that counts at high confidence.", "90%")
        .default_text("90%"),
    field_as<ScalarShape::percent, &ConfidenceShares::medium>("medium", "The same at medium confidence.",
                                                              "60%")
        .default_text("60%"),
    field_as<ScalarShape::percent, &ConfidenceShares::low>("low", "The same at low confidence, or at none.",
                                                           "30%")
        .default_text("30%"),
};

constexpr std::array settings_fields{
    required<&PortfolioSettings::name>("name", "What the portfolio is called.",
                                       "Wexcombe transformation portfolio")
        .published(),
    field<&PortfolioSettings::fund>("fund", "The fund whose gap the portfolio is to close.", "general-fund")
        .default_text("general-fund")
        .changes_as(ChangeKind::text),
    field<&PortfolioSettings::directorates>("directorates", "The council's directorates, by id.")
        .changes_as(ChangeKind::text),
    field<&PortfolioSettings::programmes>("programmes", "The programmes, by id.")
        .changes_as(ChangeKind::text),
    field<&PortfolioSettings::target>("target",
                                      "What the whole portfolio owes, by financial year and in total.",
                                      "{2025/26: 5m, total: 13m}")
        .changes_as(ChangeKind::target),
    field<&PortfolioSettings::cost>("cost", "What running the transformation office costs, by period.",
                                    "{2024/25: 600k}")
        .changes_as(ChangeKind::cost),
    field<&PortfolioSettings::return_target>("return_target",
                                             "Pounds of benefit wanted for each pound of that cost.", "8")
        .changes_as(ChangeKind::target),
    field<&PortfolioSettings::teams>("teams", "Who does the work, by id.").changes_as(ChangeKind::text),
    field<&PortfolioSettings::services>("services", "Who feels the change, by id.")
        .changes_as(ChangeKind::text),
    field<&PortfolioSettings::load_guide>("load_guide", "What a change load means, in words.",
                                          "{1: A notice to read, 5: Restructure}")
        .within(1, 5)
        .published(),
    field<&PortfolioSettings::productive_days>("productive_days", "Working days of a full-time year.", "220")
        .default_text("220")
        .changes_as(ChangeKind::text),
    field<&PortfolioSettings::tolerances>("tolerances", "When a computed rating turns amber and red.")
        .changes_as(ChangeKind::text),
    field<&PortfolioSettings::confidence>(
        "confidence", "What share of a forecast each degree of confidence counts for.", "{high: 90%}")
        .changes_as(ChangeKind::text),
};

}  // namespace

template <>
const Record& record_of<Directorate>() {
  static constexpr Record record{"a directorate", directorate_fields};
  return record;
}
template <>
const Record& record_of<Target>() {
  static constexpr Record record{"a target", target_fields};
  return record;
}
template <>
const Record& record_of<Programme>() {
  static constexpr Record record{"a programme", programme_fields};
  return record;
}
template <>
const Record& record_of<Team>() {
  static constexpr Record record{"a team", team_fields};
  return record;
}
template <>
const Record& record_of<Service>() {
  static constexpr Record record{"a service", service_fields};
  return record;
}
template <>
const Record& record_of<TimeTolerance>() {
  static constexpr Record record{"a tolerance of time", time_fields};
  return record;
}
template <>
const Record& record_of<MoneyTolerance>() {
  static constexpr Record record{"a tolerance of money", money_tolerance_fields};
  return record;
}
template <>
const Record& record_of<MeasureTolerance>() {
  static constexpr Record record{"a tolerance of measures", measure_tolerance_fields};
  return record;
}
template <>
const Record& record_of<Tolerances>() {
  static constexpr Record record{"tolerances", tolerance_fields};
  return record;
}
template <>
const Record& record_of<ConfidenceShares>() {
  static constexpr Record record{"confidence", confidence_fields};
  return record;
}
template <>
const Record& record_of<PortfolioSettings>() {
  static constexpr Record record = file_record("a portfolio", settings_fields);
  return record;
}

}  // namespace ptx
