#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace ptx {

/// How bad a diagnostic is, worst first. An error stops every command; the rest is shown by `check`.
enum class Severity { error, gap, warning, notice };

/// The word for a severity, as printed: "error", "gap", "warning", "notice".
std::string_view name(Severity severity);

/// Every complaint that ptx can make. The table in codes.cpp says of each its stable name, its severity and
/// what it means.
enum class Code {
  // what a file is
  missing_file,
  not_a_file,
  unreadable_file,
  file_name,
  file_extension,
  file_too_large,
  not_text,
  encoding,
  merge_conflict,
  truncated,
  // what YAML it holds
  yaml_syntax,
  needs_quotes,
  missing_blank,
  tab_indentation,
  forbidden_character,
  lone_cr,
  duplicate_key,
  anchor,
  alias,
  merge_key,
  tag,
  directive,
  second_document,
  too_deep,
  too_many_brackets,
  line_too_long,
  key_too_long,
  text_too_long,
  cut_comment,
  // what its fields are
  unknown_key,
  misplaced_key,
  missing_key,
  wrong_kind,
  bad_id,
  bad_money,
  bad_number,
  bad_rating,
  bad_date,
  bad_month,
  bad_year,
  bad_period,
  bad_day,
  bad_percent,
  bad_days,
  bad_flag,
  bad_choice,
  bad_condition,
  bad_reference,
  out_of_range,
  negative_money,
  overlapping_periods,
  overlapping_days,
  // how they hang together
  unknown_programme,
  unknown_directorate,
  unknown_stage,
  unknown_criterion,
  unknown_score,
  unknown_band,
  unknown_tier,
  unknown_team,
  unknown_service,
  unknown_outcome,
  unknown_priority,
  unknown_project,
  unknown_benefit,
  unknown_milestone,
  unknown_decision,
  unknown_field,
  circle,
  end_before_start,
  rating_not_allowed,
  bad_scale,
  bad_weight,
  bands_not_rising,
  grid_misses_cell,
  duplicate_id,
  reserved_id,
  shares_above_whole,
  mutual_share,
  claim_twice,
  measure_points,
  // what a report's template says
  template_syntax,
  template_name,
  unknown_report,
  // what a portfolio lacks for where its projects stand
  requires_unmet,
  case_decided_otherwise,
  agreed_above_claim,
  baseline_moved,
  original_edited,
  // what is out of date, or not used
  milestone_past_due,
  done_in_future,
  tier_decision_expired,
  tier_decision_not_approved,
  assessment_old,
  tier_over_capacity,
  tier_unreachable,
  low_impact_high_risk,
  unknown_at_stage,
  forecast_misses_years,
  target_against_better,
  claim_differs,
  agreed_without_claim,
  closed_year_forecast,
  benefit_unowned,
  no_finance_lead,
  plan_before_documents,
  no_confidence,
  replaces_what_lacks_nothing,
  share_too_large,
  target_without_plan,
  measure_incomplete,
  measure_wrong_way,
  capability_overdue,
  unused_service,
  unused_team,
  unused_criterion,
  often_reforecast,
  status_unchanged,
  red_to_green,
  closed_period_rewritten,
  framework_same_version,
  // what could be said better
  rating_without_why,
  same_budget_line,
};

/// What is known of a code: its stable name (as printed in brackets), severity, and one sentence each on what
/// it means and how to mend it.
struct CodeFacts {
  Code code;
  std::string_view name;
  Severity severity;
  std::string_view meaning;
  std::string_view remedy;
};

/// All codes in the order of the enumeration.
std::span<const CodeFacts> all_codes();

/// The facts of one code.
const CodeFacts& facts(Code code);

/// True for what is found by comparing with an earlier revision, and not otherwise.
bool needs_history(Code code);

}  // namespace ptx
