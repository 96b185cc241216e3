#include "schema/fields/read_values.hpp"

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

void sort_by_key(auto& series) {
  std::sort(series.begin(), series.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

/// Reads a map from day to a value; two entries on one day are an error.
template <class Value, class ReadValue>
bool read_days(const yaml::Node& node, std::vector<std::pair<Date, Value>>& out, Reader& reader,
               const Field& field, ReadValue read) {
  if (!is_map(node, reader, field)) return false;
  std::vector<std::string_view> texts;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    Date day;
    if (read_parsed(*key, day, reader, &parse_day, "a day")) {
      const bool twice =
          std::any_of(out.begin(), out.end(), [&](const auto& entry) { return entry.first == day; });
      const bool repeated =
          std::any_of(texts.begin(), texts.end(), [&](std::string_view text) { return text == key->text(); });
      texts.push_back(key->text());
      if (twice && !repeated)
        reader.complain(Code::overlapping_days, *key,
                        fmt::format("'{}' ends on {}, as another entry does", clean_and_cut(key->text(), 60),
                                    format(day)),
                        "keep one of the two");
      if (Value entry{}; !twice && value.kind() != yaml::Kind::absent && read(value, entry))
        out.emplace_back(day, std::move(entry));
    }
    key = value.next();
  }
  sort_by_key(out);
  return true;
}

bool in_range(const yaml::Node& node, long long number, IntegerRange range, Reader& reader) {
  if (number >= range.lowest && number <= range.highest) return true;
  const bool bounded = range.highest < IntegerRange{}.highest;
  reader.complain(Code::out_of_range, node, fmt::format("{} is out of range", number),
                  bounded ? fmt::format("write a whole number from {} to {}", range.lowest, range.highest)
                          : fmt::format("write a whole number of at least {}", range.lowest));
  return false;
}

/// A benefit has no type: it is missing, or its key misspelt.
void complain_of_type(const yaml::Node& benefit, Reader& reader) {
  for (auto key = benefit.first(); key; key = key->next()->next())
    if (key->text() != "type" && !find_field(any_benefit_record(), key->text()) &&
        !nearest_word(key->text(), {"type"}).empty())
      return reader.complain(Code::unknown_key, *key,
                             fmt::format("unknown key '{}' in a benefit", clean_and_cut(key->text(), 60)),
                             "did you mean 'type'?");
  reader.complain(Code::missing_key, benefit.key().value_or(benefit), "a benefit needs 'type'",
                  "type: cashable, income, cost-avoidance, non-cashable, measure or capability");
}

}  // namespace

bool is_map(const yaml::Node& node, Reader& reader, const Field& field) {
  if (node.kind() == yaml::Kind::map) return true;
  std::string hint = "write it as key: value, one entry a line, indented";
  if (node.kind() == yaml::Kind::list)
    hint = "write each entry as key: value, its id before the colon, in place of the dash or bracket";
  if (node.kind() == yaml::Kind::scalar && field.example.starts_with('{'))
    hint = fmt::format("write it as in {}: {}", field.key, field.example);
  reader.complain(Code::wrong_kind, node, fmt::format("'{}' takes a map", field.key), hint);
  return false;
}

std::string hint_of_list(const yaml::Node& node) {
  if (node.kind() != yaml::Kind::scalar) return "write [a, b], or one entry a line after '- '";
  if (node.text().starts_with('-')) return "write a blank after each dash, as in '- a'";
  if (node.text().find(" - ") != std::string_view::npos)
    return "start the first entry on a line of its own, too: '- a'";
  return fmt::format("write [{}]", clean_and_cut(node.text(), 60));
}

void complain_of_choice(const yaml::Node& node, std::span<const std::string_view> words, Reader& reader) {
  std::vector<std::string> known(words.begin(), words.end());
  const std::string meant = did_you_mean(node.text(), {words.begin(), words.end()});
  reader.complain(Code::bad_choice, node,
                  fmt::format("'{}' is not one of {}", clean_and_cut(node.text(), 60), join(known, ", ")),
                  meant.empty() ? "write " + join_with_or(known) : meant);
}

std::optional<std::string> read_key(const yaml::Node& key, Reader& reader) {
  const auto id = parse_id(key.text());
  if (id) return id->value;
  reader.remember_invalid_id(key, id.complaint());
  return std::nullopt;
}

bool read_value(const yaml::Node& node, std::string& out, Reader& reader, const Field&) {
  if (!is_scalar(node, reader, "a text")) return false;
  out = node.text();
  return true;
}
bool read_value(const yaml::Node& node, Id& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_id, "an id");
}
bool read_value(const yaml::Node& node, BenefitId& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_benefit_id, "a benefit (project/benefit)");
}

