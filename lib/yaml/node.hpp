#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "yaml/source_text.hpp"

namespace ptx::yaml {

enum class Kind : std::uint8_t { absent, scalar, list, map };

class Tree;

/// A value in a parsed file, with its place. It refers to its tree, which must outlive it.
class Node {
 public:
  Node(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  Kind kind() const;
  /// A scalar's text without the blanks at its two ends.
  std::string_view text() const;
  Position position() const;
  /// The node after this one: from a key to its value, from a value to the next key, from an item to the
  /// next.
  std::optional<Node> next() const;
  /// The first key of a map, the first item of a list.
  std::optional<Node> first() const;
  /// The key that it is the value of; none for an item, a key and the root.
  std::optional<Node> key() const;
  /// How many entries or items it has.
  std::size_t size() const;

 private:
  const Tree* tree_;
  std::uint32_t index_;
};

/// A key and its value.
struct Entry {
  Node key;
  Node value;
};

/// The entries of a map, in the order in which they were written; none for anything but a map.
std::vector<Entry> entries(const Node& map);
/// The items of a list; none for anything but a list.
std::vector<Node> items(const Node& list);
/// The value of a key of a map.
std::optional<Node> value_of(const Node& map, std::string_view key);

/// One file, parsed: our strict subset of YAML, every value as text. See formats.md, "The YAML we read".
class Tree {
 public:
  struct Record {
    Kind kind = Kind::absent;
    std::uint32_t text_start = 0, text_size = 0;
    std::uint32_t next = 0, first = 0, key = 0, size = 0;
    Position position;
  };

  explicit Tree(Source source) : source_(std::move(source)) {}

  Node root() const { return {*this, 0}; }
  const Source& source() const { return source_; }
  /// The place of a node, its whole token underlined as far as its first line goes.
  Place place(const Node& node) const;

 private:
  friend class Node;
  friend class Builder;

  Source source_;
  std::string texts_;
  std::vector<Record> records_;
};

}  // namespace ptx::yaml
