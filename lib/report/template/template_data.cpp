#include "report/template/template_data.hpp"

#include <algorithm>

namespace ptx {

Data Data::of(std::string_view text) {
  Data out;
  if (text.empty()) return out;
  out.kind = DataKind::text;
  out.text = text;
  return out;
}

Data Data::markdown(std::string text) {
  Data out;
  if (text.empty()) return out;
  out.kind = DataKind::markdown;
  out.text = std::move(text);
  return out;
}

Data Data::of_flag(bool value) {
  Data out;
  out.kind = DataKind::flag;
  out.flag = value;
  return out;
}

Data Data::list(std::vector<Data> values) {
  Data out;
  out.kind = DataKind::list;
  out.values = std::move(values);
  return out;
}

Data Data::texts(const std::vector<std::string>& texts) {
  Data out = list();
  for (const auto& text : texts) out.add(of(text));
  return out;
}

Data Data::record() {
  Data out;
  out.kind = DataKind::record;
  return out;
}

Data& Data::set(std::string_view name, Data value) {
  names.emplace_back(name);
  values.push_back(std::move(value));
  return *this;
}

const Data* Data::find(std::string_view name) const {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? nullptr : &values[static_cast<std::size_t>(found - names.begin())];
}

bool Data::is_shown() const {
  switch (kind) {
    case DataKind::nothing:
      return false;
    case DataKind::flag:
      return flag;
    case DataKind::list:
      return !values.empty();
    case DataKind::text:
    case DataKind::markdown:
    case DataKind::record:
      break;
  }
  return true;
}

JsonValue to_json(const Data& data) {
  switch (data.kind) {
    case DataKind::nothing:
      break;
    case DataKind::text:
    case DataKind::markdown:
      return JsonValue::text(data.text);
    case DataKind::flag:
      return JsonValue::flag(data.flag);
    case DataKind::list: {
      std::vector<JsonValue> items;
      for (const auto& value : data.values) items.push_back(to_json(value));
      return JsonValue::list(std::move(items));
    }
    case DataKind::record: {
      auto out = JsonValue::object();
      for (std::size_t i = 0; i < data.names.size(); ++i) out.set(data.names[i], to_json(data.values[i]));
      return out;
    }
  }
  return JsonValue::null();
}

}  // namespace ptx
