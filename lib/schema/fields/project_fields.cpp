// The fields of projects/ID.yaml, and of the records that programmes share with projects.
#include <array>

#include "schema/fields/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array rating_fields{
    field<&JudgedRating::rating>(
        "rating", "The rating: a whole number that the criterion allows, unknown, or n/a.", "3"),
    field<&JudgedRating::low>("low", "The lowest rating that somebody argued for.", "1"),
    field<&JudgedRating::high>("high", "The highest rating that somebody argued for.", "5"),
    field<&JudgedRating::disputed>("disputed", "Who says otherwise, and what.", "Service says 5"),
    field<&JudgedRating::why>("why", "Why it is rated so.", "A duty to transport, not to this standard"),
};

constexpr std::array status_fields{
    field<&Status::date>("date", "The day of the report.", "2025-01-20"),
    field<&Status::overall>("overall", "How the project stands, as its sponsor reports it.", "amber"),
    field<&Status::time>("time", "How its dates stand.", "green"),
    field<&Status::cost>("cost", "How its costs stand.", "green"),
    field<&Status::benefits>("benefits", "How its benefits stand.", "amber"),
    field<&Status::resources>("resources", "Whether it has the people that it needs.", "red"),
    field<&Status::summary>("summary", "What has happened since the last report.",
                            "Contract award slipped by six weeks."),
    field<&Status::next>("next", "What happens before the next report.", "Award in May."),
};

constexpr std::array assurance_fields{
    field<&Assurance::rag>("rag", "How somebody who does not run the project rates it.", "red"),
    field<&Assurance::by>("by", "Who that is.", "Internal audit"),
    field<&Assurance::date>("date", "The day of the review.", "2025-01-12"),
};

constexpr std::array risk_fields{
    required<&Risk::title>("title", "What may happen, and what follows from it.", "Too few drivers bid"),
    required<&Risk::likelihood>("likelihood", "How likely it is, from 1 to 5.", "4").within(1, 5),
    required<&Risk::impact>("impact", "How much it would hurt, from 1 to 5.", "4").within(1, 5),
    field<&Risk::target>("target",
                         "The score (likelihood times impact) that the response aims at, from 1 to 25.", "6")
        .within(1, 25),
    field<&Risk::owner>("owner", "Who answers for it.", "Head of Transport"),
    field<&Risk::response>("response", "What is done about it.", "Open a second framework"),
    field<&Risk::raised>("raised", "The day on which it was written down.", "2024-11-01"),
    field<&Risk::review>("review", "The day on which it is looked at again.", "2025-02-01"),
    field<&Risk::escalated>("escalated", "The board that it was taken to.", "Transformation Board"),
    field<&Risk::closed>("closed", "The day on which it was closed.", "2025-02-20"),
    field<&Risk::exempt>("exempt", "Why it may not be published.", "Commercially confidential"),
};

constexpr std::array issue_fields{
    required<&Issue::title>("title", "What has gone wrong.", "Tender withdrawn"),
    field<&Issue::severity>("severity", "How bad it is, from 1 to 5.", "3").within(1, 5),
    field<&Issue::owner>("owner", "Who answers for it.", "Head of Procurement"),
    field<&Issue::action>("action", "What is done about it.", "Re-tender in two lots"),
    field<&Issue::due>("due", "The day by which that is done.", "2025-02-14"),
    field<&Issue::raised>("raised", "The day on which it was written down.", "2025-01-06"),
    field<&Issue::closed>("closed", "The day on which it was closed.", "2025-02-10"),
    field<&Issue::exempt>("exempt", "Why it may not be published.", "Commercially confidential"),
};

constexpr std::array decision_fields{
    required<&Decision::title>("title", "What is to be decided.", "Re-phase the first year"),
    field<&Decision::kind>("kind", "What kind of decision it is.", "baseline"),
    field<&Decision::covers>("covers", "The fields of this file that it allows to move, each as a path.",
                             "[benefits.routes.plan]"),
    field<&Decision::why>("why", "Why it is asked for.", "The contract started a quarter late"),
    field<&Decision::effect>("effect", "What follows from it.", "£80k moves to 2025/26"),
    field<&Decision::recommended>("recommended", "What the office recommends.", "Approve"),
    field<&Decision::of>("of", "Who is to decide.", "Transformation Board"),
    field<&Decision::asked>("asked", "The day on which it was asked for.", "2025-01-10"),
    field<&Decision::needed_by>("needed_by", "The day by which it is needed.", "2025-01-28"),
    field<&Decision::decision>("decision", "What was decided; absent while it is still asked for.",
                               "approved"),
    field<&Decision::decided>("decided", "The day on which it was decided.", "2025-01-28"),
    field<&Decision::minute>("minute", "Where it is minuted.", "TB 28/01/25 item 6"),
    field<&Decision::exempt>("exempt", "Why it may not be published.", "Consultation not begun"),
};

