#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.hpp"

namespace ptx::yaml {

/// What a search answers that found nothing.
constexpr auto none = std::string_view::npos;

/// A line counted from 1 and a byte of it counted from 0.
struct Position {
  int line = 1;
  int byte = 0;

  auto operator<=>(const Position&) const = default;
};

/// The text of one file, cut into lines, without a byte order mark.
class Source {
 public:
  Source(std::string file, std::string text);

  const std::string& file() const { return file_; }
  const std::string& text() const { return text_; }
  int line_count() const { return static_cast<int>(starts_.size()); }

  /// A line without its end; empty where there is no such line.
  std::string_view line(int number) const;
  /// The text from a position to the end of its line.
  std::string_view rest(Position at) const;
  /// The character at a position, if it takes one byte; a line end where there is none.
  char character(Position at) const;
  /// Where in the text a position is.
  std::size_t offset(Position at) const;
  Position position(std::size_t offset) const;

  /// A place for a diagnostic: `bytes` is the length of the offending token; it is cut at the end of the
  /// line.
  Place place(Position at, std::size_t bytes = 1) const;

 private:
  std::string file_;
  std::string text_;
  std::vector<std::size_t> starts_;
};

/// Complains of what is not text in UTF-8, is too large, or holds what nobody can see, a merge conflict or a
/// directive. True when the text may be parsed.
bool check_bytes(const Source& source, Diagnostics& out);

}  // namespace ptx::yaml
