#pragma once

#include <string>

#include "schema/fields/field.hpp"

namespace ptx {

/// The regular expression, without its anchors, that the whole of a scalar of this shape matches. It is as
/// strict as one can be: whether a day stands in the calendar it does not tell.
std::string pattern_of(ScalarShape shape, bool may_be_negative);

/// That of a whole number within a small range; of any whole number where the range is large.
std::string pattern_of(const IntegerRange& range);

/// What an editor says of a scalar that does not match: what `ptx check` would say of it. Empty for a shape
/// without a pattern.
std::string complaint_of(ScalarShape shape);

}  // namespace ptx
