#include "render/check_result.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/diagnostics.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_printed = 100;

Table data_table(const Diagnostics& diagnostics) {
  Table out{columns_named({"file", "line", "column", "severity", "code", "message", "hint"}), {}};
  for (const auto& d : diagnostics)
    out.rows.push_back({Cell::of(d.place.file), Cell::number(d.place.line), Cell::number(d.place.column), Cell::of(name(d.severity())), Cell::of(facts(d.code).name),
                        Cell::of(d.message), d.hint.empty() ? Cell() : Cell::of(d.hint)});
  return out;
}

std::size_t count(const Diagnostics& diagnostics, Severity severity) {
  return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) { return d.severity() == severity; }));
}

/// "18 projects, 2 finance files, 6 outcomes read: no errors, 1 warning"
std::string closing(const Loaded& loaded) {
  const auto& portfolio = loaded.portfolio;
  const auto errors = count(loaded.diagnostics, Severity::error);
  const auto warnings = count(loaded.diagnostics, Severity::warning);
  return fmt::format("Read {} in {}, {} and {}: {}, {}.", counted(portfolio.projects.size(), "project", "projects"), counted(loaded.files, "file", "files"),
                     counted(portfolio.finance.size(), "finance file", "finance files"), counted(portfolio.outcomes.outcomes.size(), "outcome", "outcomes"),
                     errors == 0 ? "no errors" : counted(errors, "error", "errors"), warnings == 0 ? "no warnings" : counted(warnings, "warning", "warnings"));
}

}  // namespace

Result check_result(const Loaded& loaded) {
  Result out;
  out.schema = "check/1";
  out.title = loaded.portfolio.settings.name.empty() ? "Check" : fmt::format("{}: check", loaded.portfolio.settings.name);
  out.data = out.view = [&loaded] { return data_table(loaded.diagnostics); };
  out.notes = {closing(loaded)};
  out.text = [&loaded](const Screen& screen) { return to_text(loaded.diagnostics, screen, most_printed) + wrapped(closing(loaded), screen.columns, 0); };
  return out;
}

}  // namespace ptx
