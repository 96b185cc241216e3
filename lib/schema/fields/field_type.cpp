#include "schema/fields/field_type.hpp"

namespace ptx {

DataType data_type(const FieldType& type) {
  switch (type.shape) {
    case ScalarShape::money:
    case ScalarShape::number:
    case ScalarShape::percent:
      return DataType::number;
    case ScalarShape::whole:
    case ScalarShape::days:
      return DataType::integer;
    case ScalarShape::flag:
      return DataType::boolean;
    case ScalarShape::date:
    case ScalarShape::day:
      return DataType::date;
    case ScalarShape::month:
      return DataType::yearmonth;
    case ScalarShape::list:
      return DataType::array;
    case ScalarShape::record:
    case ScalarShape::map:
    case ScalarShape::profile:
    case ScalarShape::month_series:
    case ScalarShape::points:
    case ScalarShape::readings:
      return DataType::object;
    case ScalarShape::text:
    case ScalarShape::id:
    case ScalarShape::benefit_id:
    case ScalarShape::rating:
    case ScalarShape::year:
    case ScalarShape::period:
    case ScalarShape::condition:
    case ScalarShape::choice:
      break;
  }
  return DataType::string;
}

}  // namespace ptx
