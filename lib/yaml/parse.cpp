#include "yaml/parse.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "text/strings.hpp"
#include "text/width.hpp"
#include "yaml/explain.hpp"

namespace ptx::yaml {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t longest_key = 128;
constexpr std::size_t longest_text = std::size_t{64} << 10;

/// Ends the parsing of a file whose error has been told already.
struct Stop {};

/// A stream that reads a text where it lies.
class View : public std::streambuf {
 public:
  explicit View(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

Position position(const YAML::Mark& mark) { return {mark.line + 1, mark.column}; }

}  // namespace

/// Builds a tree from the parser's events and refuses what our subset leaves out.
class Builder : public YAML::EventHandler {
 public:
  Builder(Tree& tree, Diagnostics& out) : tree_(tree), out_(out) {
    tree_.texts_.reserve(tree_.source_.text().size());
    tree_.records_.reserve(tree_.source_.text().size() / 12);
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1)
      stop(Code::second_document, position(mark), tree_.source_.rest(position(mark)).size(), "something follows the end of the document",
           "a file holds one document: remove the line --- or what stands after it");
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (documents_ > 1) return;
    const Position at = position(mark);
    refuse("", anchor, at);
    if (expects_value() && last_key_end_ >= tree_.source_.offset(at)) check_colon();
    const auto written = tree_.source_.rest(at);
    const bool in_place = expects_value() && at.line == key_position_.line && at > key_position_;
    if (in_place && (written.starts_with("Null") || written.starts_with("NULL")))
      add_scalar(at, written.substr(0, 4));
    else
      add(Kind::absent, open_.empty() ? Position{} : expects_value() && !in_place ? key_position_ : at);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_alias(position(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
    const Position at = position(mark);
    refuse(tag, anchor, at);
    const bool plain = tag == "?";
    if (!plain) check_decoded(at, value);
    if (value.size() > longest_text) stop(Code::text_too_long, at, 1, "this text is longer than 64 KiB", "shorten it, and link to the document that holds it all");
    if (plain && open_.empty()) check_blank(at);
    last_end_ = at;
    if (plain) check_cut(at, value);
    add_scalar(at, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override {
    open(Kind::list, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override { open(Kind::map, mark, tag, anchor, style); }
  void OnMapEnd() override {
    check_duplicates();
    close();
  }

  Progress progress() const {
    Progress out{last_end_, {}};
    for (const auto& frame : open_)
      if (frame.flow) out.open_brackets.push_back(tree_.records_[frame.index].position);
    return out;
  }
  [[noreturn]] void refuse_alias(Position at) {
    stop(Code::alias, at, token(at), "an alias, which ptx does not read", "write the value out; a text that starts with * needs quotes");
  }

 private:
  struct Frame {
    std::uint32_t index;
    std::uint32_t last = 0;
    bool map;
    bool flow;
    bool value_next = false;
  };

  bool expects_value() const { return !open_.empty() && open_.back().map && open_.back().value_next; }

  std::size_t token(Position at) const {
    const auto rest = tree_.source_.rest(at);
    return std::min(rest.size(), rest.find_first_of(" ,]}"));
  }

  [[noreturn]] void stop(Code code, Position at, std::size_t bytes, std::string message, std::string hint) {
    out_.push_back({code, tree_.source_.place(at, bytes), std::move(message), std::move(hint)});
    throw Stop{};
  }

  void refuse(const std::string& tag, YAML::anchor_t anchor, Position at) {
    const auto whole = tree_.source_.line(at.line);
    if (anchor != 0) {
      const auto sign = whole.rfind('&', static_cast<std::size_t>(at.byte));
      const Position start = sign == std::string_view::npos ? at : Position{at.line, static_cast<int>(sign)};
      stop(Code::anchor, start, token(start), "an anchor, which ptx does not read", "write the value out where it is needed; a text that starts with & needs quotes");
    }
    if (!tag.empty() && tag != "?" && tag != "!") {
      const auto sign = whole.rfind('!', static_cast<std::size_t>(at.byte));
      const Position start = sign == std::string_view::npos ? at : Position{at.line, static_cast<int>(sign)};
      stop(Code::tag, start, token(start), "a tag, which ptx does not read",
           fmt::format("a text that starts with ! needs quotes: \"{}\"", clean(trim(tree_.source_.rest(start).substr(0, tree_.source_.rest(start).find_first_of(",}]#"))), 60)));
    }
  }

  /// An escape such as "\u202E" can put into a text what must not stand in a file.
  void check_decoded(Position at, const std::string& value) {
    for (std::size_t i = 0; i < value.size();) {
      const auto character = first_character(std::string_view(value).substr(i));
      if (!character || is_forbidden(character->code_point))
        stop(Code::forbidden_character, at, tree_.source_.rest(at).size(),
             character ? fmt::format("this text holds a character that nobody can see (U+{:04X})", static_cast<std::uint32_t>(character->code_point))
                       : "this text holds a broken character",
             "remove the escape");
      i += character->bytes;
    }
  }

  /// Where a plain text ends in the source; line ends and indentation within it were folded away.
  std::size_t end_of_plain(Position at, std::string_view value) const {
    const std::string& text = tree_.source_.text();
    std::size_t offset = tree_.source_.offset(at);
    if (text.compare(offset, value.size(), value) == 0) return offset + value.size();
    constexpr std::string_view blanks = " \t\r\n";
    for (std::size_t i = 0; i < value.size() && offset < text.size();) {
      if (blanks.find(value[i]) != std::string_view::npos)
        ++i;
      else if (blanks.find(text[offset]) != std::string_view::npos)
        ++offset;
      else
        ++i, ++offset;
    }
    return offset;
  }

  void check_cut(Position at, std::string_view value) {
    const std::string& text = tree_.source_.text();
    const std::size_t end = end_of_plain(at, value);
    last_end_ = tree_.source_.position(end == 0 ? 0 : end);
    const std::size_t sign = text.find_first_not_of(" \t", end);
    if (sign == std::string::npos || sign == end || text[sign] != '#') return;
    if (sign + 1 < text.size() && std::string_view(" \t\r\n#").find(text[sign + 1]) == std::string_view::npos) {
      const Position start = tree_.source_.position(sign);
      out_.push_back({Code::cut_comment, tree_.source_.place(start, tree_.source_.rest(start).size()),
                      fmt::format("the text ends before this: '{}' is what is read", clean(value, 60)),
                      fmt::format("put it in quotes: \"{}\", or write a blank after # if it is a comment",
                                  clean(std::string(value) + " " + std::string(trim(tree_.source_.rest(start))), 60))});
    }
  }

  /// A whole file that is one text may be `key:value` without its blank.
  void check_blank(Position at) {
    if (auto found = explain_missing_blank(tree_.source_, at.line)) {
      out_.push_back(std::move(*found));
      throw Stop{};
    }
  }

  void check_colon() {
    const std::size_t after = tree_.source_.text().find_first_not_of(" \t\r\n", last_key_end_);
    if (last_key_quoted_ || (after != std::string::npos && tree_.source_.text()[after] == ':')) return;
    out_.push_back(explain_missing_colon(tree_.source_, key_position_, key_text_, open_.back().flow));
    throw Stop{};
  }

  /// A token that stands right behind a tab at the start of its line was indented with it.
  void check_indentation(Position at) {
    if (at.line == last_line_ || documents_ > 1) return;
    last_line_ = at.line;
    const auto before = tree_.source_.line(at.line).substr(0, static_cast<std::size_t>(at.byte));
    const auto tab = before.find('\t');
    if (tab != std::string_view::npos && before.find_first_not_of(" \t-?") == std::string_view::npos)
      stop(Code::tab_indentation, {at.line, static_cast<int>(tab)}, 1, "a tab as indentation", "indent with blanks: two for each level");
  }

  std::uint32_t add(Kind kind, Position at) {
    check_indentation(at);
    const auto index = static_cast<std::uint32_t>(tree_.records_.size());
    tree_.records_.push_back({kind, 0, 0, 0, 0, 0, 0, at});
    if (open_.empty()) return index;
    Frame& frame = open_.back();
    if (frame.last == 0)
      tree_.records_[frame.index].first = index;
    else
      tree_.records_[frame.last].next = index;
    if (frame.map && frame.value_next) tree_.records_[index].key = frame.last;
    frame.last = index;
    if (!frame.map || !frame.value_next) ++tree_.records_[frame.index].size;
    if (frame.map && !frame.value_next && kind != Kind::scalar)
      stop(Code::wrong_kind, at, 1, "a key must be a plain word", kind == Kind::absent ? "write the key before the colon" : "a text that starts with [ or { needs quotes");
    if (frame.map) frame.value_next = !frame.value_next;
    return index;
  }

  void add_scalar(Position at, std::string_view value) {
    const auto index = add(Kind::scalar, at);
    const auto kept = trim(value);
    auto& record = tree_.records_[index];
    record.text_start = static_cast<std::uint32_t>(tree_.texts_.size());
    record.text_size = static_cast<std::uint32_t>(kept.size());
    tree_.texts_ += kept;
    if (expects_value()) note_key(at, value);
  }

  void note_key(Position at, std::string_view value) {
    key_position_ = at;
    key_text_ = value;
    const char opening = tree_.source_.rest(at).empty() ? ' ' : tree_.source_.rest(at)[0];
    last_key_quoted_ = opening == '"' || opening == '\'' || opening == '|' || opening == '>';
    last_key_end_ = tree_.source_.offset(at) + value.size();
    if (value.size() > longest_key) stop(Code::key_too_long, at, 1, "this key is longer than 128 bytes", "shorten it");
    if (value == "<<" && !last_key_quoted_) stop(Code::merge_key, at, 2, "a merge key, which ptx does not read", "write the entries out");
  }

  void open(Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    const Position at = position(mark);
    refuse(tag, anchor, at);
    if (open_.size() == deepest) stop(Code::too_deep, at, 1, "records stand more than 32 deep in one another", "flatten them");
    const auto index = add(kind, at);
    open_.push_back({index, 0, kind == Kind::map, style == YAML::EmitterStyle::Flow});
    last_end_ = at;
    if (style == YAML::EmitterStyle::Flow) ++last_end_.byte;
  }
  void close() { open_.pop_back(); }

  void check_duplicates() {
    if (documents_ > 1) return;
    const Node map(tree_, open_.back().index);
    std::vector<Node> keys;
    keys.reserve(map.size());
    for (auto node = map.first(); node; node = node->next()->next()) keys.push_back(*node);
    std::stable_sort(keys.begin(), keys.end(), [](const Node& a, const Node& b) { return a.text() < b.text(); });
    for (std::size_t i = 1; i < keys.size(); ++i)
      if (keys[i].text() == keys[i - 1].text())
        out_.push_back({Code::duplicate_key, tree_.place(keys[i]), fmt::format("the key '{}' stands here a second time", clean(keys[i].text(), 60)),
                        fmt::format("it stands first in line {}; remove or rename one of the two", keys[i - 1].position().line)});
  }

  Tree& tree_;
  Diagnostics& out_;
  std::vector<Frame> open_;
  int documents_ = 0;
  int last_line_ = 0;
  Position last_end_;
  Position key_position_;
  std::string key_text_;
  std::size_t last_key_end_ = 0;
  bool last_key_quoted_ = false;
};

std::unique_ptr<Tree> parse(std::string file, std::string text, Diagnostics& out) {
  auto tree = std::make_unique<Tree>(Source(std::move(file), std::move(text)));
  const Source& source = tree->source();
  if (!check_bytes(source, out)) return nullptr;
  // Without this end of document the parser takes an unclosed quote at the end of a file in silence.
  std::string whole = source.text() + "\n...\n";
  View view(whole);
  std::istream stream(&view);
  Builder builder(*tree, out);
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
    parser.HandleNextDocument(builder);
  } catch (const Stop&) {
    return nullptr;
  } catch (const YAML::ParserException& exception) {
    const Position at = position(exception.mark);
    try {
      if (std::string_view(exception.msg).find("anchor is not defined") != std::string_view::npos) builder.refuse_alias(at);
    } catch (const Stop&) {
      return nullptr;
    }
    out.push_back(explain(source, builder.progress(), at, exception.msg));
    return nullptr;
  }
  return tree;
}

}  // namespace ptx::yaml
