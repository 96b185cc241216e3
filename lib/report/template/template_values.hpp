#pragma once

#include <optional>
#include <string>

#include "model/portfolio.hpp"
#include "model/values/date.hpp"
#include "report/template/template_data.hpp"

namespace ptx {

/// A day in words, or nothing.
inline Data day(const std::optional<Date>& date) { return date ? Data::of(long_format(*date)) : Data(); }

/// A day for a table: "31 Dec 2024".
std::string short_day(Date date);

/// The word of a value of an enumeration, or nothing.
template <class Enumeration>
Data word(const std::optional<Enumeration>& value) {
  return value ? Data::of(name(*value)) : Data();
}

/// The name of what an id refers to, or the id where that is not there.
template <class T>
std::string name_of(const Entries<T>& entries, std::string_view id) {
  const T* found = entries.find(id);
  return found ? found->name : std::string(id);
}
template <class T>
Data name_of(const Entries<T>& entries, const std::optional<Id>& id) {
  return id ? Data::of(name_of(entries, id->value)) : Data();
}

/// The text with a capital at its start and a full stop at its end.
std::string sentence(std::string text);

}  // namespace ptx
