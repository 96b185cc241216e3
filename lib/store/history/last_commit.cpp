#include "store/history/last_commit.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <vector>

#include "text/strings.hpp"

namespace ptx {
namespace {

using Paths = std::set<std::string>;

/// The differences that git tells of several pairs of commits, one after another.
class Differences {
 public:
  Differences(const Repository& repository, const std::string& pairs) : way_(repository.prefix()) {
    std::vector<std::string> arguments{
        "diff-tree", "--stdin",      "--always",      "--root",        "-r", "-z",
        "--raw",     "--no-renames", "--no-ext-diff", "--no-textconv", "--"};
    if (!way_.empty()) arguments.push_back(way_);
    text_ = repository.output_of(arguments, pairs);
  }

  /// The paths in the portfolio that differ in the next pair.
  Paths next() {
    Paths out;
    word();
    while (at_ < text_.size() && text_[at_] == ':') {
      word();
      out.insert(word().substr(way_.size()));
    }
    return out;
  }

 private:
  std::string word() {
    const auto end = std::min(text_.find('\0', at_), text_.size());
    std::string out = text_.substr(at_, end - at_);
    at_ = end + 1;
    return out;
  }

  std::string way_;
  std::string text_;
  std::size_t at_ = 0;
};

/// One pair for a commit's beginning, or for each of its parents.
std::string pairs_of(const Commit& commit) {
  if (commit.parents.empty()) return commit.hash + "\n";
  std::string out;
  for (const auto& parent : commit.parents) out += commit.hash + " " + parent + "\n";
  return out;
}

Paths without(const Paths& paths, const Paths& taken) {
  Paths out;
  std::set_difference(paths.begin(), paths.end(), taken.begin(), taken.end(), std::inserter(out, out.end()));
  return out;
}

}  // namespace

std::map<std::string, Commit> last_commit_by_file(const Repository& repository, const Commit& old,
                                                  const Commit& now) {
  const auto commits = commits_between(repository, old, now);
  std::string pairs = now.hash + " " + old.hash + "\n";
  for (const auto& commit : commits) pairs += pairs_of(commit);
  Differences differences(repository, pairs);
  // Which files are looked for in which commit: those that nobody has written since.
  std::map<std::string, Paths> wanted{{now.hash, differences.next()}};
  std::map<std::string, Commit> out;
  for (const auto& commit : commits) {
    Paths left = std::move(wanted[commit.hash]);
    for (std::size_t i = 0; i < std::max<std::size_t>(commit.parents.size(), 1); ++i) {
      const Paths same = without(left, differences.next());
      if (!commit.parents.empty()) wanted[commit.parents[i]].insert(same.begin(), same.end());
      left = without(left, same);
    }
    for (const auto& path : left) out.emplace(path, commit);
  }
  return out;
}

}  // namespace ptx
