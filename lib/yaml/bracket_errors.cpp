#include "yaml/bracket_errors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "text/strings.hpp"
#include "yaml/line_errors.hpp"

namespace ptx::yaml {
namespace {

constexpr std::string_view blanks = " \t\r\n";

class Walk {
 public:
  Walk(const Source& source, Position opening)
      : source_(source),
        text_(source.text()),
        at_(source.offset(opening)),
        first_line_(source.line(opening.line)) {
    own_line_ = first_line_.find_first_not_of(' ') == static_cast<std::size_t>(opening.byte);
  }

  std::optional<Diagnostic> run() {
    do {
      if (auto found = step()) return found;
      if (levels_.empty()) return std::nullopt;
    } while (at_ < text_.size());
    return unclosed_bracket(true);
  }
  std::size_t end() const { return at_; }

 private:
  /// What is open: where its bracket stands, where the key or value that is being read started, and whether a
  /// quote or bracket has ended it.
  struct Level {
    std::size_t opening;
    std::size_t part = none;
    bool after_colon = false;
    bool ended = false;
  };

  std::optional<Diagnostic> step() {
    const char c = text_[at_];
    if (c == '\n') return step_to_line();
    if (blanks.find(c) != none) return ++at_, std::nullopt;
    if (c == '#' && blanks.find(text_[at_ - 1]) != none) return step_over_comment();
    if (!levels_.empty() && is_colon()) return step_over_colon();
    if (c == ',') return levels_.back() = {levels_.back().opening}, ++at_, std::nullopt;
    if (c == ']' || c == '}') return close(c);
    if (!levels_.empty()) {
      Level& level = levels_.back();
      if (level.ended) return explain_ended(level);
      const bool nested = level.part != none && (c == '[' || c == '{');
      if (nested) at_ = std::min(text_.size(), text_.find(c == '[' ? ']' : '}', at_)) + 1;
      if (nested) return quote(level.part, fmt::format("a text inside brackets cannot hold '{}'", c));
      if (level.part != none) return ++at_, std::nullopt;
      level.part = at_;
      if (c == '"' || c == '\'') return step_over_quoted(c);
    }
    if (c == '[' || c == '{') return levels_.push_back({at_}), ++at_, std::nullopt;
    if (std::string_view("@`%>|&*!").find(c) != none ||
        ((c == '-' || c == '?') && text_.substr(at_ + 1).starts_with(' ')))
      return quote(at_, fmt::format("a text cannot start with '{}'", c));
    return ++at_, std::nullopt;
  }

  bool is_colon() const {
    if (text_[at_] != ':') return false;
    return levels_.back().ended || at_ + 1 == text_.size() ||
           std::string_view(" \t\r\n,[]{}").find(text_[at_ + 1]) != none;
  }

  /// A line that is a field of the record around the bracket shows that the bracket is not closed.
  std::optional<Diagnostic> step_to_line() {
    const auto line = source_.line(source_.position(++at_).line);
    const auto first = line.find_first_not_of(' ');
    const bool outside = !own_line_ && first != none && first <= first_line_.find_first_not_of(' ') &&
                         std::string_view("#]}").find(line[first]) == none;
    if (at_ < text_.size() && outside && (line.find(": ") != none || line.ends_with(':')))
      return unclosed_bracket(false);
    return std::nullopt;
  }

  std::optional<Diagnostic> step_over_comment() {
    const Position sign = source_.position(at_);
    const auto rest = source_.rest(sign);
    const bool own_line = trim(source_.line(sign.line)).starts_with('#');
    if (!own_line && rest.size() > 1 && (blanks.find(rest[1]) == none && rest[1] != '#'))
      return at(source_, Code::needs_quotes, sign, rest.size(),
                "a blank and # start a comment, so the bracket has no end",
                "put the text that holds # in quotes");
    at_ = std::min(text_.size(), text_.find('\n', at_));
    return std::nullopt;
  }

  std::optional<Diagnostic> step_over_colon() {
    Level& level = levels_.back();
    if (level.after_colon) return explain_second_colon(level);
    level = {level.opening, none, true};
    ++at_;
    return std::nullopt;
  }

