#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include "diagnostic/codes.hpp"

namespace ptx {

/// Where something stands: a path relative to the portfolio, a line and a column counted from 1 (columns in
/// characters), and how many characters the offending token has. `source` is the line as it is written, or of
/// a long line the part around the token, whose first character has the column `source_column`; it is empty
/// where no line is to be shown.
struct Place {
  std::string file;
  int line = 1;
  int column = 1;
  int length = 1;
  std::string source = {};
  int source_column = 1;

  bool operator==(const Place&) const = default;
};

/// What is wrong with a value and what would mend it, before it is known where the value stands. The hint may
/// be empty.
struct Complaint {
  Code code;
  std::string message;
  std::string hint;
};

/// One complaint about one place.
struct Diagnostic {
  Code code;
  Place place;
  std::string message;
  std::string hint;

  Severity severity() const { return facts(code).severity; }
};

using Diagnostics = std::vector<Diagnostic>;

/// Puts diagnostics into the order in which they are shown: severity, path, line, column, code, and then
/// message.
void sort(Diagnostics& diagnostics);

/// True when one of them is an error.
bool has_errors(const Diagnostics& diagnostics);

/// The only exception: the run cannot go on. `exit_code` is 1 (the portfolio), 2 (what was typed) or 3
/// (something outside).
class Error : public std::runtime_error {
 public:
  Error(int exit_code, const std::string& message, std::string hint = {})
      : std::runtime_error(message), exit_code_(exit_code), hint_(std::move(hint)) {}

  int exit_code() const { return exit_code_; }
  const std::string& hint() const { return hint_; }

 private:
  int exit_code_;
  std::string hint_;
};

}  // namespace ptx
