// The fields of projects/ID.yaml.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array rating_fields{
    field<&JudgedRating::rating>(
        "rating", "The rating: a whole number that the criterion allows, unknown, or n/a.", "3"),
    field<&JudgedRating::low>("low", "The lowest rating that somebody argued for.", "1"),
    field<&JudgedRating::high>("high", "The highest rating that somebody argued for.", "5"),
    field<&JudgedRating::disputed>("disputed", "Who says otherwise, and what.", "Service says 5").published(),
    field<&JudgedRating::why>("why", "Why it is rated so.", "A duty to transport, not to this standard")
        .published(),
};

constexpr std::array assurance_fields{
    field<&Assurance::rag>("rag", "How somebody who does not run the project rates it.", "red")
        .changes_as(ChangeKind::rag),
    field<&Assurance::by>("by", "Who that is.", "Internal audit").person("assurance"),
    field<&Assurance::date>("date", "The day of the review.", "2025-01-12"),
};

constexpr std::array document_fields{
    field<&Document::done>("done", "The day on which it was finished.", "2024-06-01"),
    field<&Document::by>("by", "Who wrote or owns it.", "Equalities lead").person("its owner"),
    field<&Document::due>("due", "The day by which it is due.", "2024-05-31"),
    field<&Document::link>("link", "Where it is.", "docs/equality-impact.md").published(),
};

constexpr std::array assessment_fields{
    field<&Assessment::date>("date", "The day on which the ratings were agreed.", "2024-05-14"),
    field<&Assessment::by>("by", "Who took part.", "[Service, PMO]").withheld(),
    field<&Assessment::agreed_by>("agreed_by", "Who agreed them.", "Corporate Leadership Team")
        .person("its board"),
};

constexpr std::array tier_decision_fields{
    field<&TierDecision::tier>("tier", "The tier that leadership gave it.", "platinum")
        .refers_to(ReferenceTarget::tier),
    field<&TierDecision::decision>("decision", "The decision of this project that says so.", "lift"),
    field<&TierDecision::until>("until", "The last day on which it holds.", "2025-09-30")
        .default_text("it holds for good"),
};

constexpr std::array milestone_fields{
    required<&Milestone::name>("name", "What is reached.", "Contract awarded").identifies_entry(),
    field<&Milestone::key>("key", "Whether boards follow it.", "true").default_text("false"),
    field<&Milestone::original>("original", "The day first approved; never edited.", "2025-02-28")
        .default_text(DefaultSource::due)
        .baseline(),
    required<&Milestone::due>("due", "The day approved now.", "2025-03-31").baseline(),
    field<&Milestone::forecast>("forecast", "Today's best estimate of the day.", "2025-05-15")
        .default_text(DefaultSource::due)
        .estimate(),
    field<&Milestone::done>("done", "The day on which it was reached.", "2025-05-20").estimate(),
};

constexpr std::array cost_fields{
    required<&Cost::name>("name", "What is paid for.", "Delivery support").identifies_entry(),
    field<&Cost::supplier>("supplier", "Who is paid.", "Human Engine").published(),
    field<&Cost::basis>("basis", "How it is paid for.", "day-rate"),
    field<&Cost::kind>("kind", "Revenue or capital.", "revenue").default_text("revenue"),
    field<&Cost::fund>("fund", "The fund that pays.", "capital-receipts").default_text(DefaultSource::fund),
    field<&Cost::recurring>("recurring", "Whether it stays in the budget from then on.", "true")
        .default_text("false"),
    field<&Cost::plan>("plan", "What is approved now, by period.", "{2024/25: 120k}")
        .allow_negative()
        .baseline(),
    field<&Cost::forecast>("forecast", "Today's best estimate of the whole profile.", "{2024/25: 130k}")
        .allow_negative()
        .default_text(DefaultSource::plan)
        .estimate(),
    field<&Cost::actual>("actual", "What has been spent.", "{2024/25: 96k}").allow_negative().estimate(),
};

constexpr std::array resource_fields{
    required<&Resource::team>("team", "The team of portfolio.yaml that does the work.", "business-analyst")
        .refers_to(ReferenceTarget::team)
        .identifies_entry(),
    required<&Resource::from>("from", "The first month.", "2025-01"),
    required<&Resource::to>("to", "The last month.", "2025-06"),
    required<&Resource::fte>("fte", "How many full-time equivalents.", "0.5"),
};

