#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/field_statement.hpp"
#include "model/finding.hpp"
#include "schema/fields/field.hpp"

namespace ptx {

/// A visit of all that a record says: the ids in it that refer to something, or every value, or both. The
/// path of the one being visited is made only when asked for.
class RecordVisitor {
 public:
  using Visitor = std::function<void(const RecordVisitor& walk, ReferenceTarget refers, const std::string& id,
                                     EntryPart part)>;
  using Listener = std::function<void(const RecordVisitor& walk, FieldValue value, bool usual)>;

  explicit RecordVisitor(Visitor visitor) : visitor_(std::move(visitor)) {}
  explicit RecordVisitor(Listener listener) : listener_(std::move(listener)) {}

  /// The key must outlive the visit of what it leads to.
  void enter(std::string_view key) { steps_.push_back({key, 0}); }
  void enter(std::size_t position) { steps_.push_back({{}, position}); }
  void leave() { steps_.pop_back(); }
  /// An id that is empty could not be read, which its own file tells.
  void refer(ReferenceTarget refers, const std::string& id, EntryPart part) {
    if (visitor_ && refers != ReferenceTarget::nothing && !id.empty()) visitor_(*this, refers, id, part);
  }

  /// True where values are listened to, and not references alone.
  bool wants_values() const { return listener_ != nullptr; }
  /// Says a value of the field that was entered.
  void emit(FieldValue value) {
    if (!usual_) ++said_;
    if (listener_) listener_(*this, std::move(value), usual_);
  }
  /// What is known of the field that is visited, with what those say in which it stands.
  const FieldFacts& facts() const { return facts_; }
  void facts(const FieldFacts& facts) { facts_ = facts; }
  /// How many values were said that do not stand where nothing is written.
  std::size_t emitted() const { return said_; }
  /// Whether what is said from now on stands where nothing is written, too.
  void mark_default(bool usual) { usual_ = usual; }

  FieldPath path() const {
    FieldPath out;
    for (const auto& step : steps_)
      out.push_back(step.key.empty() ? std::to_string(step.position) : std::string(step.key));
    return out;
  }

 private:
  struct Step {
    std::string_view key;
    std::size_t position;
  };

  Visitor visitor_;
  Listener listener_;
  std::vector<Step> steps_;
  FieldFacts facts_;
  std::size_t said_ = 0;
  bool usual_ = false;
};

/// Visits all that an object says by the fields of its record.
inline void visit_record(const void* object, const Record& record, RecordVisitor& walk) {
  const FieldFacts outer = walk.facts();
  for (const auto& field : record.fields) {
    walk.facts(within(outer, field.facts));
    const bool named = field.key != "*";
    if (named) walk.enter(field.key);
    field.walk(object, walk, field);
    if (named) walk.leave();
  }
  walk.facts(outer);
}

}  // namespace ptx
