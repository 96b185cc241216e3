// The fields of the records that projects and programmes have alike: a status, risks, issues and decisions.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array status_fields{
    field<&Status::date>("date", "The day of the report.", "2025-01-20"),
    field<&Status::overall>("overall", "How the project stands, as its sponsor reports it.", "amber")
        .changes_as(ChangeKind::rag),
    field<&Status::time>("time", "How its dates stand.", "green").changes_as(ChangeKind::rag),
    field<&Status::cost>("cost", "How its costs stand.", "green").changes_as(ChangeKind::rag),
    field<&Status::benefits>("benefits", "How its benefits stand.", "amber").changes_as(ChangeKind::rag),
    field<&Status::resources>("resources", "Whether it has the people that it needs.", "red")
        .changes_as(ChangeKind::rag),
    field<&Status::summary>("summary", "What has happened since the last report.",
                            "Contract award slipped by six weeks.")
        .published(),
    field<&Status::next>("next", "What happens before the next report.", "Award in May.").published(),
};

constexpr std::array risk_fields{
    required<&Risk::title>("title", "What may happen, and what follows from it.", "Too few drivers bid")
        .identifies_entry(),
    required<&Risk::likelihood>("likelihood", "How likely it is, from 1 to 5.", "4").within(1, 5),
    required<&Risk::impact>("impact", "How much it would hurt, from 1 to 5.", "4").within(1, 5),
    field<&Risk::target>("target",
                         "The score (likelihood times impact) that the response aims at, from 1 to 25.", "6")
        .within(1, 25),
    field<&Risk::owner>("owner", "Who answers for it.", "Head of Transport").person("its owner"),
    field<&Risk::response>("response", "What is done about it.", "Open a second framework").published(),
    field<&Risk::raised>("raised", "The day on which it was written down.", "2024-11-01"),
    field<&Risk::review>("review", "The day on which it is looked at again.", "2025-02-01"),
    field<&Risk::escalated>("escalated", "The board that it was taken to.", "Transformation Board")
        .published(),
    field<&Risk::closed>("closed", "The day on which it was closed.", "2025-02-20"),
    field<&Risk::exempt>("exempt", "Why it may not be published.", "Commercially confidential")
        .withholds_entry(),
};

constexpr std::array issue_fields{
    required<&Issue::title>("title", "What has gone wrong.", "Tender withdrawn").identifies_entry(),
    field<&Issue::severity>("severity", "How bad it is, from 1 to 5.", "3").within(1, 5),
    field<&Issue::owner>("owner", "Who answers for it.", "Head of Procurement").person("its owner"),
    field<&Issue::action>("action", "What is done about it.", "Re-tender in two lots").published(),
    field<&Issue::due>("due", "The day by which that is done.", "2025-02-14"),
    field<&Issue::raised>("raised", "The day on which it was written down.", "2025-01-06"),
    field<&Issue::closed>("closed", "The day on which it was closed.", "2025-02-10"),
    field<&Issue::exempt>("exempt", "Why it may not be published.", "Commercially confidential")
        .withholds_entry(),
};

constexpr std::array decision_fields{
    required<&Decision::title>("title", "What is to be decided.", "Re-phase the first year")
        .identifies_entry(),
    field<&Decision::kind>("kind", "What kind of decision it is.", "baseline"),
    field<&Decision::covers>("covers", "The fields of this file that it allows to move, each as a path.",
                             "[benefits.routes.plan]")
        .published(),
    field<&Decision::why>("why", "Why it is asked for.", "The contract started a quarter late").published(),
    field<&Decision::effect>("effect", "What follows from it.", "£80k moves to 2025/26").published(),
    field<&Decision::recommended>("recommended", "What the office recommends.", "Approve").published(),
    field<&Decision::of>("of", "Who is to decide.", "Transformation Board").published(),
    field<&Decision::asked>("asked", "The day on which it was asked for.", "2025-01-10"),
    field<&Decision::needed_by>("needed_by", "The day by which it is needed.", "2025-01-28"),
    field<&Decision::decision>("decision", "What was decided; absent while it is still asked for.",
                               "approved"),
    field<&Decision::decided>("decided", "The day on which it was decided.", "2025-01-28"),
    field<&Decision::minute>("minute", "Where it is minuted.", "TB 28/01/25 item 6").published(),
    field<&Decision::exempt>("exempt", "Why it may not be published.", "Consultation not begun")
        .withholds_entry(),
};

}  // namespace

template <>
const Record& record_of<Status>() {
  static constexpr Record record{"a status", status_fields};
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

}  // namespace ptx