constexpr std::array dependency_fields{
    field<&Dependency::project>("project", "The project that this one waits for.", "digital-platform")
        .refers_to(ReferenceTarget::project),
    field<&Dependency::milestone>("milestone", "The milestone of that project.", "go-live"),
    field<&Dependency::external>("external", "Who outside the portfolio is waited for.",
                                 "Building Safety Regulator")
        .published(),
    required<&Dependency::what_for>("for", "What is needed from there.", "Case system live")
        .identifies_entry(),
    field<&Dependency::by>("by", "The day by which it is needed.", "2025-06-01"),
    field<&Dependency::expected>("expected", "The day on which it is expected.", "2025-06-15"),
};

constexpr std::array lesson_fields{
    required<&Lesson::title>("title", "The lesson in a few words.", "Bring finance in early")
        .identifies_entry(),
    field<&Lesson::learned>("learned", "What happened, and what it taught.",
                            "The baseline was agreed only in month four")
        .published(),
    field<&Lesson::what_for>("for", "Who should hear of it.", "All sponsors").published(),
};

constexpr std::array project_fields{
    required<&Project::name>("name", "What people call it.",
                             "Passenger transport for children with special needs")
        .published(),
    field<&Project::formerly>("formerly", "Ids that it had before, so that its history goes on.",
                              "[school-runs]")
        .changes_as(ChangeKind::text),
    field<&Project::programme>("programme", "The programme of portfolio.yaml that it belongs to.",
                               "prevention")
        .refers_to(ReferenceTarget::programme)
        .changes_as(ChangeKind::text),
    field<&Project::directorate>("directorate", "The directorate of portfolio.yaml that it belongs to.",
                                 "children")
        .refers_to(ReferenceTarget::directorate)
        .changes_as(ChangeKind::text),
    field<&Project::portfolio_holder>("portfolio_holder", "The elected member who answers for it.",
                                      "Cabinet Member for Children")
        .changes_as(ChangeKind::people)
        .person("its portfolio holder"),
    field<&Project::stage>("stage", "The stage of framework.yaml in which it stands.", "delivery")
        .refers_to(ReferenceTarget::stage)
        .default_text(DefaultSource::stage)
        .changes_as(ChangeKind::stage),
    field<&Project::state>("state", "Whether it is worked on.", "paused")
        .default_text("active")
        .changes_as(ChangeKind::state),
    field<&Project::monitored_by>("monitored_by", "pmo, or who else watches it.", "finance")
        .default_text("pmo")
        .published(),
    field<&Project::exempt>("exempt", "Why it may not be published.", "Consultation not begun")
        .withholds_entry(),
    field<&Project::summary>("summary", "What it does, in a sentence or two.",
                             "Better routes and travel training in place of taxis")
        .published(),
    field<&Project::why>("why", "The case for it, in a paragraph.", "Spending has doubled in four years")
        .published(),
    field<&Project::sponsor>("sponsor", "The director who answers for it.", "Director of Children's Services")
        .changes_as(ChangeKind::people)
        .person("its sponsor"),
    field<&Project::lead>("lead", "Who leads it.", "Head of Transport")
        .changes_as(ChangeKind::people)
        .person("its lead"),
    field<&Project::manager>("manager", "Who manages it from day to day.", "Project Manager, PMO")
        .changes_as(ChangeKind::people)
        .person("its manager"),
    field<&Project::finance_lead>("finance_lead", "Who in finance agrees its figures.",
                                  "Finance Business Partner, Children")
        .changes_as(ChangeKind::people)
        .person("its finance lead"),
    field<&Project::budget_code>("budget_code", "The budget line that its money leaves.", "CH4471")
        .published(),
    field<&Project::start>("start", "The day on which it starts.", "2024-04-01").changes_as(ChangeKind::text),
    field<&Project::end>("end", "The day on which it ends.", "2026-03-31").changes_as(ChangeKind::text),
    field<&Project::fixed>("fixed", "true where its dates are not ours to move (a statutory deadline).",
                           "true")
        .default_text("false")
        .changes_as(ChangeKind::text),
    field<&Project::priorities>("priorities", "Priorities of outcomes.yaml that it serves.",
                                "[child-friendly]")
        .refers_to(ReferenceTarget::priority)
        .changes_as(ChangeKind::text),
    field<&Project::enables>("enables", "Benefits of other projects that cannot come without this one.",
                             "[resident-experience/calls]")
        .refers_to(ReferenceTarget::benefit)
        .changes_as(ChangeKind::text),
    field<&Project::business_case>("business_case", "Where its business case is.",
                                   "docs/passenger-transport.md")
        .published(),
    field<&Project::documents>("documents", "Documents that its stage or tier asks for, by id.")
        .changes_as(ChangeKind::text),
    field<&Project::assessed>("assessed", "When and by whom the ratings were agreed.")
        .changes_as(ChangeKind::text),
    field<&Project::ratings>("ratings", "How it stands on each criterion of framework.yaml.")
        .keys_refer_to(ReferenceTarget::criterion)
        .changes_as(ChangeKind::rating),
    field<&Project::tier_decision>("tier_decision",
                                   "The tier that leadership gave it, kept beside what the framework says.")
        .changes_as(ChangeKind::text)
        .accompanies(),
    field<&Project::status>("status", "The latest highlight report; earlier ones are in git.")
        .changes_as(ChangeKind::text)
        .accompanies(),
    field<&Project::assurance>("assurance", "What somebody who does not run it says of it.")
        .changes_as(ChangeKind::text)
        .accompanies(),
    field<&Project::milestones>("milestones", "What it reaches and when, by id.")
        .changes_as(ChangeKind::milestone),
    field<&Project::benefits>("benefits", "What it is to bring, by id: money, measures, capabilities.")
        .changes_as(ChangeKind::benefit),
    field<&Project::costs>("costs", "What it costs, by id.").changes_as(ChangeKind::cost),
    field<&Project::resources>("resources", "What it asks of the teams of portfolio.yaml, by id.")
        .changes_as(ChangeKind::text),
    field<&Project::affects>("affects",
                             "The services of portfolio.yaml that it changes, and how heavily (1 light to 5 "
                             "heavy; in a series 0 ends it).",
                             "{hr: 2}")
        .keys_refer_to(ReferenceTarget::service)
        .within(1, 5)
        .changes_as(ChangeKind::text),
    field<&Project::depends_on>("depends_on", "What it waits for, by id.").changes_as(ChangeKind::dependency),
    field<&Project::risks>("risks", "What may go wrong, by id.").changes_as(ChangeKind::risk),
    field<&Project::issues>("issues", "What has gone wrong, by id.").changes_as(ChangeKind::issue),
    field<&Project::decisions>("decisions",
                               "Change control, gates, tiers, pauses: asked for, or decided; by id.")
        .changes_as(ChangeKind::decision),
    field<&Project::lessons>("lessons", "What it taught, by id.").changes_as(ChangeKind::text),
};

