#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/benefits/targets.hpp"
#include "analysis/publish/redaction.hpp"
#include "model/portfolio.hpp"
#include "render/diff/portfolio_diff.hpp"
#include "render/history/history_result.hpp"
#include "report/document/attachments.hpp"
#include "report/template/template.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

/// Who reads a report: the office, or everybody.
enum class Audience { office, everybody };

/// What a report is about besides the portfolio: nothing, one project, or one programme.
enum class ReportSubjectKind { portfolio, project, programme };

/// What a report is made for. What is made for a board's meeting tells what changed since the last, and what
/// stands before the first rule of its template is a page of its own.
enum class ReportUse { any, meeting };

/// An earlier state of the portfolio, against which a report tells what changed.
struct PreviousState {
  std::string name = {};  ///< as people read it: "pack/2024-12 (31 December 2024)"
  std::shared_ptr<const PortfolioDiff> compared = nullptr;  ///< null where it cannot be told what changed
  std::string why_not = {};                                 ///< then a sentence
  std::optional<History> history = {};  ///< the months up to the day, where they can be read
  std::string history_note = {};        ///< a sentence: why they cannot, or which of them cannot
};

/// What a report is made from. For everybody the portfolio is the published one.
struct ReportScope {
  const Portfolio& portfolio;
  ChosenProjects projects;  ///< those that the report takes in, in the portfolio's order
  std::string id;           ///< of the project or programme that it is about
  bool some;                ///< whether projects were chosen, and not simply all taken
  TargetOwner owing;        ///< whose targets stand beside the money
  Date as_of;
  Audience audience;
  std::optional<std::string> revision;  ///< the full hash, where a revision was read
  std::vector<std::string> unread;      ///< files that were left out because of errors
  std::vector<Redaction> left_out;      ///< for everybody: of what the report takes in
  PreviousState before = {};            ///< of a report that tells what changed
};

/// A kind of report.
struct Report {
  std::string_view name;
  std::string_view summary;
  ReportSubjectKind about;
  Audience audience;  ///< where nobody says otherwise
  std::span<const TemplateName> names;
  /// The values of those names.
  TemplateData (*make)(const ReportScope& subject, Attachments& parts);
  ReportUse occasion = ReportUse::any;
};

/// The names that every report has beside its own.
std::span<const TemplateName> common_names();

/// All names of a report.
std::vector<TemplateName> names_of(const Report& report);

/// The template of a report that the program brings along.
ReportTemplate shipped_template(const Report& report);

/// A report as it is read.
struct ReportDocument {
  std::string_view report;
  std::string title;  ///< its first heading
  std::string lead;   ///< whose it is, and of which day
  std::string made_from;
  std::string day;  ///< "2025-01-31"
  std::string markdown;
  std::vector<Picture> charts;
  std::vector<TableFile> sheets;
  ReportUse occasion;
};

/// The values of all names of a report.
TemplateData data_of(const Report& report, const ReportScope& subject, Attachments& parts);

/// The template, which has no fault, filled in.
ReportDocument paper(const Report& report, const ReportTemplate& source, const ReportScope& subject,
                     AttachmentMode beside);

/// The document as one page of HTML.
std::string html_of(const ReportDocument& paper);

}  // namespace ptx
