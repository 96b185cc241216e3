#include "yaml/parse.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "yaml/line_errors.hpp"
#include "yaml/syntax_errors.hpp"
#include "yaml/unsupported_yaml.hpp"

namespace ptx::yaml {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t few_keys = 16;
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

/// The place itself, or the end of the file for one behind it.
Position last_place(const Source& source, Position at) {
  const auto end = source.text().find_last_not_of(" \t\r\n");
  return end == std::string::npos || at.line <= source.position(end).line ? at : source.position(end);
}

/// A cut text breaks the lines that were meant to go on with it: then the sign that cut it is what is wrong,
/// and else it is not worth a word yet.
void settle_cuts(const Source& source, Diagnostics& out) {
  Diagnostic& last = out.back();
  const bool stray =
      last.code == Code::yaml_syntax && source.line(last.place.line).find(':') == std::string_view::npos;
  for (const auto& cut : out)
    if (stray && cut.code == Code::cut_comment && cut.place.line == line_above(source, last.place.line))
      last = {Code::needs_quotes, cut.place,
              "the text ends before this, so the next line goes on with nothing",
              "put the whole text in quotes"};
  out.erase(
      std::remove_if(out.begin(), out.end(), [](const Diagnostic& d) { return d.code == Code::cut_comment; }),
      out.end());
}

}  // namespace

