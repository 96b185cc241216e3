#include "store/history/unchecked_loader.hpp"

namespace ptx {

UncheckedPortfolio read_unchecked(const Snapshot& snapshot, Date day, ParsedFiles& known) {
  UncheckedPortfolio out{day, nullptr, nullptr, {}, {}};
  for (std::size_t i = 0; i < snapshot.paths.size(); ++i) {
    const auto& path = snapshot.paths[i];
    auto file = known.find(path, snapshot.versions[i]);
    if (!file) {
      file = std::make_shared<ParsedFile>(parse_file(path, snapshot));
      known.add(path, snapshot.versions[i], file);
    }
    if (has_errors(file->diagnostics)) continue;
    if (const auto* settings = std::get_if<PortfolioSettings>(&file->content)) out.settings = settings;
    if (const auto* framework = std::get_if<Framework>(&file->content)) out.framework = framework;
    if (const auto* project = std::get_if<Project>(&file->content)) out.projects.emplace(stem(path), project);
    if (const auto* finance = std::get_if<FinanceFile>(&file->content))
      out.finance.emplace(stem(path), finance);
  }
  return out;
}

}  // namespace ptx
