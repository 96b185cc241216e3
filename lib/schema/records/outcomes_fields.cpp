// The fields of outcomes.yaml.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array priority_fields{
    required<&Priority::name>("name", "What people call it.", "A child-friendly town").identifies_entry()};

constexpr std::array outcome_own_fields{
    required<&Outcome::name>("name", "What is to be true.", "Nobody lives in destitution").identifies_entry(),
    field<&Outcome::priority>("priority", "The priority that it belongs to.", "inclusive-economy")
        .refers_to(ReferenceTarget::priority),
    field<&Outcome::headline>("headline", "true where it stands for its priority.", "true")
        .default_text("false"),
    field<&Outcome::owner>("owner", "Who answers for it.", "Luton 2040 Partnership").person("its owner"),
};
constexpr auto outcome_fields = together(outcome_own_fields, measure_fields<&Outcome::measure>);

constexpr std::array pledge_fields{
    field<&Pledge::partner>("partner", "Who promised.", "Active Luton").published(),
    field<&Pledge::outcome>("outcome", "The outcome that it helps.", "town-centre")
        .refers_to(ReferenceTarget::outcome),
    field<&Pledge::pledge>("pledge", "What was promised.", "A better town centre library").identifies_entry(),
    field_as<ScalarShape::day, &Pledge::due>("due", "The day by which it is due.", "2027-01"),
    field<&Pledge::status>("status", "How it stands.", "on-track"),
    field<&Pledge::note>("note", "What a reader should know of it.").published(),
};

constexpr std::array work_fields{
    field<&WorkRating::rag>("rag", "How the work stands.", "green"),
    field<&WorkRating::date>("date", "The day of the rating.", "2025-01-10"),
    field<&WorkRating::note>("note", "Why it is rated so.").published(),
};

constexpr std::array effect_fields{
    field<&EffectRating::rag>("rag", "What the work has changed.", "amber"),
    field<&EffectRating::date>("date", "The day of the rating.", "2025-01-10"),
    field<&EffectRating::outcome>("outcome", "The outcome in which it shows.", "destitution")
        .refers_to(ReferenceTarget::outcome),
    field<&EffectRating::note>("note", "Why it is rated so.").published(),
};

constexpr std::array action_fields{
    required<&Action::title>("title", "What is to be done.", "40 outcomes with targets").identifies_entry(),
    field<&Action::owner>("owner", "Who does it.", "Head of Policy").person("its owner"),
    field_as<ScalarShape::day, &Action::due>("due", "The day by which it is due.", "2024-12"),
    field_as<ScalarShape::day, &Action::done>("done", "The day on which it was done.", "2024-12-02"),
    field<&Action::evidence>("evidence", "Where that can be seen.").published(),
};

constexpr std::array recommendation_fields{
    field<&Recommendation::name>("name", "What was recommended.", "A data-driven road map")
        .identifies_entry(),
    field<&Recommendation::source>("source", "The review that asked for it.",
                                   "Corporate Peer Challenge, March 2024")
        .published(),
    field<&Recommendation::theme>("theme", "Its chapter in the review.", "\"2040\"").published(),
    field<&Recommendation::owner>("owner", "Who answers for it.", "Chief Executive").person("its owner"),
    field_as<ScalarShape::day, &Recommendation::due>("due", "The day by which it is due.", "2025-03"),
    field<&Recommendation::work>("work", "How the work stands."),
    field<&Recommendation::effect>("effect", "What the work has changed."),
    field<&Recommendation::done>("done", "What has been done.").published(),
    field<&Recommendation::next>("next", "What is done next.").published(),
    field<&Recommendation::projects>("projects", "The projects that serve it.", "[digital-platform]")
        .refers_to(ReferenceTarget::project),
    field<&Recommendation::actions>("actions", "Its actions, by id."),
};

constexpr std::array outcomes_fields{
    field<&Outcomes::vision>("vision", "What the place is to become.", "Luton 2040").published(),
    field<&Outcomes::priorities>("priorities", "The priorities of the vision, by id.")
        .changes_as(ChangeKind::text),
    field<&Outcomes::outcomes>("outcomes", "The outcomes, by id.").changes_as(ChangeKind::outcome),
    field<&Outcomes::pledges>("pledges", "What partners promised, by id.").changes_as(ChangeKind::pledge),
    field<&Outcomes::recommendations>("recommendations", "What reviews asked for, by id.")
        .changes_as(ChangeKind::recommendation),
};

}  // namespace

template <>
const Record& record_of<Priority>() {
  static constexpr Record record{"a priority", priority_fields};
  return record;
}
template <>
const Record& record_of<Outcome>() {
  static constexpr Record record{"an outcome", outcome_fields};
  return record;
}
template <>
const Record& record_of<Pledge>() {
  static constexpr Record record{"a pledge", pledge_fields};
  return record;
}
template <>
const Record& record_of<WorkRating>() {
  static constexpr Record record{"a rating of the work", work_fields};
  return record;
}
template <>
const Record& record_of<EffectRating>() {
  static constexpr Record record{"a rating of the effect", effect_fields};
  return record;
}
template <>
const Record& record_of<Action>() {
  static constexpr Record record{"an action", action_fields};
  return record;
}
template <>
const Record& record_of<Recommendation>() {
  static constexpr Record record{"a recommendation", recommendation_fields};
  return record;
}
template <>
const Record& record_of<Outcomes>() {
  static constexpr Record record = file_record("outcomes", outcomes_fields);
  return record;
}

}  // namespace ptx