/// Builds a tree from the parser's events and refuses what our subset leaves out.
class Builder : public YAML::EventHandler {
 public:
  Builder(Tree& tree, Diagnostics& out) : tree_(tree), out_(out) {
    tree_.texts_.reserve(tree_.source_.text().size());
    tree_.records_.reserve(tree_.source_.text().size() / 12);
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) stop(refuse_document(tree_.source_, position(mark)));
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (documents_ > 1) return;
    const Position at = position(mark);
    refuse("", anchor, at);
    if (expects_value() && last_key_end_ >= tree_.source_.offset(at)) check_colon();
    const bool in_place = expects_value() && at.line == key_position_.line && at > key_position_;
    if (in_place &&
        (tree_.source_.rest(at).starts_with("Null") || tree_.source_.rest(at).starts_with("NULL")))
      return add_scalar(at, tree_.source_.rest(at).substr(0, 4));
    if (expects_value() && !in_place) warn_of_cut_value();
    add(Kind::absent, open_.empty()                  ? Position{}
                      : expects_value() && !in_place ? key_position_
                      : is_item()                    ? dash_before(at)
                                                     : at);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    stop(refuse_alias(tree_.source_, position(mark)));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    const Position at = position(mark);
    refuse(tag, anchor, at);
    const bool plain = tag == "?";
    if (!plain) stop_if(refuse_hidden(tree_.source_, at, value));
    if (!plain && value.empty() && is_block(tree_.source_.character(at)))
      stop_if(refuse_empty_block(tree_.source_, at));
    if (value.size() > longest_text)
      stop(Code::text_too_long, at, 1, "this text is longer than 64 KiB",
           "shorten it, and link to the document that holds it all");
    if (plain && open_.empty()) stop_if(explain_missing_blank(tree_.source_, at.line));
    last_end_ = tree_.source_.offset(at);
    if (plain) check_cut(at, value);
    add_scalar(at, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(Kind::list, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(Kind::map, mark, tag, anchor, style);
  }
  void OnMapEnd() override {
    check_duplicates();
    close();
  }

  Progress progress() const {
    Progress out{tree_.source_.position(last_end_), {}};
    for (const auto& frame : open_)
      if (frame.flow) out.open_brackets.push_back(tree_.records_[frame.index].position);
    return out;
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

  bool is_item() const { return !open_.empty() && !open_.back().map && !open_.back().flow; }
  static bool is_block(char sign) { return sign == '>' || sign == '|'; }

  /// The dash of the item that is empty before this place.
  Position dash_before(Position at) const {
    const auto offset = tree_.source_.offset(at);
    const auto dash = offset == 0 ? std::string::npos : tree_.source_.text().rfind('-', offset - 1);
    return dash == std::string::npos ? at : tree_.source_.position(dash);
  }

  [[noreturn]] void stop(Diagnostic diagnostic) {
    out_.push_back(std::move(diagnostic));
    throw Stop{};
  }
  void stop_if(std::optional<Diagnostic> diagnostic) {
    if (diagnostic) stop(std::move(*diagnostic));
  }
  [[noreturn]] void stop(Code code, Position at, std::size_t bytes, std::string message, std::string hint) {
    stop(Diagnostic{code, tree_.source_.place(at, bytes), std::move(message), std::move(hint)});
  }

  void refuse(const std::string& tag, YAML::anchor_t anchor, Position at) {
    if (anchor != 0) stop(refuse_anchor(tree_.source_, at));
    if (!tag.empty() && tag != "?" && (tag != "!" || tree_.source_.character(at) == '!'))
      stop(refuse_tag(tree_.source_, at));
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
    const std::size_t end = end_of_plain(at, value);
    last_end_ = end;
    if (auto cut = warn_of_cut(tree_.source_, end, value)) out_.push_back(std::move(*cut));
  }

  /// An absent value may be one that starts with '#'.
  void warn_of_cut_value() {
    const std::string& text = tree_.source_.text();
    const std::size_t colon =
        last_key_quoted_ ? std::string::npos : text.find_first_not_of(" \t", last_key_end_);
    if (colon == std::string::npos || text[colon] != ':') return;
    if (auto cut = warn_of_cut(tree_.source_, colon + 1, "")) out_.push_back(std::move(*cut));
  }

  void check_colon() {
    const std::size_t after = tree_.source_.text().find_first_not_of(" \t\r\n", last_key_end_);
    if (last_key_quoted_ || (after != std::string::npos && tree_.source_.text()[after] == ':')) return;
    stop(explain_key(tree_.source_, progress(), key_position_, key_text_));
  }

  /// A token that stands right behind a tab at the start of its line was indented with it.
  void check_indentation(Position at) {
    if (at.line == last_line_ || documents_ > 1) return;
    last_line_ = at.line;
    const auto before = tree_.source_.line(at.line).substr(0, static_cast<std::size_t>(at.byte));
    const auto tab = before.find('\t');
    if (tab != std::string_view::npos && before.find_first_not_of(" \t-?") == std::string_view::npos)
      stop(Code::tab_indentation, {at.line, static_cast<int>(tab)}, 1, "a tab as indentation",
           "indent with blanks: two for each level");
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
      stop(explain_key(tree_.source_, progress(), last_place(tree_.source_, at), ""));
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
    const char opening = tree_.source_.character(at);
    last_key_quoted_ = opening == '"' || opening == '\'' || is_block(opening);
    last_key_end_ = tree_.source_.offset(at) + value.size();
    if (value.size() > longest_key)
      stop(Code::key_too_long, at, 1, "this key is longer than 128 bytes", "shorten it");
    if (value == "<<" && !last_key_quoted_)
      stop(Code::merge_key, at, 2, "a merge key, which ptx does not read", "write the entries out");
  }

  void open(Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style) {
    const Position at = position(mark);
    refuse(tag, anchor, at);
    if (open_.size() == deepest)
      stop(Code::too_deep, at, 1, "records stand more than 32 deep in one another", "flatten them");
    const auto index = add(kind, at);
    open_.push_back({index, 0, kind == Kind::map, style == YAML::EmitterStyle::Flow});
    last_end_ = tree_.source_.offset(at) + (style == YAML::EmitterStyle::Flow ? 1 : 0);
  }
  void close() { open_.pop_back(); }

  /// For maps with few keys, as nearly all are: quicker than to sort them.
  static bool all_differ(const Node& map) {
    for (auto key = map.first(); key; key = key->next()->next())
      for (auto other = key->next()->next(); other; other = other->next()->next())
        if (key->text() == other->text()) return false;
    return true;
  }

  void check_duplicates() {
    const Node map(tree_, open_.back().index);
    if (documents_ > 1 || (map.size() <= few_keys && all_differ(map))) return;
    std::vector<Node> keys;
    keys.reserve(map.size());
    for (auto node = map.first(); node; node = node->next()->next()) keys.push_back(*node);
    std::stable_sort(keys.begin(), keys.end(),
                     [](const Node& a, const Node& b) { return a.text() < b.text(); });
    std::size_t first = 0;
    for (std::size_t i = 1; i < keys.size(); ++i)
      if (keys[i].text() != keys[first].text())
        first = i;
      else
        out_.push_back(
            {Code::duplicate_key, tree_.place(keys[i]),
             fmt::format("the key '{}' stands here a second time", clean_and_cut(keys[i].text(), 60)),
             fmt::format("it stands first in line {}; remove or rename one of the two",
                         keys[first].position().line)});
  }

  Tree& tree_;
  Diagnostics& out_;
  std::vector<Frame> open_;
  int documents_ = 0;
  int last_line_ = 0;
  std::size_t last_end_ = 0;
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
    return tree;
  } catch (const Stop&) {
  } catch (const YAML::ParserException& exception) {
    const Position at = last_place(source, position(exception.mark));
    const bool alias =
        std::string_view(exception.msg).find("anchor is not defined") != std::string_view::npos;
    out.push_back(alias ? refuse_alias(source, at) : explain(source, builder.progress(), at, exception.msg));
  }
  settle_cuts(source, out);
  return nullptr;
}

}  // namespace ptx::yaml
