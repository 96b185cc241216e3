// The fields of framework.yaml.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array scale_fields{
    field<&Scale::min>("min", "The lowest rating.", "1").within(-1000, 1000).default_text("1"),
    field<&Scale::max>("max", "The highest rating.", "5").within(-1000, 1000).default_text("5"),
};

constexpr std::array criterion_fields{
    required<&Criterion::name>("name", "What is rated.", "Alignment with the vision").identifies_entry(),
    field<&Criterion::question>("question", "The question that the rating answers.",
                                "How far does the project advance the five priorities?")
        .published(),
    field<&Criterion::weight>(
        "weight", "Its weight against the other criteria of the score; any number above zero.", "30")
        .allow_negative()
        .only_above_zero()
        .default_text("1"),
    field<&Criterion::guide>("guide", "What a rating means, in words.",
                             "{1: No clear link, 5: Needed to meet a headline measure}")
        .within(-1000, 1000)
        .published(),
    field<&Criterion::scale>("scale", "Its own scale.", "{min: 0, max: 3}").default_text("the framework's"),
    field<&Criterion::allowed>("allowed", "The ratings that it allows, in place of a scale.", "[1, 3, 5]")
        .within(-1000, 1000),
    field<&Criterion::not_applicable>("not_applicable", "What n/a does: lowest, highest, or drop.", "drop")
        .default_text("the framework's"),
};

constexpr std::array score_fields{
    required<&Score::name>("name", "What the score says.", "Impact").identifies_entry(),
    required<&Score::criteria>("criteria", "What it is made of, by id.",
                               "alignment: {name: Alignment with the vision}"),
};

constexpr std::array tier_fields{
    required<&Tier::name>("name", "What people call it.", "Platinum").identifies_entry(),
    field<&Tier::board>("board", "Who decides.", "Transformation Board").published(),
    field<&Tier::report>("report", "How often it reports.", "monthly").published(),
    field<&Tier::support>("support", "The resources that it gets.", "Dedicated project manager").published(),
    field<&Tier::capacity>("capacity", "More projects than this many are a warning.", "4"),
    field<&Tier::requires_at>(
        "requires", "What a project of this tier must have at a stage, beside what the stage asks for.",
        "{initiation: [business_case]}")
        .refers_to(ReferenceTarget::requirement)
        .keys_refer_to(ReferenceTarget::stage)
        .published(),
};

constexpr std::array grid_fields{
    required<&Grid::rows>("rows", "The score whose bands are the rows.", "impact")
        .refers_to(ReferenceTarget::score),
    required<&Grid::columns>("columns", "The score whose bands are the columns.", "risk")
        .refers_to(ReferenceTarget::score),
    [] {
      Field row = field<&Grid::cells>("*", "A row: the tier for each band of the columns.",
                                      "{low: gold, medium: gold, high: platinum}")
                      .refers_to(ReferenceTarget::tier);
      row.read = +[](const yaml::Node& key, void* object, Reader& reader, const Field& self) {
        read_row(key, static_cast<Grid*>(object)->cells, reader, self);
      };
      return row;
    }(),
};

constexpr std::array segment_fields{
    field<&Segment::grid>("grid", "A tier for each pair of bands of two scores."),
    field<&Segment::bands_of>("bands_of", "The score, or combined, whose bands are the tiers.", "combined")
        .refers_to(ReferenceTarget::score),
    field<&Segment::tiers>("tiers", "With bands_of: the tier for each band.", "{low: bronze, high: gold}")
        .refers_to(ReferenceTarget::tier),
};

constexpr std::array forced_fields{
    required<&ForcedRating::when>("when", "Conditions on criteria; all must hold.",
                                  "{procurement-share: \"= 1\"}")
        .keys_refer_to(ReferenceTarget::criterion),
    required<&ForcedRating::set>("set", "The ratings that follow.", "{suppliers: 1}")
        .keys_refer_to(ReferenceTarget::criterion),
    required<&ForcedRating::why>("why", "Why they follow.", "Without procurement its risks do not arise.")
        .identifies_entry(),
};

constexpr std::array rule_fields{
    required<&Rule::when>("when", "Conditions on criteria, scores and combined; all must hold.",
                          "{statutory: \">= 5\"}")
        .keys_refer_to(ReferenceTarget::criterion_or_score),
    field<&Rule::at_least>("at_least", "Raises to this tier what stands below it.", "gold")
        .refers_to(ReferenceTarget::tier),
    field<&Rule::at_most>("at_most", "Lowers to this tier what stands above it.", "silver")
        .refers_to(ReferenceTarget::tier),
    field<&Rule::exactly>("exactly", "Sets this tier.", "bronze").refers_to(ReferenceTarget::tier),
    required<&Rule::why>("why", "Why it does so.", "A statutory duty is never run without legal oversight.")
        .identifies_entry(),
};

