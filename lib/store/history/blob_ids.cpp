#include "store/history/blob_ids.hpp"

#include "text/strings.hpp"

namespace ptx {

void identify(Snapshot& snapshot, const Repository& repository) {
  snapshot.versions.clear();
  std::string paths;
  for (const auto& path : snapshot.paths) paths += repository.way() + path + "\n";
  const auto answer = repository.ask({"hash-object", "--no-filters", "--stdin-paths"}, paths);
  if (!answer.succeeded) return;
  for (const auto line : split(answer.out, '\n'))
    if (!line.empty()) snapshot.versions.emplace_back(line);
  if (snapshot.versions.size() != snapshot.paths.size()) snapshot.versions.clear();
}

}  // namespace ptx
