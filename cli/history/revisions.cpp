#include "cli/history/revisions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "store/load/parallel.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

constexpr std::size_t worth_a_core = 2;

/// What keeps a commit's portfolio from being read: how many errors it has, or that it is not there.
struct ReadFailure {
  bool absent = false;
  std::size_t errors = 0;

  bool any() const { return absent || errors > 0; }
};

std::string unread_commit_sentence(const Commit& commit, const ReadFailure& hindrance) {
  const std::string hash = short_hash(commit),
                    named = fmt::format("commit {} of {}", hash, format(commit.day));
  if (hindrance.absent)
    return fmt::format("{} does not hold the portfolio: it was removed, or lay elsewhere\n", named);
  return fmt::format("{} has {}: ptx check --at {} shows {}\n", named,
                     count_phrase(hindrance.errors, "error", "errors"), hash,
                     hindrance.errors == 1 ? "it" : "them");
}

std::size_t errors_in(const LoadResult& loaded) {
  return static_cast<std::size_t>(
      std::count_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                    [](const Diagnostic& diagnostic) { return diagnostic.severity() == Severity::error; }));
}

}  // namespace

bool for_each_revision(RevisionSet& states, bool keep_going, const OnState& work, const Context& context) {
  std::vector<ReadFailure> hindrances(states.commits.size());
  parallel_for(
      states.commits.size(),
      [&](std::size_t at) {
        hindrances[at].absent = !states.past.has(at);
        if (hindrances[at].absent) return;
        const LoadResult loaded = states.past.load(at);
        if (loaded.usable)
          work(at, loaded);
        else
          hindrances[at].errors = errors_in(loaded);
      },
      worth_a_core);
  for (std::size_t at = 0; at < hindrances.size(); ++at) {
    if (!hindrances[at].any()) continue;
    states.left_out.push_back(states.commits[at].hash);
    context.streams.err << unread_commit_sentence(states.commits[at], hindrances[at]);
  }
  if (states.left_out.empty()) return true;
  const std::string count = fmt::format("{} of {}", states.left_out.size(),
                                        count_phrase(states.commits.size(), "revision", "revisions"));
  if (keep_going)
    context.streams.err << fmt::format("left out: {}\n", count);
  else
    context.streams.err << fmt::format(
        "{} cannot be read: nothing is shown, so that nothing is missing from it unseen\nhint: --keep-going "
        "leaves them out, and --since starts later\n",
        count);
  return keep_going;
}

OpenedPortfolio last_readable(const RevisionSet& states, const CommitLine& line, bool keep_going) {
  OpenedPortfolio out{{}, line.as_of, keep_going, {}, line.revision, {}};
  for (std::size_t at = states.commits.size(); at-- > 0;) {
    if (states.leaves_out(states.commits[at].hash)) continue;
    out.loaded = states.past.load(at);
    break;
  }
  out.loaded.left_out = states.left_out;
  return out;
}

}  // namespace ptx::cli