  std::optional<Diagnostic> step_over_quoted(char sign) {
    const std::size_t opening = at_++;
    for (; at_ < text_.size(); ++at_) {
      if (sign == '"' && text_[at_] == '\\') {
        ++at_;
      } else if (text_[at_] == sign) {
        if (sign == '"' || !text_.substr(at_).starts_with("''")) break;
        ++at_;
      }
    }
    if (at_ >= text_.size()) {
      const Position start = source_.position(opening);
      return unclosed(source_, start, "quote", std::string_view(&sign, 1),
                      is_last_line(source_, start.line) || !text_.ends_with('\n'));
    }
    levels_.back().ended = true;
    ++at_;
    return std::nullopt;
  }

  std::optional<Diagnostic> close(char sign) {
    const char opening = text_[levels_.back().opening];
    const char proper = opening == '{' ? '}' : ']';
    if (sign != proper)
      return at(source_, Code::yaml_syntax, source_.position(at_), 1,
                fmt::format("the {} that opens in line {} is closed with {}", opening,
                            source_.position(levels_.back().opening).line, sign),
                fmt::format("close it with {}", proper));
    levels_.pop_back();
    if (!levels_.empty()) levels_.back().ended = true;
    ++at_;
    return std::nullopt;
  }

  Diagnostic unclosed_bracket(bool cut) const {
    const std::size_t opening = levels_.back().opening;
    return unclosed(source_, source_.position(opening), "bracket", text_[opening] == '{' ? "}" : "]", cut);
  }

  /// Where the entry that is being read ends: at the next comma or bracket, at the latest with its line.
  std::size_t end_of_entry(std::size_t from) const {
    return std::min(text_.size(), text_.find_first_of(",]}\r\n", std::min(from, text_.size())));
  }

  Diagnostic quote(std::size_t from, std::string message) const {
    const auto value = trim(text_.substr(from, end_of_entry(std::max(from, at_)) - from));
    return at(source_, Code::needs_quotes, source_.position(from), value.size(), std::move(message),
              "put it in quotes: " + in_quotes(value));
  }

  Diagnostic no_comma(std::size_t from, std::size_t bytes, std::string_view or_else) const {
    return at(source_, Code::yaml_syntax, source_.position(from), bytes, "a comma is missing before this",
              fmt::format("entries are parted by commas{}", or_else));
  }

  /// Something stands behind a closing quote or bracket: the next entry, or the rest of a text that starts
  /// with a quoted word.
  Diagnostic explain_ended(const Level& level) const {
    const auto rest = text_.substr(at_, end_of_entry(at_) - at_);
    if (rest[0] == '"' || rest[0] == '\'' || rest.find(": ") != none || rest.ends_with(':'))
      return no_comma(at_, rest.size(), "");
    return quote(level.part, "something follows the quote or bracket that ends the text");
  }

  /// A second colon in one entry: the next entry without its comma, or a text that holds a colon.
  Diagnostic explain_second_colon(const Level& level) const {
    const auto value = text_.substr(level.part == none ? at_ : level.part, at_ - std::min(at_, level.part));
    const auto word = value.find_last_of(" \n") + 1;
    const auto key = value.substr(word);
    const bool is_key =
        word > 0 && !key.empty() && key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_-") == none;
    if (is_key) return no_comma(level.part + word, key.size(), "; a text that holds ': ' is put in quotes");
    return quote(at_ - value.size(), "a text that holds ': ' needs quotes");
  }

  const Source& source_;
  std::string_view text_;
  std::size_t at_;
  std::string_view first_line_;
  bool own_line_ = false;
  std::vector<Level> levels_;
};

}  // namespace

std::optional<Diagnostic> explain_brackets(const Source& source, Position opening, std::size_t& end) {
  Walk walk(source, opening);
  auto found = walk.run();
  end = walk.end();
  return found;
}

Diagnostic unclosed(const Source& source, Position opening, std::string_view what, std::string_view closing,
                    bool cut) {
  return at(source, cut ? Code::truncated : Code::yaml_syntax, opening, 1,
            cut ? fmt::format("the file ends before the {} that opens here is closed", what)
                : fmt::format("the {} that opens here is not closed", what),
            fmt::format("close it with {}{}", closing,
                        cut ? ", or restore the rest of the file if it was cut off" : ""));
}

}  // namespace ptx::yaml
