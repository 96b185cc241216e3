#pragma once

#include "schema/fields/member_types.hpp"

namespace ptx {

/// Puts roles in place of the persons that an object names, and takes out what is withheld, by the fields of
/// its record. Free texts stay as they are, and so do entries that are exempt.
inline void redact_record(void* object, const Record& record) {
  for (const auto& field : record.fields) field.redact(object, field);
}

/// The same for the value of one field, of whatever type.
template <class T>
void redact_value(T& value, const Field& field) {
  if (field.disclosure == Disclosure::withheld) {
    value = T();
    return;
  }
  if constexpr (std::is_same_v<T, std::string>) {
    if (field.disclosure == Disclosure::person) value = field.role;
  } else if constexpr (Recorded<T>) {
    redact_record(&value, record_of<T>());
  } else if constexpr (std::is_same_v<T, Benefit>) {
    redact_record(&value, benefit_record(value.type));
  } else if constexpr (requires { value.has_value(); }) {
    if (value) redact_value(*value, field);
  } else if constexpr (requires { value.ids(); }) {
    for (const auto id : value.ids()) redact_value(*value.find(id), field);
  } else if constexpr (std::is_same_v<T, std::vector<std::pair<BenefitId, Claim>>>) {
    for (auto& [id, claim] : value) redact_value(claim, field);
  } else if constexpr (OneOf<T, std::vector<std::string>>) {
    for (auto& text : value) redact_value(text, field);
  }
}

}  // namespace ptx
