#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ptx {

/// Things by their id, in the order in which they were written. Looking one up takes logarithmic time.
template <class T>
class OrderedMap {
 public:
  using Entry = std::pair<std::string, T>;

  // Not written here, so that one file alone makes them where a header says `extern template`: a project has
  // hundreds of members, and each file that copied one took seconds to compile.
  OrderedMap();
  OrderedMap(const OrderedMap&);
  OrderedMap(OrderedMap&&) noexcept;
  OrderedMap& operator=(const OrderedMap&);
  OrderedMap& operator=(OrderedMap&&) noexcept;
  ~OrderedMap();

  /// Adds an entry at the end, and gives it; where the id is there already, gives that one.
  T& add(std::string_view id) {
    const auto at = place_of(id);
    if (at != by_id_.end() && entries_[*at].first == id) return entries_[*at].second;
    by_id_.insert(at, static_cast<std::uint32_t>(entries_.size()));
    entries_.emplace_back(std::string(id), T());
    return entries_.back().second;
  }

  /// The entry with this id, or null.
  const T* find(std::string_view id) const { return const_cast<OrderedMap*>(this)->find(id); }
  T* find(std::string_view id) {
    const auto at = place_of(id);
    return at != by_id_.end() && entries_[*at].first == id ? &entries_[*at].second : nullptr;
  }
  bool contains(std::string_view id) const { return find(id) != nullptr; }

  /// All ids, in the order in which they were written.
  std::vector<std::string_view> ids() const {
    std::vector<std::string_view> out;
    for (const auto& entry : entries_) out.push_back(entry.first);
    return out;
  }

  /// The position of an id in the order in which they were written; the number of entries if it is not there.
  std::size_t position(std::string_view id) const {
    const T* found = find(id);
    return found ? static_cast<std::size_t>(std::find_if(entries_.begin(), entries_.end(),
                                                         [&](const Entry& e) { return e.first == id; }) -
                                            entries_.begin())
                 : entries_.size();
  }

  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }
  std::size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }
  const Entry& operator[](std::size_t position) const { return entries_[position]; }

 private:
  std::vector<std::uint32_t>::iterator place_of(std::string_view id) {
    return std::lower_bound(by_id_.begin(), by_id_.end(), id, [&](std::uint32_t at, std::string_view wanted) {
      return entries_[at].first < wanted;
    });
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> by_id_;
};

template <class T>
OrderedMap<T>::OrderedMap() = default;
template <class T>
OrderedMap<T>::OrderedMap(const OrderedMap&) = default;
template <class T>
OrderedMap<T>::OrderedMap(OrderedMap&&) noexcept = default;
template <class T>
OrderedMap<T>& OrderedMap<T>::operator=(const OrderedMap&) = default;
template <class T>
OrderedMap<T>& OrderedMap<T>::operator=(OrderedMap&&) noexcept = default;
template <class T>
OrderedMap<T>::~OrderedMap() = default;

}  // namespace ptx
