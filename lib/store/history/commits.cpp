#include "store/history/commits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "store/git/git_error.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

constexpr std::size_t day_size = 10;
constexpr std::size_t short_size = 8;

Commit read_commit(std::string_view line) {
  const auto fields = split(line, '\0');
  const auto wrong = [&] {
    return Error(
        3, fmt::format("git tells of a commit in a way that is not understood: {}", clean_and_cut(line, 60)));
  };
  if (fields.size() != 6) throw wrong();
  Commit out{std::string(fields[0]), {}, std::string(fields[2]), std::string(fields[5]), {}, 0};
  for (const auto parent : split(fields[1], ' '))
    if (!parent.empty()) out.parents.emplace_back(parent);
  const auto day = parse_date(fields[4].substr(0, day_size));
  if (!day ||
      std::from_chars(fields[3].data(), fields[3].data() + fields[3].size(), out.seconds).ec != std::errc())
    throw wrong();
  out.day = *day;
  return out;
}

std::vector<Commit> list(const Repository& repository, const std::vector<std::string>& which,
                         const std::vector<std::string>& paths = {}) {
  std::vector<std::string> arguments{"rev-list", "--no-commit-header", "--encoding=UTF-8",
                                     "--format=%H%x00%P%x00%an%x00%ct%x00%cI%x00%s"};
  arguments.insert(arguments.end(), which.begin(), which.end());
  arguments.emplace_back("--");
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  const std::string text = repository.output_of(arguments);
  std::vector<Commit> out;
  for (const auto line : split(text, '\n'))
    if (!line.empty()) out.push_back(read_commit(line));
  return out;
}

std::vector<Commit> line_from(const Repository& repository, const std::string& hash) {
  return list(repository, {"--first-parent", hash});
}

Commit commit_of(const Repository& repository, const std::string& hash) {
  return list(repository, {"--max-count=1", hash}).at(0);
}

/// What git finds under a name, or why it finds nothing.
GitAnswer verify(const Repository& repository, const std::string& name) {
  auto answer = repository.run({"rev-parse", "--verify", "--end-of-options", name + "^{commit}"});
  if (answer.out.ends_with('\n')) answer.out.pop_back();
  return answer;
}

bool is_missing(const GitAnswer& answer) {
  return answer.complaint.find("Needed a single revision") != std::string::npos;
}

std::string nearest_name(const Repository& repository, const std::string& name) {
  const auto answer = repository.run(
      {"for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"});
  return did_you_mean(name, split(answer.out, '\n'));
}

/// True where steps that lead to no commit come to where a shallow clone is cut off.
bool run_into_cut(const Repository& repository, Commit at, std::string_view steps) {
  while (!steps.empty()) {
    const char kind = steps[0];
    const auto number = steps.substr(1, std::min(steps.find_first_of("~^", 1), steps.size()) - 1);
    const auto count = number.empty() ? 1 : static_cast<std::size_t>(*digits(number));
    const auto line = kind == '~' ? line_from(repository, at.hash) : std::vector{at};
    if (kind == '~' ? count >= line.size() : count > at.parents.size())
      return repository.is_shallow_boundary(line.back().hash);
    if (kind == '~')
      at = line[count];
    else if (count > 0)
      at = commit_of(repository, at.parents[count - 1]);
    steps.remove_prefix(1 + number.size());
  }
  return false;
}

/// Throws what is to be said of a name under which there is no commit.
[[noreturn]] void fail_of_name(const Repository& repository, const Revision& revision,
                               const GitAnswer& answer) {
  if (!is_missing(answer)) repository.fail(answer.complaint);
  const std::string shown = clean_and_cut(revision.text, 60);
  if (answer.complaint.find("is ambiguous") != std::string::npos)
    throw Error(2, fmt::format("more than one commit starts with '{}'", shown),
                "write more digits of its hash");
  if (answer.complaint.find("expected commit type") != std::string::npos)
    throw Error(2, fmt::format("'{}' is something in git, but no commit", shown));
  if (!verify(repository, "HEAD").succeeded &&
      (revision.day || revision.name == "HEAD" || revision.name == "@"))
    throw Error(2, fmt::format("there is no revision '{}': nothing is committed yet", shown),
                "commit the portfolio first");
  if (const auto base = revision.steps.empty() ? answer : verify(repository, revision.name); base.succeeded) {
    const auto line = line_from(repository, base.out);
    if (run_into_cut(repository, line.front(), revision.steps))
      throw shallow_clone_error(fmt::format("'{}'", shown));
    throw Error(
        2, fmt::format("there is no revision '{}'", shown),
        fmt::format("the history of '{}' starts on {}, with {} since", clean_and_cut(revision.name, 60),
                    format(line.back().day), count_phrase(line.size() - 1, "commit", "commits")));
  }
  if (repository.is_shallow())
    throw Error(3, fmt::format("there is no revision '{}' in this shallow clone", shown),
                shallow_clone_error("").hint());
  throw Error(2, fmt::format("there is no revision '{}'", shown), nearest_name(repository, revision.name));
}

Commit last_by(const Repository& repository, const Revision& revision, const std::string& end) {
  const auto line = line_from(repository, end);
  const auto found = std::find_if(line.begin(), line.end(),
                                  [&](const Commit& commit) { return commit.day <= *revision.day; });
  if (found != line.end()) return *found;
  if (repository.is_shallow_boundary(line.back().hash)) throw shallow_clone_error(revision.text);
  throw Error(2, fmt::format("nothing was committed by {}", revision.text),
              fmt::format("the history starts on {}", format(line.back().day)));
}

}  // namespace

std::string short_hash(const Commit& commit) { return commit.hash.substr(0, short_size); }

Commit find_commit(const Repository& repository, const Revision& revision) {
  if (revision.day) {
    const auto head = verify(repository, "HEAD");
    if (!head.succeeded) fail_of_name(repository, revision, head);
    return last_by(repository, revision, head.out);
  }
  const auto answer = verify(repository, revision.text);
  if (!answer.succeeded) fail_of_name(repository, revision, answer);
  return commit_of(repository, answer.out);
}

Commit find_commit(const Repository& repository, const Revision& revision, const Commit& end) {
  return revision.day ? last_by(repository, revision, end.hash) : find_commit(repository, revision);
}

std::optional<Commit> common_ancestor(const Repository& repository, const Commit& one, const Commit& other) {
  const auto answer = repository.run({"merge-base", one.hash, other.hash});
  if (answer.succeeded) return commit_of(repository, answer.out.substr(0, answer.out.find('\n')));
  if (!answer.complaint.empty())
    repository.fail(answer.complaint);  // nothing in common is no failure, and git says nothing of it
  return std::nullopt;
}

std::vector<Commit> first_parents(const Repository& repository, const Commit& from) {
  return line_from(repository, from.hash);
}

std::vector<Commit> first_parents_since(const Repository& repository, const Commit& old, const Commit& from) {
  const std::vector<std::string> folder{repository.prefix()};
  return list(repository, {"--first-parent", from.hash, "^" + old.hash},
              repository.prefix().empty() ? std::vector<std::string>() : folder);
}

std::vector<Commit> first_parents_altering(const Repository& repository, const Commit& from,
                                           const std::vector<std::string>& paths) {
  return list(repository, {"--first-parent", from.hash}, paths);
}

std::vector<Commit> commits_between(const Repository& repository, const Commit& old, const Commit& now) {
  return list(repository, {"--topo-order", now.hash, "^" + old.hash});
}

}  // namespace ptx