constexpr std::array document_fields{
    field<&Document::done>("done", "The day on which it was finished.", "2024-06-01"),
    field<&Document::by>("by", "Who wrote or owns it.", "Equalities lead"),
    field<&Document::due>("due", "The day by which it is due.", "2024-05-31"),
    field<&Document::link>("link", "Where it is.", "docs/equality-impact.md"),
};

constexpr std::array assessment_fields{
    field<&Assessment::date>("date", "The day on which the ratings were agreed.", "2024-05-14"),
    field<&Assessment::by>("by", "Who took part.", "[Service, PMO]"),
    field<&Assessment::agreed_by>("agreed_by", "Who agreed them.", "Corporate Leadership Team"),
};

constexpr std::array tier_decision_fields{
    field<&TierDecision::tier>("tier", "The tier that leadership gave it.", "platinum")
        .refers_to(ReferenceTarget::tier),
    field<&TierDecision::decision>("decision", "The decision of this project that says so.", "lift"),
    field<&TierDecision::until>("until", "The last day on which it holds.", "2025-09-30")
        .otherwise("it holds for good"),
};

constexpr std::array milestone_fields{
    required<&Milestone::name>("name", "What is reached.", "Contract awarded"),
    field<&Milestone::key>("key", "Whether boards follow it.", "true").otherwise("false"),
    field<&Milestone::original>("original", "The day first approved; never edited.", "2025-02-28")
        .otherwise("the due day"),
    required<&Milestone::due>("due", "The day approved now.", "2025-03-31"),
    field<&Milestone::forecast>("forecast", "Today's best estimate of the day.", "2025-05-15")
        .otherwise("the due day"),
    field<&Milestone::done>("done", "The day on which it was reached.", "2025-05-20"),
};

constexpr std::array cost_fields{
    required<&Cost::name>("name", "What is paid for.", "Delivery support"),
    field<&Cost::supplier>("supplier", "Who is paid.", "Human Engine"),
    field<&Cost::basis>("basis", "How it is paid for.", "day-rate"),
    field<&Cost::kind>("kind", "Revenue or capital.", "revenue").otherwise("revenue"),
    field<&Cost::fund>("fund", "The fund that pays.", "capital-receipts").otherwise("the portfolio's"),
    field<&Cost::recurring>("recurring", "Whether it stays in the budget from then on.", "true")
        .otherwise("false"),
    field<&Cost::plan>("plan", "What is approved now, by period.", "{2024/25: 120k}").negative_too(),
    field<&Cost::forecast>("forecast", "Today's best estimate of the whole profile.", "{2024/25: 130k}")
        .negative_too()
        .otherwise("the plan"),
    field<&Cost::actual>("actual", "What has been spent.", "{2024/25: 96k}").negative_too(),
};

constexpr std::array resource_fields{
    required<&Resource::team>("team", "The team of portfolio.yaml that does the work.", "business-analyst")
        .refers_to(ReferenceTarget::team),
    required<&Resource::from>("from", "The first month.", "2025-01"),
    required<&Resource::to>("to", "The last month.", "2025-06"),
    required<&Resource::fte>("fte", "How many full-time equivalents.", "0.5"),
};

constexpr std::array dependency_fields{
    field<&Dependency::project>("project", "The project that this one waits for.", "digital-platform")
        .refers_to(ReferenceTarget::project),
    field<&Dependency::milestone>("milestone", "The milestone of that project.", "go-live"),
    field<&Dependency::external>("external", "Who outside the portfolio is waited for.",
                                 "Building Safety Regulator"),
    required<&Dependency::what_for>("for", "What is needed from there.", "Case system live"),
    field<&Dependency::by>("by", "The day by which it is needed.", "2025-06-01"),
    field<&Dependency::expected>("expected", "The day on which it is expected.", "2025-06-15"),
};

constexpr std::array lesson_fields{
    required<&Lesson::title>("title", "The lesson in a few words.", "Bring finance in early"),
    field<&Lesson::learned>("learned", "What happened, and what it taught.",
                            "The baseline was agreed only in month four"),
    field<&Lesson::what_for>("for", "Who should hear of it.", "All sponsors"),
};

