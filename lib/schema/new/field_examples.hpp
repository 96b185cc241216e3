#pragma once

#include <string>
#include <vector>

#include "model/portfolio.hpp"
#include "schema/fields/field.hpp"
#include "schema/new/commented_yaml.hpp"

namespace ptx {

/// A field of a project with an example and what it means. What refers to something refers to what the
/// portfolio has; of what may stand more than once, one whole entry is shown, in which what a first draft can
/// do without is asleep.
std::vector<CommentedLine> example_of(const Field& field, const Portfolio& portfolio);

/// The documents that stages and tiers ask for, as entries of `documents`.
std::vector<CommentedLine> example_documents(const Field& field, const Portfolio& portfolio);

/// The ids that a reference may be; empty where the portfolio has none.
std::vector<std::string> ids_for(ReferenceTarget refers, const Portfolio& portfolio);

}  // namespace ptx
