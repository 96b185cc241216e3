#include "diagnostic/codes.hpp"

#include <algorithm>
#include <array>

namespace ptx {
namespace {

constexpr auto error = Severity::error;
constexpr auto gap = Severity::gap;
constexpr auto warning = Severity::warning;
constexpr auto notice = Severity::notice;

constexpr std::array table{
    CodeFacts{Code::missing_file, "missing-file", error, "A file that every portfolio needs is not there.", "Write it, or point -C at the folder that holds it."},
    CodeFacts{Code::not_a_file, "not-a-file", error, "A symbolic link, a device, a pipe or a folder stands where a file should.", "Put the file itself there."},
    CodeFacts{Code::unreadable_file, "unreadable-file", error, "A file could not be opened or read.", "Give yourself permission to read it."},
    CodeFacts{Code::file_name, "file-name", error, "The file's stem is the id of what it holds, and this one is no id.", "Rename it to small letters, digits and hyphens."},
    CodeFacts{Code::file_extension, "file-extension", error, "A file ends in .yml, so it would be passed over in silence.", "Rename it to end in .yaml."},
    CodeFacts{Code::file_too_large, "file-too-large", error, "A file is larger than 1 MiB.", "Split it: one project a file."},
    CodeFacts{Code::not_text, "not-text", error, "The file is no text: a Word document, a spreadsheet, a picture.", "Save its content as plain text in YAML."},
    CodeFacts{Code::encoding, "encoding", error, "The file's text is not UTF-8.", "Save it as UTF-8."},
    CodeFacts{Code::merge_conflict, "merge-conflict", error, "A merge of two versions was left unfinished.", "Keep one of the two versions and remove the marker lines."},
    CodeFacts{Code::truncated, "truncated", error, "The file ends in the middle of a quoted text, a bracket or an entry.", "Restore the rest of the file, or close what is open."},
    CodeFacts{Code::yaml_syntax, "yaml-syntax", error, "The text is not YAML.", "Mend it at the place shown."},
    CodeFacts{Code::needs_quotes, "needs-quotes", error, "A value holds or starts with something that YAML takes for its own.", "Put the value in quotes."},
    CodeFacts{Code::missing_blank, "missing-blank", error, "The blank after a colon is missing.", "Write 'key: value'."},
    CodeFacts{Code::tab_indentation, "tab-indentation", error, "A line is indented with a tab.", "Indent with blanks."},
    CodeFacts{Code::forbidden_character, "forbidden-character", error, "A control, zero-width or bidirectional character, which nobody can see, stands in the text.", "Remove it."},
    CodeFacts{Code::lone_cr, "lone-cr", error, "A carriage return stands alone, where a line end should be.", "Save the file with LF or CRLF line ends."},
    CodeFacts{Code::duplicate_key, "duplicate-key", error, "A key stands twice in one record.", "Remove or rename one of the two."},
    CodeFacts{Code::anchor, "anchor", error, "An anchor (&name) is outside the YAML that ptx reads.", "Write the value out where it is needed."},
    CodeFacts{Code::alias, "alias", error, "An alias (*name) is outside the YAML that ptx reads.", "Write the value out, or quote it."},
    CodeFacts{Code::merge_key, "merge-key", error, "A merge key (<<) is outside the YAML that ptx reads.", "Write the entries out."},
    CodeFacts{Code::tag, "tag", error, "A tag (!name) is outside the YAML that ptx reads.", "Remove it, or quote the value."},
    CodeFacts{Code::directive, "directive", error, "A directive (%NAME) is outside the YAML that ptx reads.", "Remove the line."},
    CodeFacts{Code::second_document, "second-document", error, "Something follows the end of the document.", "Keep one document a file."},
    CodeFacts{Code::too_deep, "too-deep", error, "Records stand more than 32 deep in one another.", "Flatten them."},
    CodeFacts{Code::too_many_brackets, "too-many-brackets", error, "A file holds more than 20,000 brackets.", "Split it."},
    CodeFacts{Code::line_too_long, "line-too-long", error, "A line is longer than 128 KiB.", "Break it."},
    CodeFacts{Code::key_too_long, "key-too-long", error, "A key is longer than 128 bytes.", "Shorten it."},
    CodeFacts{Code::text_too_long, "text-too-long", error, "A text is longer than 64 KiB.", "Shorten it, and link to the document."},
    CodeFacts{Code::cut_comment, "cut-comment", warning, "A text is cut at ' #', which starts a comment.", "Put the text in quotes."},
    CodeFacts{Code::unknown_key, "unknown-key", error, "A key that the format does not have.", "Correct or remove it."},
    CodeFacts{Code::misplaced_key, "misplaced-key", error, "A key that has no place beside the others of its record, such as a plan of money in a measure.",
              "Remove it, or change what it stands beside."},
    CodeFacts{Code::missing_key, "missing-key", error, "A field that the record cannot do without is missing.", "Write it."},
    CodeFacts{Code::wrong_kind, "wrong-kind", error, "A text, a list or a map stands where another of the three is expected.", "Write it as the message says."},
    CodeFacts{Code::bad_id, "bad-id", error, "An id is not made of small letters, digits and hyphens, or is a reserved file name.", "Rename it."},
    CodeFacts{Code::bad_money, "bad-money", error, "This is no amount of money.", "Write 250000, £330k, 1.2m or \"£12,500.50\"."},
    CodeFacts{Code::bad_number, "bad-number", error, "This is no number.", "Write 12 or 12.5."},
    CodeFacts{Code::bad_rating, "bad-rating", error, "This is no rating.", "Write a whole number, unknown or n/a."},
    CodeFacts{Code::bad_date, "bad-date", error, "This is no day of the calendar.", "Write 2025-01-31."},
    CodeFacts{Code::bad_month, "bad-month", error, "This is no month.", "Write 2025-01."},
    CodeFacts{Code::bad_year, "bad-year", error, "This is no financial year.", "Write 2024/25."},
    CodeFacts{Code::bad_period, "bad-period", error, "This is no period.", "Write 2024/25, 2024/25 Q3 or 2025-01."},
    CodeFacts{Code::bad_day, "bad-day", error, "This is no day.", "Write 2025-01-31, 2025-01, 2040 or 2024/25."},
    CodeFacts{Code::bad_percent, "bad-percent", error, "This is no percentage.", "Write 5% or 12.5%."},
    CodeFacts{Code::bad_days, "bad-days", error, "This is no number of days.", "Write 14 days."},
    CodeFacts{Code::bad_flag, "bad-flag", error, "This is neither true nor false.", "Write true or false."},
    CodeFacts{Code::bad_choice, "bad-choice", error, "This is none of the words that the field knows.", "Write one of them."},
    CodeFacts{Code::bad_condition, "bad-condition", error, "This is no condition.", "Write \">= 5\", in quotes."},
    CodeFacts{Code::bad_reference, "bad-reference", error, "A benefit is named as project/benefit, and this is not.", "Write the project's id, a slash and the benefit's id."},
    CodeFacts{Code::out_of_range, "out-of-range", error, "A number is outside what the field allows.", "Write one within."},
    CodeFacts{Code::negative_money, "negative-money", error, "An amount is negative, and only costs may be.", "Write it positive; a benefit that costs has disbenefit: true."},
    CodeFacts{Code::overlapping_periods, "overlapping-periods", error, "Two periods of one profile overlap, so money would count twice.", "Keep the coarser or the finer figures."},
    CodeFacts{Code::overlapping_days, "overlapping-days", error, "Two entries of one series fall on the same day.", "Keep one of them."},
    CodeFacts{Code::unknown_programme, "unknown-programme", error, "portfolio.yaml has no such programme.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_directorate, "unknown-directorate", error, "portfolio.yaml has no such directorate.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_stage, "unknown-stage", error, "framework.yaml has no such stage.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_criterion, "unknown-criterion", error, "framework.yaml has no such criterion.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_score, "unknown-score", error, "framework.yaml has no such score.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_band, "unknown-band", error, "The score has no such band.", "Correct the id, or add it under bands."},
    CodeFacts{Code::unknown_tier, "unknown-tier", error, "framework.yaml has no such tier.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_team, "unknown-team", error, "portfolio.yaml has no such team.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_service, "unknown-service", error, "portfolio.yaml has no such service.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_outcome, "unknown-outcome", error, "outcomes.yaml has no such outcome.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_priority, "unknown-priority", error, "outcomes.yaml has no such priority.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_project, "unknown-project", error, "There is no such project.", "Correct the id, or add its file."},
    CodeFacts{Code::unknown_benefit, "unknown-benefit", error, "The project has no such benefit.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_milestone, "unknown-milestone", error, "The project has no such milestone.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_decision, "unknown-decision", error, "The project has no such decision.", "Correct the id, or add it."},
    CodeFacts{Code::unknown_field, "unknown-field", error, "requires names a field that a project does not have.", "Correct the name."},
    CodeFacts{Code::circle, "circle", error, "Programmes stand within one another, or projects depend on one another, in a circle.", "Take one of the links out."},
    CodeFacts{Code::end_before_start, "end-before-start", error, "Something ends before it starts.", "Correct one of the two."},
    CodeFacts{Code::rating_not_allowed, "rating-not-allowed", error, "The criterion does not allow this rating.", "Write one that it allows."},
    CodeFacts{Code::bad_scale, "bad-scale", error, "No rating could be turned into a score on this scale.", "Give the scale two values, and one above zero."},
    CodeFacts{Code::bad_weight, "bad-weight", error, "A weight is not above zero.", "Write a number above zero, or take the entry out."},
    CodeFacts{Code::bands_not_rising, "bands-not-rising", error, "The cuts of a score's bands do not start at 0, or do not rise.",
              "Start at 0 and let each cut be higher than the one before."},
    CodeFacts{Code::grid_misses_cell, "grid-misses-cell", error, "The grid, or the table of bands, gives no tier for a band.", "Add the cell."},
    CodeFacts{Code::duplicate_id, "duplicate-id", error, "An id that must be the only one stands twice.", "Rename one of the two."},
    CodeFacts{Code::reserved_id, "reserved-id", error, "The id is the name of a column, so a table would have it twice.", "Choose another."},
    CodeFacts{Code::shares_above_whole, "shares-above-whole", error, "A benefit gives away more than 100 % of itself.", "Lower the shares."},
    CodeFacts{Code::mutual_share, "mutual-share", error, "Two benefits share with each other.", "Keep the share in one of them."},
    CodeFacts{Code::claim_twice, "claim-twice", error, "Two finance files agree figures for one benefit in overlapping periods.", "Keep the figure in one of them."},
    CodeFacts{Code::measure_points, "measure-points", error, "The points of a measure give no path: a target on the baseline's day, or a last target equal to the baseline.",
              "Correct the point, or write better: hold."},
    CodeFacts{Code::template_syntax, "template-syntax", error, "A tag or a section of a report's template is not closed, is closed twice, or is of a kind that there is not.",
              "Close it, or take it out; ptx-templates(5) says how templates are written."},
    CodeFacts{Code::template_name, "template-name", error, "A report's template uses a name that the report does not have, or uses it as what it is not.",
              "Write one of the names that ptx-templates(5) lists for the report."},
    CodeFacts{Code::unknown_report, "unknown-report", warning, "A file in templates/ has the name of no report, so nothing is made from it.",
              "Give it the name of the report that it is for."},
    CodeFacts{Code::requires_unmet, "requires-unmet", gap, "A project lacks what its stage, an earlier stage or its tier requires of it.",
              "Write the field, or move the project back to the stage that it is ready for."},
    CodeFacts{Code::case_decided_otherwise, "case-decided-otherwise", gap, "The framework puts a reference case into another tier than people agreed.",
              "Change weights, bands, grid or rules until it comes out as agreed, or agree on another tier and write that as expect."},
    CodeFacts{Code::agreed_above_claim, "agreed-above-claim", gap, "Finance agreed more of a benefit than was claimed, or more than its owner says was delivered in the period.",
              "Ask finance and the owner which figure is right, and correct the other."},
    CodeFacts{Code::baseline_moved, "baseline-moved", gap, "With --since: a baseline (a plan, a due day) has moved, and no decision that was approved since covers it.",
              "Put it back, or record under decisions who approved it: covers: [benefits.ID.plan], decision: approved."},
    CodeFacts{Code::original_edited, "original-edited", gap, "With --since: an original, which says what was first approved and is never to be edited, is another one now.",
              "Put it back; what is approved now stands under plan, or for a milestone under due."},
    CodeFacts{Code::milestone_past_due, "milestone-past-due", warning, "The day on which an open milestone was expected has passed.",
              "Write done: with the day on which it was reached, or a new forecast."},
    CodeFacts{Code::done_in_future, "done-in-future", warning, "Something is said to be done, delivered, decided or closed on a day that has not come yet.",
              "Correct the day; a day that is hoped for is a forecast."},
    CodeFacts{Code::tier_decision_expired, "tier-decision-expired", warning,
              "The day until which leadership's decision on a tier holds has passed, so the project is in its computed tier again.",
              "Ask for a new decision, or take tier_decision out."},
    CodeFacts{Code::tier_decision_not_approved, "tier-decision-not-approved", warning, "A project stands in a tier by a decision that is not approved, or that nobody wrote down.",
              "Record under decisions who approved it and when, or take tier_decision out."},
    CodeFacts{Code::assessment_old, "assessment-old", warning, "The assessment is older than a year, or older than the last gate that the project passed.",
              "Look through the ratings again and write the new day under assessed."},
    CodeFacts{Code::tier_over_capacity, "tier-over-capacity", warning, "More projects stand in a tier than it has capacity for.",
              "Finish or stop one of them, or find more capacity."},
    CodeFacts{Code::tier_unreachable, "tier-unreachable", warning, "No band, cell of the grid or rule leads to the tier, and no decision has put a project into it.",
              "Give it a cell or a rule, or take the tier out."},
    CodeFacts{
        Code::low_impact_high_risk, "low-impact-high-risk", warning,
        "A project stands in the lowest band of impact and in the highest of risk (without scores of these ids: of the grid's rows and columns): little to gain, much to lose.",
        "Ask why it is being done; correct the ratings, change the project or stop it."},
    CodeFacts{Code::unknown_at_stage, "unknown-at-stage", warning, "A rating is still unknown at a stage by which the project is to be rated.", "Find out, and write the rating."},
    CodeFacts{Code::forecast_misses_years, "forecast-misses-years", warning,
              "A forecast leaves out a year that the plan names; as it replaces the plan as a whole, that year counts as nought.",
              "Name the year in the forecast too, with 0 if nothing is expected in it."},
    CodeFacts{Code::target_against_better, "target-against-better", warning, "A target of a measure lies on the wrong side of its baseline.",
              "Correct the target, or write better: lower or better: higher as it is meant."},
    CodeFacts{Code::claim_differs, "claim-differs", warning, "Finance was shown another figure than the project's own actual of the period.",
              "Ask the owner which figure is right, and correct the other."},
    CodeFacts{Code::agreed_without_claim, "agreed-without-claim", warning, "Finance agreed money for a period in which the project's own file claims none.",
              "Let the owner write the actual of that period, or take the claim out."},
    CodeFacts{Code::closed_year_forecast, "closed-year-forecast", warning, "The forecast written for a year that finance has closed is more than its actual.",
              "Move what has not come to a later year, or take it out: the actual counts in its place."},
    CodeFacts{Code::benefit_unowned, "benefit-unowned", warning, "Counted money has no owner, or no budget line.",
              "Write owner and code; budget_code of the project stands for all of its benefits."},
    CodeFacts{Code::no_finance_lead, "no-finance-lead", warning, "Money of a project is counted, and nobody in finance answers for it.", "Write finance_lead."},
    CodeFacts{Code::plan_before_documents, "plan-before-documents", warning, "Money of a project is counted, though documents that its stage or tier requires are not done.",
              "Finish the documents, or move the project back to the stage that it is ready for."},
    CodeFacts{Code::no_confidence, "no-confidence", warning, "A counted plan says not how sure it is, so it counts as low.", "Write confidence: high, medium or low."},
    CodeFacts{Code::replaces_what_lacks_nothing, "replaces-what-lacks-nothing", warning, "A benefit is to make good another of which nothing has slipped or is lost.",
              "Correct the other's forecast, or take replaces out."},
    CodeFacts{Code::share_too_large, "share-too-large", warning, "The share of a plan that another benefit is to count is more than that benefit's plan for the year.",
              "Lower the share, or plan there what is counted there."},
    CodeFacts{Code::target_without_plan, "target-without-plan", warning, "A year has a target, and no counted benefit has a plan for it.",
              "Plan for it, or ask whether the target still stands."},
    CodeFacts{Code::measure_incomplete, "measure-incomplete", warning, "A measure lacks its baseline, its targets, its owner or its source.",
              "Write what is missing, so that it can be held against something, by somebody, from somewhere."},
    CodeFacts{Code::measure_wrong_way, "measure-wrong-way", warning, "The latest reading of a measure is worse than its baseline.",
              "Say in the next report what is done about it; if better is written wrongly, correct it."},
    CodeFacts{Code::capability_overdue, "capability-overdue", warning, "A capability was due and is not delivered.", "Write delivered, or the day on which it is due now."},
    CodeFacts{Code::unused_service, "unused-service", warning, "No project affects the service, so its change load is always nought.",
              "Name it under affects where a project changes it, or take it out."},
    CodeFacts{Code::unused_team, "unused-team", warning, "No project asks for the team's time.", "Name it under resources where it does work, or take it out."},
    CodeFacts{Code::unused_criterion, "unused-criterion", warning, "Projects are rated, but none of them on this criterion.", "Rate them on it, or take it out."},
    CodeFacts{Code::often_reforecast, "often-reforecast", warning, "With --since: an open milestone was forecast anew three times or more.",
              "Ask what would make a day hold, and let the board approve it as due."},
    CodeFacts{Code::status_unchanged, "status-unchanged", warning, "With --since: a report has a new date and the summary of the one before.",
              "Write what has happened since, even where that is little."},
    CodeFacts{Code::red_to_green, "red-to-green", warning, "With --since: a rating went from red to green, and no milestone, benefit or risk of the project has changed.",
              "Write what made it better: a forecast, a figure, a risk; or set the rating back."},
    CodeFacts{Code::closed_period_rewritten, "closed-period-rewritten", warning, "With --since: a claimed or agreed figure of a finance file changed after the file stood signed.",
              "Put the signed figure back, and set it right in the file of a later period."},
    CodeFacts{Code::framework_same_version, "framework-same-version", warning, "With --since: the framework changed, and its version did not.",
              "Write a new version, so that it can be told by which one a project was scored."},
    CodeFacts{Code::rating_without_why, "rating-without-why", notice, "A rating in the top quarter of its scale, a disputed one or an n/a says not why it stands so.",
              "Write it as {rating: 5, why: ...}."},
    CodeFacts{Code::same_budget_line, "same-budget-line", notice, "Benefits of two projects claim from one budget line in one period, and neither shares with the other.",
              "Make sure that it is not the same money; if it is, write shared_with in the one that does not count it."},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].code) != i) return false;
  return table.size() == static_cast<std::size_t>(Code::same_budget_line) + 1;
}
static_assert(in_order(), "one row a code, in the order of the enumeration");

}  // namespace

std::string_view name(Severity severity) {
  constexpr std::array<std::string_view, 4> names{"error", "gap", "warning", "notice"};
  return names[static_cast<std::size_t>(severity)];
}

std::span<const CodeFacts> all_codes() { return table; }

bool needs_history(Code code) {
  constexpr std::array codes{Code::baseline_moved, Code::original_edited,         Code::often_reforecast,      Code::status_unchanged,
                             Code::red_to_green,   Code::closed_period_rewritten, Code::framework_same_version};
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

const CodeFacts& facts(Code code) { return table[static_cast<std::size_t>(code)]; }

}  // namespace ptx