constexpr std::array project_fields{
    required<&Project::name>("name", "What people call it.",
                             "Passenger transport for children with special needs"),
    field<&Project::formerly>("formerly", "Ids that it had before, so that its history goes on.",
                              "[school-runs]"),
    field<&Project::programme>("programme", "The programme of portfolio.yaml that it belongs to.",
                               "prevention")
        .refers_to(ReferenceTarget::programme),
    field<&Project::directorate>("directorate", "The directorate of portfolio.yaml that it belongs to.",
                                 "children")
        .refers_to(ReferenceTarget::directorate),
    field<&Project::portfolio_holder>("portfolio_holder", "The elected member who answers for it.",
                                      "Cabinet Member for Children"),
    field<&Project::stage>("stage", "The stage of framework.yaml in which it stands.", "delivery")
        .refers_to(ReferenceTarget::stage)
        .otherwise("the framework's first stage"),
    field<&Project::state>("state", "Whether it is worked on.", "paused").otherwise("active"),
    field<&Project::monitored_by>("monitored_by", "pmo, or who else watches it.", "finance").otherwise("pmo"),
    field<&Project::exempt>("exempt", "Why it may not be published.", "Consultation not begun"),
    field<&Project::summary>("summary", "What it does, in a sentence or two.",
                             "Better routes and travel training in place of taxis"),
    field<&Project::why>("why", "The case for it, in a paragraph.", "Spending has doubled in four years"),
    field<&Project::sponsor>("sponsor", "The director who answers for it.",
                             "Director of Children's Services"),
    field<&Project::lead>("lead", "Who leads it.", "Head of Transport"),
    field<&Project::manager>("manager", "Who manages it from day to day.", "Project Manager, PMO"),
    field<&Project::finance_lead>("finance_lead", "Who in finance agrees its figures.",
                                  "Finance Business Partner, Children"),
    field<&Project::budget_code>("budget_code", "The budget line that its money leaves.", "CH4471"),
    field<&Project::start>("start", "The day on which it starts.", "2024-04-01"),
    field<&Project::end>("end", "The day on which it ends.", "2026-03-31"),
    field<&Project::fixed>("fixed", "true where its dates are not ours to move (a statutory deadline).",
                           "true")
        .otherwise("false"),
    field<&Project::priorities>("priorities", "Priorities of outcomes.yaml that it serves.",
                                "[child-friendly]")
        .refers_to(ReferenceTarget::priority),
    field<&Project::enables>("enables", "Benefits of other projects that cannot come without this one.",
                             "[resident-experience/calls]")
        .refers_to(ReferenceTarget::benefit),
    field<&Project::business_case>("business_case", "Where its business case is.",
                                   "docs/passenger-transport.md"),
    field<&Project::documents>("documents", "Documents that its stage or tier asks for, by id."),
    field<&Project::assessed>("assessed", "When and by whom the ratings were agreed."),
    field<&Project::ratings>("ratings", "How it stands on each criterion of framework.yaml.")
        .keyed_by(ReferenceTarget::criterion),
    field<&Project::tier_decision>("tier_decision",
                                   "The tier that leadership gave it, kept beside what the framework says."),
    field<&Project::status>("status", "The latest highlight report; earlier ones are in git."),
    field<&Project::assurance>("assurance", "What somebody who does not run it says of it."),
    field<&Project::milestones>("milestones", "What it reaches and when, by id."),
    field<&Project::benefits>("benefits", "What it is to bring, by id: money, measures, capabilities."),
    field<&Project::costs>("costs", "What it costs, by id."),
    field<&Project::resources>("resources", "What it asks of the teams of portfolio.yaml, by id."),
    field<&Project::affects>("affects",
                             "The services of portfolio.yaml that it changes, and how heavily (1 light to 5 "
                             "heavy; in a series 0 ends it).",
                             "{hr: 2}")
        .keyed_by(ReferenceTarget::service)
        .within(1, 5),
    field<&Project::depends_on>("depends_on", "What it waits for, by id."),
    field<&Project::risks>("risks", "What may go wrong, by id."),
    field<&Project::issues>("issues", "What has gone wrong, by id."),
    field<&Project::decisions>("decisions",
                               "Change control, gates, tiers, pauses: asked for, or decided; by id."),
    field<&Project::lessons>("lessons", "What it taught, by id."),
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
const Record& record_of<Status>() {
  static constexpr Record record{"a status", status_fields};
  return record;
}
template <>
const Record& record_of<Assurance>() {
  static constexpr Record record{"an assurance", assurance_fields};
  return record;
}
template <>
const Record& record_of<Risk>() {
  static constexpr Record record{"a risk", risk_fields};
  return record;
}
template <>
const Record& record_of<Issue>() {
  static constexpr Record record{"an issue", issue_fields};
  return record;
}
template <>
const Record& record_of<Decision>() {
  static constexpr Record record{"a decision", decision_fields};
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
  static constexpr Record record{"a project", project_fields};
  return record;
}

std::span<const std::string_view> requirements() { return requirement_names; }

}  // namespace ptx
