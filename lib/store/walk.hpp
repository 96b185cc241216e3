#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.hpp"
#include "store/fields.hpp"

namespace ptx {

/// A visit of all ids in a record that refer to something. The path of the one being visited is made only when asked for.
class Walk {
 public:
  using Visitor = std::function<void(const Walk& walk, Refers refers, const std::string& id, Part part)>;

  explicit Walk(Visitor visitor) : visitor_(std::move(visitor)) {}

  /// The key must outlive the visit of what it leads to.
  void enter(std::string_view key) { steps_.push_back({key, 0}); }
  void enter(std::size_t position) { steps_.push_back({{}, position}); }
  void leave() { steps_.pop_back(); }
  /// An id that is empty could not be read, which its own file tells.
  void refer(Refers refers, const std::string& id, Part part) {
    if (refers != Refers::nothing && !id.empty()) visitor_(*this, refers, id, part);
  }

  Path path() const {
    Path out;
    for (const auto& step : steps_) out.push_back(step.key.empty() ? std::to_string(step.position) : std::string(step.key));
    return out;
  }

 private:
  struct Step {
    std::string_view key;
    std::size_t position;
  };

  Visitor visitor_;
  std::vector<Step> steps_;
};

/// Visits all references in an object by the fields of its record.
void walk_record(const void* object, const Record& record, Walk& walk);

}  // namespace ptx