constexpr std::array stage_fields{
    field<&Stage::pipeline>("pipeline", "true where a project's money is not counted yet.", "true")
        .default_text("false"),
    field<&Stage::required>("requires",
                            "What a project must have to stand here, beside what all earlier stages ask for.",
                            "[sponsor, lead]")
        .refers_to(ReferenceTarget::requirement)
        .published(),
    field<&Stage::reports>("reports", "Whether a project owes a status each cycle.", "true")
        .default_text("false"),
    field<&Stage::final>("final", "true where a project is over.", "true").default_text("false"),
};

constexpr std::array case_fields{
    required<&ReferenceCase::ratings>("ratings", "How the case is rated.", "{alignment: 5}")
        .keys_refer_to(ReferenceTarget::criterion),
    required<&ReferenceCase::expect>("expect", "The tier that people agreed for it.", "platinum")
        .refers_to(ReferenceTarget::tier)
        .identifies_entry(),
    field<&ReferenceCase::why>("why", "Who agreed it, and when.",
                               "Agreed with the leadership team, March 2024.")
        .published(),
};

constexpr std::array framework_fields{
    required<&Framework::name>("name", "What people call it.", "Prioritisation and segmentation tool")
        .published(),
    field<&Framework::version>("version", "Changes when the framework does.", "\"2024.1\"").published(),
    field<&Framework::scale>("scale", "The ratings that a criterion allows, if it has no scale of its own.",
                             "{min: 1, max: 5}")
        .default_text("{min: 1, max: 5}"),
    field<&Framework::unknown>(
        "unknown", "What an unknown rating does: the score becomes a range, or takes the highest or lowest.",
        "range")
        .default_text("range"),
    field<&Framework::not_applicable>(
        "not_applicable", "What n/a does: counts as the lowest or highest, or drops the criterion's weight.",
        "lowest")
        .default_text("lowest"),
    field<&Framework::normalise>("normalise", "range: (rating - min) / (max - min); share: rating / max.",
                                 "range")
        .default_text("range"),
    field_as<ScalarShape::percent, &Framework::full_marks>(
        "full_marks", "The share that counts as 100; scores stop at 100.", "100%")
        .only_above_zero()
        .default_text("100%"),
    required<&Framework::scores>("scores", "One to four scores, each from 0 to 100, by id.",
                                 "impact: {name: Impact, criteria: ...}")
        .keyed_by_columns(),
    field<&Framework::combined>("combined", "The weights of the scores in the ranking score.",
                                "{impact: 60, risk: 40}")
        .keys_refer_to(ReferenceTarget::score)
        .allow_negative()
        .only_above_zero()
        .default_text("the plain mean of the scores"),
    field<&Framework::bands>(
        "bands", "Where each score, and combined, is cut; a score on the line belongs to the upper band.",
        "{impact: {low: 0, high: 70}}")
        .keys_refer_to(ReferenceTarget::score)
        .allow_negative(),
    required<&Framework::tiers>("tiers", "From the most governed to the least, by id.",
                                "platinum: {name: Platinum}")
        .keyed_by_columns(),
    required<&Framework::segment>("segment", "How scores become a tier.",
                                  "{bands_of: combined, tiers: {low: bronze, high: gold}}"),
    field<&Framework::forced>("forced",
                              "Ratings that follow from other ratings, applied before scoring; by id."),
    field<&Framework::rules>("rules", "What raises or lowers the tier that the grid says; by id."),
    required<&Framework::stages>("stages", "The stages of a project, in order, by id.",
                                 "delivery: {reports: true}"),
    field<&Framework::cases>("cases",
                             "Reference cases that the framework must decide as people agreed; by id."),
};

}  // namespace

template <>
const Record& record_of<Scale>() {
  static constexpr Record record{"a scale", scale_fields};
  return record;
}
template <>
const Record& record_of<Criterion>() {
  static constexpr Record record{"a criterion", criterion_fields};
  return record;
}
template <>
const Record& record_of<Score>() {
  static constexpr Record record{"a score", score_fields};
  return record;
}
template <>
const Record& record_of<Tier>() {
  static constexpr Record record{"a tier", tier_fields};
  return record;
}
template <>
const Record& record_of<Grid>() {
  static constexpr Record record{"a grid", grid_fields};
  return record;
}
template <>
const Record& record_of<Segment>() {
  static constexpr Record record{"segment", segment_fields};
  return record;
}
template <>
const Record& record_of<ForcedRating>() {
  static constexpr Record record{"a forced rating", forced_fields};
  return record;
}
template <>
const Record& record_of<Rule>() {
  static constexpr Record record{"a rule", rule_fields};
  return record;
}
template <>
const Record& record_of<Stage>() {
  static constexpr Record record{"a stage", stage_fields};
  return record;
}
template <>
const Record& record_of<ReferenceCase>() {
  static constexpr Record record{"a case", case_fields};
  return record;
}
template <>
const Record& record_of<Framework>() {
  static constexpr Record record = file_record("a framework", framework_fields, ChangeKind::framework);
  return record;
}

}  // namespace ptx
