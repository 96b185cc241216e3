#include "yaml/node.hpp"

namespace ptx::yaml {

Kind Node::kind() const { return tree_->records_[index_].kind; }

std::string_view Node::text() const {
  const auto& record = tree_->records_[index_];
  return std::string_view(tree_->texts_).substr(record.text_start, record.text_size);
}

Position Node::position() const { return tree_->records_[index_].position; }

std::optional<Node> Node::next() const {
  const auto next = tree_->records_[index_].next;
  return next == 0 ? std::nullopt : std::optional<Node>(Node(*tree_, next));
}

std::optional<Node> Node::first() const {
  const auto first = tree_->records_[index_].first;
  return first == 0 ? std::nullopt : std::optional<Node>(Node(*tree_, first));
}

std::optional<Node> Node::key() const {
  const auto key = tree_->records_[index_].key;
  return key == 0 ? std::nullopt : std::optional<Node>(Node(*tree_, key));
}

std::size_t Node::size() const { return tree_->records_[index_].size; }

std::vector<Entry> entries(const Node& map) {
  std::vector<Entry> out;
  if (map.kind() != Kind::map) return out;
  out.reserve(map.size());
  for (auto key = map.first(); key; key = out.back().value.next()) out.push_back({*key, *key->next()});
  return out;
}

std::vector<Node> items(const Node& list) {
  std::vector<Node> out;
  if (list.kind() != Kind::list) return out;
  out.reserve(list.size());
  for (auto item = list.first(); item; item = item->next()) out.push_back(*item);
  return out;
}

std::optional<Node> value_of(const Node& map, std::string_view key) {
  if (map.kind() != Kind::map) return std::nullopt;
  for (auto node = map.first(); node; node = node->next()->next())
    if (node->text() == key) return node->next();
  return std::nullopt;
}

Place Tree::place(const Node& node) const {
  const Position at = node.position();
  const auto rest = source_.rest(at);
  std::size_t bytes = 1;
  if (node.kind() == Kind::scalar && !rest.empty()) {
    const char quote = rest[0];
    if (quote == '"' || quote == '\'') {
      const auto end = rest.find(quote, 1);
      bytes = end == std::string_view::npos ? rest.size() : end + 1;
    } else if (rest.starts_with(node.text())) {
      bytes = node.text().size();
    } else {
      bytes = quote == '|' || quote == '>' ? 1 : rest.size();
    }
  }
  return source_.place(at, bytes);
}

}  // namespace ptx::yaml
