#include "text/embedded_text.hpp"

#include <algorithm>
#include <cassert>

#include "text/embedded_texts.hpp"

namespace ptx {

std::string_view embedded_text(std::string_view path) {
  const auto texts = embedded_texts();
  const auto found =
      std::find_if(texts.begin(), texts.end(), [&](const EmbeddedText& one) { return one.path == path; });
  assert(found != texts.end());
  return found->text;
}

std::string embedded_text(std::string_view path, const std::vector<TextInsertion>& insertions) {
  std::string out(embedded_text(path));
  for (const auto& [name, text] : insertions) {
    std::string mark = "@" + std::string(name) + "@";
    if (const auto line = out.find("\n" + mark + "\n"); line != std::string::npos) {
      out.replace(line + 1, mark.size() + 1, text);
    } else {
      const auto at = out.find(mark);
      assert(at != std::string::npos);
      out.replace(at, mark.size(), text);
    }
  }
  return out;
}

}  // namespace ptx
