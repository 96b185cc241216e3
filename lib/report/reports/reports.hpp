#pragma once

#include "report/document/report.hpp"

namespace ptx {

// What each report is made of: its names, and their values.

std::span<const Name> board_names();
Data board(const Subject& subject, Parts& parts);

std::span<const Name> benefits_names();
Data benefits(const Subject& subject, Parts& parts);

std::span<const Name> business_case_names();
Data business_case(const Subject& subject, Parts& parts);

std::span<const Name> finish_names();
Data finish(const Subject& subject, Parts& parts);

std::span<const Name> highlight_names();
Data highlight(const Subject& subject, Parts& parts);

std::span<const Name> outcomes_names();
Data outcomes(const Subject& subject, Parts& parts);

std::span<const Name> programme_report_names();
Data programme_report(const Subject& subject, Parts& parts);

std::span<const Name> recommendations_names();
Data recommendations(const Subject& subject, Parts& parts);

std::span<const Name> risks_names();
Data risks(const Subject& subject, Parts& parts);

std::span<const Name> start_names();
Data start(const Subject& subject, Parts& parts);

}  // namespace ptx
