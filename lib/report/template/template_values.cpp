#include "report/template/template_values.hpp"

#include <cctype>

#include "text/strings.hpp"

namespace ptx {

std::string short_day(Date date) {
  const std::string whole = long_format(date);
  const auto month = whole.find(' ') + 1;
  return whole.substr(0, month + 3) + whole.substr(whole.find(' ', month));
}

std::string as_sentence(std::string text) {
  text = trim(text);
  if (text.empty()) return text;
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  if (const char last = text.back(); last != '.' && last != '?' && last != '!') text += '.';
  return text;
}

}  // namespace ptx
