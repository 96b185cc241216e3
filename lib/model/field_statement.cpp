#include "model/field_statement.hpp"

#include "text/strings.hpp"

namespace ptx {
namespace {

struct FileText {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(long long number) const { return std::to_string(number); }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
  std::string operator()(const EntryReferences& references) const { return join(references.ids, ", "); }
  std::string operator()(NothingWritten) const { return "{}"; }
  template <class Value>
  std::string operator()(const Value& value) const {
    return format(value);
  }
};

}  // namespace

std::string format(const FieldValue& value) { return std::visit(FileText(), value.value); }

std::string describe_value(const FieldValue& value, const std::function<std::string(Money)>& amount) {
  if (const auto* money = value.as<Money>()) return amount(*money);
  if (const auto* flag = value.as<bool>()) return *flag ? "yes" : "no";
  return format(value);
}

}  // namespace ptx
