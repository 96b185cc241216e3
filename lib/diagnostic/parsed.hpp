#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "diagnostic/diagnostic.hpp"

namespace ptx {

/// What reading a text gave: the value, or what is wrong with it.
template <class T>
class Parsed {
 public:
  Parsed(T value) : outcome_(std::move(value)) {}
  Parsed(Complaint complaint) : outcome_(std::move(complaint)) {}

  explicit operator bool() const { return std::holds_alternative<T>(outcome_); }
  const T& operator*() const {
    assert(*this);
    return std::get<T>(outcome_);
  }
  const T* operator->() const { return &**this; }
  const Complaint& complaint() const { return std::get<Complaint>(outcome_); }

 private:
  std::variant<T, Complaint> outcome_;
};

}  // namespace ptx
