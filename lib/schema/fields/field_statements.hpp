#pragma once

#include <functional>
#include <string>

#include "model/field_statement.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// What every file of a portfolio says, or those that are wanted. It comes from the model, so that the order
/// of keys, comments, blanks and other ways to write the same value make no difference. A file that says
/// nothing has an entry, too; one that is not there has none, but for outcomes.yaml.
FieldStatements statements_of(const Portfolio& portfolio,
                              const std::function<bool(const std::string& file)>& wanted = {});

}  // namespace ptx
