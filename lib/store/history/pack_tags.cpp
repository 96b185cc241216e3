#include "store/history/pack_tags.hpp"

#include <vector>

#include "text/strings.hpp"

namespace ptx {

std::map<std::string, std::string> pack_tags(const Repository& repository) {
  std::map<std::string, std::string> out;
  const std::string text = repository.output_of(
      {"for-each-ref", "--sort=refname", "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)",
       "refs/tags/pack/"});
  for (const auto line : split(text, '\n')) {
    const auto parts = split(line, '\0');
    if (parts.size() != 3) continue;
    out[std::string(parts[2].empty() ? parts[1] : parts[2])] = parts[0];
  }
  return out;
}

}  // namespace ptx
