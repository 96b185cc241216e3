#pragma once

#include <string_view>
#include <vector>

namespace ptx {

/// A template of lib/report/template/shipped, which the build puts into the program.
struct TemplateText {
  std::string_view name;
  std::string_view text;
};
std::vector<TemplateText> template_texts();

}  // namespace ptx
