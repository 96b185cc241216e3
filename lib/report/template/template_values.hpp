#pragma once

#include <optional>
#include <string>

#include "model/portfolio.hpp"
#include "model/values/date.hpp"
#include "report/template/template_data.hpp"

namespace ptx {

/// A day in words, or nothing.
inline TemplateData date_value(const std::optional<Date>& date) {
  return date ? TemplateData::of(long_format(*date)) : TemplateData();
}

/// A whole number, or nothing.
inline TemplateData number(const std::optional<int>& value) {
  return value ? TemplateData::of(std::to_string(*value)) : TemplateData();
}

/// A day for a table: "31 Dec 2024".
std::string short_day(Date date);

/// The word of a value of an enumeration, or nothing.
template <class Enumeration>
TemplateData enum_value(const std::optional<Enumeration>& value) {
  return value ? TemplateData::of(name(*value)) : TemplateData();
}

/// The name of what an id refers to, or the id where that is not there.
template <class T>
std::string display_name(const OrderedMap<T>& entries, std::string_view id) {
  const T* found = entries.find(id);
  return found ? found->name : std::string(id);
}
template <class T>
TemplateData display_name(const OrderedMap<T>& entries, const std::optional<Id>& id) {
  return id ? TemplateData::of(display_name(entries, id->value)) : TemplateData();
}

/// The text with a capital at its start and a full stop at its end.
std::string as_sentence(std::string text);

}  // namespace ptx
