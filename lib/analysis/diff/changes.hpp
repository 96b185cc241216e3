#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/field_statement.hpp"
#include "model/portfolio.hpp"
#include "model/values/date.hpp"

namespace ptx {

/// A portfolio as it stands on one side of a comparison, and what its files say. A file that says the same on
/// both sides may be left out of both, and so may its project where the framework is the same, too.
struct DiffSide {
  const Portfolio& portfolio;
  FieldStatements statements;
};

/// Whether the second side is the later one, so that its decisions are those that were taken in between.
enum class Direction { forwards, backwards };

/// One field that differs.
struct Change {
  std::string project;  ///< empty where it concerns the whole portfolio; its id on the second side where it
                        ///< was renamed
  ChangeKind what;
  FieldPath
      field;  ///< in its file; `tier`, or the id of a score; empty for a project added, removed or renamed
  std::optional<FieldValue> old, now;  ///< none where it was, or is, not there
  std::string file;                    ///< from which it comes
  std::optional<std::string>
      decision;               ///< the approved decision, new or decided in between, that covers the field
  bool undecided = false;     ///< a baseline that moved without one
  bool by_framework = false;  ///< of a tier or a score: the framework alone moved it
  FieldFacts facts = {};      ///< of the field
};

/// What is different on the second side, both judged on one day: first what concerns the whole portfolio,
/// then by the rank on the second side, then by id; of one project by what it is about, then by field.
std::vector<Change> changes(const DiffSide& old, const DiffSide& now, Date day,
                            Direction direction = Direction::forwards);

}  // namespace ptx