bool read_value(const yaml::Node& node, Money& out, Reader& reader, const Field& field) {
  if (!read_parsed(node, out, reader, &parse_money, "an amount of money")) return false;
  if (out >= Money() || field.may_be_negative) return true;
  reader.complain(Code::negative_money, node,
                  fmt::format("'{}' is negative, and only costs may be", clean_and_cut(node.text(), 60)),
                  "write it positive; a benefit that costs instead of saving has disbenefit: true");
  return false;
}

bool read_value(const yaml::Node& node, Decimal& out, Reader& reader, const Field& field) {
  if (!read_parsed(node, out, reader, &parse_decimal, "a number")) return false;
  if (field.range.lowest == 0 && out < Decimal{} && !field.may_be_negative) {
    reader.complain(Code::out_of_range, node, fmt::format("{} is negative", clean_and_cut(node.text(), 60)),
                    "write a number of at least 0");
    return false;
  }
  return true;
}

bool read_value(const yaml::Node& node, int& out, Reader& reader, const Field& field) {
  if (!is_scalar(node, reader, "a whole number")) return false;
  const auto text = node.text();
  const bool negative = text.starts_with('-');
  const auto number = digits(text.substr(negative ? 1 : 0));
  if (!number) {
    const std::string bare(text.substr(std::min(text.find_first_not_of('0'), text.size())));
    reader.complain(Code::bad_number, node, fmt::format("'{}' is no whole number", clean_and_cut(text, 60)),
                    text.starts_with('0') && digits(bare) ? fmt::format("write {}", bare)
                                                          : "write a whole number such as 4");
    return false;
  }
  out = negative ? -*number : *number;
  return in_range(node, out, field.range, reader);
}

bool read_value(const yaml::Node& node, bool& out, Reader& reader, const Field&) {
  if (!is_scalar(node, reader, "true or false")) return false;
  const auto text = node.text();
  if (text == "true" || text == "false") return out = text == "true", true;
  const bool yes =
      text == "yes" || text == "Yes" || text == "on" || text == "True" || text == "TRUE" || text == "y";
  const bool no =
      text == "no" || text == "No" || text == "off" || text == "False" || text == "FALSE" || text == "n";
  reader.complain(Code::bad_flag, node,
                  fmt::format("'{}' is neither true nor false", clean_and_cut(text, 60)),
                  yes  ? "write true"
                  : no ? "write false"
                       : "write true or false");
  return false;
}

bool read_value(const yaml::Node& node, Rating& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_rating, "a rating");
}
bool read_value(const yaml::Node& node, Date& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_date, "a date");
}
bool read_value(const yaml::Node& node, Month& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_month, "a month");
}
bool read_value(const yaml::Node& node, Period& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_period, "a period");
}
bool read_value(const yaml::Node& node, Condition& out, Reader& reader, const Field&) {
  return read_parsed(node, out, reader, &parse_condition, "a condition");
}

bool read_value(const yaml::Node& node, Profile& out, Reader& reader, const Field& field) {
  if (node.kind() == yaml::Kind::scalar) {
    reader.complain(Code::wrong_kind, node, fmt::format("'{}' takes amounts by period", field.key),
                    fmt::format("write {{2024/25: {}}}",
                                parse_money(node.text()) ? clean_and_cut(node.text(), 40) : "400k"));
    return false;
  }
  if (!is_map(node, reader, field)) return false;
  std::vector<std::pair<Period, yaml::Node>> keys;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    if (Period period; read_parsed(*key, period, reader, &parse_period, "a period")) {
      keys.emplace_back(period, *key);
      if (Money money; value.kind() != yaml::Kind::absent && read_value(value, money, reader, field))
        out.emplace_back(period, money);
    }
    key = value.next();
  }
  std::stable_sort(keys.begin(), keys.end(),
                   [](const auto& a, const auto& b) { return a.first.first < b.first.first; });
  for (std::size_t i = 1; i < keys.size(); ++i)
    if (overlap(keys[i - 1].first, keys[i].first) && keys[i - 1].second.text() != keys[i].second.text()) {
      const bool finer = keys[i].first.months <= keys[i - 1].first.months;
      const auto& [period, key] = finer ? keys[i] : keys[i - 1];
      const auto& other = finer ? keys[i - 1] : keys[i];
      reader.complain(
          Code::overlapping_periods, key,
          fmt::format("{} overlaps {}, so its money would count twice", format(period), format(other.first)),
          "keep the coarser or the finer figures");
      break;
    }
  sort_by_key(out);
  return true;
}

