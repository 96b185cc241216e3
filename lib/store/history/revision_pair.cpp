#include "store/history/revision_pair.hpp"

#include <utility>

#include "store/git/git_error.hpp"
#include "store/history/last_commit.hpp"
#include "store/history/revision_snapshot.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// The files of the projects for which a finance file that differs has claims.
std::set<std::string> claimed_in(const Portfolio& portfolio) {
  std::set<std::string> out;
  for (const auto& [id, finance] : portfolio.finance)
    for (const auto& [benefit, claim] : finance.claims) out.insert("projects/" + benefit.project + ".yaml");
  return out;
}

/// Reads what a pair needs.
LoadedPair load_needed(const RevisionPair& pair, OnError on_error) {
  ParsedFiles known;
  std::set<std::string> also = pair.differing;
  bool whole = pair.differing.contains("framework.yaml");
  const auto read_both = [&]() -> LoadedPair {
    const auto wanted = [&](const std::string& path) {
      return whole || path.find('/') == std::string::npos || also.contains(path);
    };
    return {load_files(pair.old.files, on_error, known, wanted),
            load_files(pair.now.files, on_error, known, wanted)};
  };
  LoadedPair out = read_both();
  also.merge(claimed_in(out.old.portfolio));
  also.merge(claimed_in(out.now.portfolio));
  const bool other_fund = out.old.portfolio.settings.fund != out.now.portfolio.settings.fund;
  if (whole || (!other_fund && also.size() == pair.differing.size())) return out;
  whole = other_fund;
  return read_both();
}

}  // namespace

Ancestry ancestry_of(const Repository& repository, const Commit& one, const Commit& other) {
  if (one.hash == other.hash) return Ancestry::before;
  auto answer = repository.run({"merge-base", one.hash, other.hash});
  if (answer.out.ends_with('\n')) answer.out.pop_back();
  if (answer.succeeded)
    return answer.out == one.hash     ? Ancestry::before
           : answer.out == other.hash ? Ancestry::after
                                      : Ancestry::parted;
  if (answer.complaint.find("fatal: ") != std::string::npos) repository.fail(answer.complaint);
  if (repository.is_shallow())
    throw shallow_clone_error("what '" + short_hash(one) + "' and '" + short_hash(other) +
                              "' have in common");
  return Ancestry::none;
}

void assign_blob_ids(Snapshot& snapshot, const Repository& repository) {
  snapshot.versions.clear();
  std::string paths;
  for (const auto& path : snapshot.paths) paths += repository.prefix() + path + "\n";
  const auto answer = repository.run({"hash-object", "--no-filters", "--stdin-paths"}, paths);
  if (!answer.succeeded) return;
  for (const auto line : split(answer.out, '\n'))
    if (!line.empty()) snapshot.versions.emplace_back(line);
  if (snapshot.versions.size() != snapshot.paths.size()) snapshot.versions.clear();
}

RevisionSide side_in_work_tree(const Repository& repository, Commit commit, Snapshot files) {
  assign_blob_ids(files, repository);
  return {std::move(commit), std::move(files), true};
}

RevisionPair pair_of(RevisionSide old, RevisionSide now) {
  auto differing = differing_paths(old.files, now.files);
  return {std::move(old), std::move(now), std::move(differing)};
}

std::map<std::string, Commit> last_commits(const Repository& repository, const RevisionPair& pair,
                                           Ancestry kin) {
  if (kin == Ancestry::after) return last_commit_by_file(repository, pair.now.commit, pair.old.commit);
  auto out = last_commit_by_file(repository, pair.old.commit, pair.now.commit);
  if (kin == Ancestry::parted) out.merge(last_commit_by_file(repository, pair.now.commit, pair.old.commit));
  if (!pair.now.is_work_tree) return out;
  const auto committed = snapshot_of(repository, pair.now.commit);
  for (const auto& path : differing_paths(committed.value_or(Snapshot()), pair.now.files)) out.erase(path);
  return out;
}

LoadedPair load_pair(RevisionPair& pair, OnError on_error) {
  LoadedPair out = load_needed(pair, on_error);
  std::set<std::string> files(out.old.left_out.begin(), out.old.left_out.end());
  files.insert(out.now.left_out.begin(), out.now.left_out.end());
  for (auto* loaded : {&out.old, &out.now}) {
    remove_files(loaded->portfolio, files);
    loaded->left_out.assign(files.begin(), files.end());
  }
  for (const auto& file : files) pair.differing.erase(file);
  return out;
}

LoadResult load_beside(const LoadResult& now, const Snapshot& old, OnError on_error, ParsedFiles* known) {
  LoadResult out = load(old, on_error, known);
  remove_files(out.portfolio, {now.left_out.begin(), now.left_out.end()});
  return out;
}

}  // namespace ptx
