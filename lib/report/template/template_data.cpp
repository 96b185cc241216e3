#include "report/template/template_data.hpp"

#include <algorithm>

namespace ptx {

TemplateData TemplateData::of(std::string_view text) {
  TemplateData out;
  if (text.empty()) return out;
  out.kind = DataKind::text;
  out.text = text;
  return out;
}

TemplateData TemplateData::markdown(std::string text) {
  TemplateData out;
  if (text.empty()) return out;
  out.kind = DataKind::markdown;
  out.text = std::move(text);
  return out;
}

TemplateData TemplateData::of_flag(bool value) {
  TemplateData out;
  out.kind = DataKind::flag;
  out.flag = value;
  return out;
}

TemplateData TemplateData::list(std::vector<TemplateData> values) {
  TemplateData out;
  out.kind = DataKind::list;
  out.values = std::move(values);
  return out;
}

TemplateData TemplateData::texts(const std::vector<std::string>& texts) {
  TemplateData out = list();
  for (const auto& text : texts) out.add(of(text));
  return out;
}

TemplateData TemplateData::record() {
  TemplateData out;
  out.kind = DataKind::record;
  return out;
}

TemplateData& TemplateData::set(std::string_view name, TemplateData value) {
  names.emplace_back(name);
  values.push_back(std::move(value));
  return *this;
}

const TemplateData* TemplateData::find(std::string_view name) const {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? nullptr : &values[static_cast<std::size_t>(found - names.begin())];
}

bool TemplateData::is_shown() const {
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

JsonValue to_json(const TemplateData& data) {
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
