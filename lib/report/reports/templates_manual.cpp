#include "report/reports/templates_manual.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "report/document/report.hpp"
#include "report/reports/reports.hpp"
#include "text/embedded_text.hpp"

namespace ptx {
namespace {

/// What Markdown would take for its own in words that are ours.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '*' || c == '\'' || c == '"' || c == '_' || c == '<') out += '\\';
    out += c;
  }
  return out;
}

void describe(std::span<const TemplateName> names, const std::string& path, std::string& out) {
  for (const auto& name : names) {
    const std::string whole = path + std::string(name.name);
    out += fmt::format("{}\n:   {}: {}.\n\n", plain(whole),
                       name.kind == DataKind::text ? "text"
                       : name.kind == DataKind::list && name.within.empty()
                           ? "list of texts"
                           : label_of(name.kind).substr(label_of(name.kind).find(' ') + 1),
                       plain(name.meaning));
    if (!name.within.empty()) describe(name.within, whole + (name.kind == DataKind::list ? " > " : "."), out);
  }
}

std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

}  // namespace

std::string templates_manual_page() {
  std::string out(embedded_text("report/reports/templates_manual.md"));
  describe(common_names(), "", out);
  for (const auto& report : reports()) {
    out += fmt::format(
        "# NAMES OF THE REPORT {}\n\n{} A name behind **>** is one of each entry of the list before it.\n\n",
        upper(report.name), plain(report.summary));
    describe(report.names, "", out);
  }
  return out + "# SEE ALSO\n\n**ptx-report**(1), **ptx-check**(1), **ptx-portfolio**(5)\n";
}

}  // namespace ptx
