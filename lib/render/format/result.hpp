#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "render/format/table.hpp"
#include "render/format/terminal.hpp"

namespace ptx {

/// Which money is in a result's figures.
struct CountedMoney {
  std::vector<std::string> types, funds, monitored_by;
  bool pipeline;
};

/// What a command answers, in the forms in which it may be asked for; each is made only when it is. It refers
/// to what it was made from.
struct Result {
  std::string schema;                              ///< of the JSON: "segment/1"
  std::string title;                               ///< one line: what this is
  std::function<Table()> data;                     ///< the columns of the contract, for CSV and JSON
  std::function<Table()> view;                     ///< the columns for people, for Markdown
  std::vector<std::string> notes;                  ///< sentences that stand under the table for people
  std::function<std::string(const Screen&)> text;  ///< the whole answer for a terminal
  std::optional<CountedMoney> counted = {};        ///< where its figures are counted money
};

}  // namespace ptx
