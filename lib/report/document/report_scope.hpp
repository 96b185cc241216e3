#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/assess/assessed_portfolio.hpp"
#include "analysis/diff/portfolio_diff.hpp"
#include "analysis/publish/redaction.hpp"
#include "render/history/history_result.hpp"

namespace ptx {

/// Who reads a report: the office, or everybody.
enum class Audience { office, everybody };

/// An earlier state of the portfolio, against which a report tells what changed.
struct PreviousState {
  std::string name = {};  ///< as people read it: "pack/2024-12 (31 December 2024)"
  std::shared_ptr<const PortfolioDiff> compared = nullptr;  ///< null where it cannot be told what changed
  std::string why_not = {};                                 ///< then a sentence
  std::optional<History> history = {};  ///< the months up to the day, where they can be read
  std::string history_note = {};        ///< a sentence: why they cannot, or which of them cannot
};

/// What a report is made from. For everybody the portfolio is the published one. It refers to what is
/// assessed, which must outlive it.
struct ReportScope {
  const AssessedPortfolio& assessed;  ///< with the projects that the report takes in
  std::string id;                     ///< of the project or programme that it is about
  bool some;                          ///< whether projects were chosen, and not simply all taken
  Audience audience;
  std::optional<std::string> revision = {};  ///< the full hash, where a revision was read
  std::vector<std::string> unread = {};      ///< files that were left out because of errors
  std::vector<Redaction> left_out = {};      ///< for everybody: of what the report takes in
  PreviousState before = {};                 ///< of a report that tells what changed

  const Portfolio& portfolio = assessed.portfolio;
  const ChosenProjects& projects = assessed.projects;
  const TargetOwner& owing = assessed.owing;
  const Date as_of = assessed.as_of;
};

/// Whose figures the report shows: the name of its project or programme; empty for those of the portfolio.
std::string scope_name(const ReportScope& subject);

}  // namespace ptx
