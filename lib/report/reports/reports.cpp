#include "report/reports/reports.hpp"

#include <algorithm>

namespace ptx {

std::span<const Report> reports() {
  using enum Audience;
  using enum ReportUse;
  static const std::vector<Report> all{
      {"benefits",
       "What was promised and what has arrived, financial and non-financial: the quarterly report.",
       ReportSubjectKind::portfolio, office, benefits_names(), &benefits},
      {"board", "The monthly pack: page one for directors, then all that stands behind it.",
       ReportSubjectKind::portfolio, office, board_names(), &board, meeting},
      {"business-case",
       "Whether a project is worth doing: the case, costs, benefits, value for money, risks.",
       ReportSubjectKind::project, office, business_case_names(), &business_case},
      {"finish", "What a project leaves: planned against delivered, what lasts and who owns it, lessons.",
       ReportSubjectKind::project, office, finish_names(), &finish},
      {"highlight", "How a project stands: ratings, milestones, benefits, risks, decisions.",
       ReportSubjectKind::project, office, highlight_names(), &highlight},
      {"outcomes", "Whether the outcomes that all this is for are moving.", ReportSubjectKind::portfolio,
       everybody, outcomes_names(), &outcomes},
      {"programme", "How a programme progresses, for cabinet.", ReportSubjectKind::programme, everybody,
       programme_report_names(), &programme_report},
      {"recommendations", "What reviews recommended, how the work stands and what it has changed.",
       ReportSubjectKind::portfolio, office, recommendations_names(), &recommendations},
      {"risks", "The register of open risks and issues.", ReportSubjectKind::portfolio, office, risks_names(),
       &risks},
      {"start", "Why a project begins, what it is, who runs it, and which gates are met.",
       ReportSubjectKind::project, office, start_names(), &start},
  };
  return all;
}

}  // namespace ptx
