#include "schema/fields/record_visitor.hpp"

namespace ptx {

void walk_record(const void* object, const Record& record, RecordVisitor& walk) {
  for (const auto& field : record.fields) {
    const bool named = field.key != "*";
    if (named) walk.enter(field.key);
    field.walk(object, walk, field);
    if (named) walk.leave();
  }
}

}  // namespace ptx