constexpr std::array<std::string_view, 18> requirement_names{
    "sponsor",  "lead",       "manager",   "finance_lead",  "budget_code", "directorate",
    "start",    "end",        "why",       "business_case", "ratings",     "benefits",
    "measures", "milestones", "resources", "risks",         "costs",       "lessons"};

}  // namespace

template <>
const Record& record_of<JudgedRating>() {
  static constexpr Record record{"a rating", rating_fields};
  return record;
}
template <>
const Record& record_of<Assurance>() {
  static constexpr Record record{"an assurance", assurance_fields};
  return record;
}
template <>
const Record& record_of<Document>() {
  static constexpr Record record{"a document", document_fields};
  return record;
}
template <>
const Record& record_of<Assessment>() {
  static constexpr Record record{"an assessment", assessment_fields};
  return record;
}
template <>
const Record& record_of<TierDecision>() {
  static constexpr Record record{"a tier decision", tier_decision_fields};
  return record;
}
template <>
const Record& record_of<Milestone>() {
  static constexpr Record record{"a milestone", milestone_fields};
  return record;
}
template <>
const Record& record_of<Cost>() {
  static constexpr Record record{"a cost", cost_fields};
  return record;
}
template <>
const Record& record_of<Resource>() {
  static constexpr Record record{"a resource", resource_fields};
  return record;
}
template <>
const Record& record_of<Dependency>() {
  static constexpr Record record{"a dependency", dependency_fields};
  return record;
}
template <>
const Record& record_of<Lesson>() {
  static constexpr Record record{"a lesson", lesson_fields};
  return record;
}
template <>
const Record& record_of<Project>() {
  static constexpr Record record = file_record("a project", project_fields);
  return record;
}

std::span<const std::string_view> requirements() { return requirement_names; }

}  // namespace ptx