bool read_value(const yaml::Node& node, MonthSeries& out, Reader& reader, const Field& field) {
  const Field whole = field.within(field.range.lowest, field.range.highest);
  const bool load = field.range.highest < IntegerRange{}.highest;
  const auto read_number = [&](const yaml::Node& value, Decimal& number, int lowest) {
    if (!load) return read_value(value, number, reader, whole);
    int rating = 0;
    if (!read_value(value, rating, reader, field.within(lowest, field.range.highest))) return false;
    number = Decimal::whole(rating);
    return true;
  };
  if (node.kind() == yaml::Kind::scalar) {
    if (Decimal number; read_number(node, number, field.range.lowest)) out.emplace_back(std::nullopt, number);
    return true;
  }
  if (node.kind() == yaml::Kind::list) {
    reader.complain(Code::wrong_kind, node,
                    fmt::format("'{}' takes a number, or a map from month to number", field.key),
                    "write {2024-10: 3, 2025-04: 4.5}");
    return false;
  }
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    Month month;
    Decimal number;
    if (read_parsed(*key, month, reader, &parse_month, "a month") && value.kind() != yaml::Kind::absent &&
        read_number(value, number, 0))
      out.emplace_back(month, number);
    key = value.next();
  }
  sort_by_key(out);
  return true;
}

bool read_value(const yaml::Node& node, Points& out, Reader& reader, const Field& field) {
  return read_days(node, out, reader, field, [&](const yaml::Node& value, Decimal& number) {
    return read_parsed(value, number, reader, &parse_decimal, "a number");
  });
}

bool read_value(const yaml::Node& node, Readings& out, Reader& reader, const Field& field) {
  return read_days(node, out, reader, field, [&](const yaml::Node& value, Reading& entry) {
    if (value.kind() != yaml::Kind::map)
      return read_parsed(value, entry.value, reader, &parse_decimal, "a number");
    read_record(value, &entry, record_of<Reading>(), reader);
    return true;
  });
}

bool read_value(const yaml::Node& node, JudgedRating& out, Reader& reader, const Field& field) {
  if (node.kind() != yaml::Kind::map) return read_value(node, out.rating, reader, field);
  read_record(node, &out, record_of<JudgedRating>(), reader);
  return true;
}

bool read_value(const yaml::Node& node, Benefit& out, Reader& reader, const Field& field) {
  if (node.kind() != yaml::Kind::map) return read_record(node, &out, any_benefit_record(), reader), true;
  const auto type = yaml::value_of(node, "type");
  if (!type || type->kind() == yaml::Kind::absent ||
      (type->kind() == yaml::Kind::scalar && type->text().empty()))
    return complain_of_type(node, reader), true;
  if (!read_value(*type, out.type, reader, field)) return true;
  read_record(node, &out, benefit_record(out.type), reader);
  return true;
}

bool read_value(const yaml::Node& node, std::vector<std::pair<int, std::string>>& out, Reader& reader,
                const Field& field) {
  if (!is_map(node, reader, field)) return false;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    int number = 0;
    std::string text;
    if (read_value(*key, number, reader, field) && value.kind() != yaml::Kind::absent &&
        read_value(value, text, reader, field))
      out.emplace_back(number, text);
    key = value.next();
  }
  return true;
}

bool read_value(const yaml::Node& node, std::vector<Share>& out, Reader& reader, const Field& field) {
  if (!is_map(node, reader, field)) return false;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    Share share;
    if (read_value(*key, share.with, reader, field) && value.kind() != yaml::Kind::absent &&
        read_parsed(value, share.percent, reader, &parse_percent, "a percentage"))
      out.push_back(share);
    key = value.next();
  }
  return true;
}

bool read_value(const yaml::Node& node, std::vector<std::pair<BenefitId, Claim>>& out, Reader& reader,
                const Field& field) {
  if (!is_map(node, reader, field)) return false;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    if (BenefitId id; read_value(*key, id, reader, field))
      read_record(value, &out.emplace_back(id, Claim()).second, record_of<Claim>(), reader);
    key = value.next();
  }
  return true;
}

bool read_value(const yaml::Node& key, std::vector<std::pair<FinancialYear, Money>>& out, Reader& reader,
                const Field& field) {
  FinancialYear year;
  Money money;
  const auto value = *key.next();
  if (!read_parsed(key, year, reader, &parse_year, "a financial year") ||
      value.kind() == yaml::Kind::absent || !read_value(value, money, reader, field))
    return false;
  out.emplace_back(year, money);
  sort_by_key(out);
  return true;
}

bool read_row(const yaml::Node& key, OrderedMap<OrderedMap<Id>>& out, Reader& reader, const Field& field) {
  const auto id = read_key(key, reader);
  if (!id) return false;
  Field row = field;
  row.key = "a row of the grid";
  return read_value(*key.next(), out.add(*id), reader, row);
}

}  // namespace ptx
