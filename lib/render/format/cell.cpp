#include "render/format/cell.hpp"

namespace ptx {
namespace {

struct PlainText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const NamedId& id) const { return id.id; }
  std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
  std::string operator()(long long number) const { return std::to_string(number); }
  template <class Value>
  std::string operator()(const Value& value) const {
    return format(value);
  }
};

}  // namespace

const std::string* Cell::text() const {
  const auto* id = std::get_if<NamedId>(&value);
  return id ? &id->id : std::get_if<std::string>(&value);
}

bool Cell::is_figure() const {
  return std::holds_alternative<Money>(value) || std::holds_alternative<long long>(value) ||
         std::holds_alternative<Decimal>(value) || std::holds_alternative<RoundedNumber>(value);
}

std::string format(const Cell& cell) { return std::visit(PlainText(), cell.value); }

Cell or_dash(Cell cell) { return cell.is_empty() ? Cell::of("–") : std::move(cell); }

}  // namespace ptx
