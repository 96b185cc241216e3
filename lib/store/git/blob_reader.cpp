#include "store/git/blob_reader.hpp"

#include <fmt/format.h>

#include <charconv>

#include "store/git/git_error.hpp"

namespace ptx {

std::string BlobReader::ask(const std::string& request) {
  git_->send(request + "\n");
  return git_->line();
}

std::string BlobReader::read(const std::string& id, std::size_t most) {
  const std::lock_guard lock(one_at_a_time_);
  if (!git_)
    git_ = std::make_unique<GitProcess>(repository_, std::vector<std::string>{"cat-file", "--batch-command"});
  const auto gone = [&] {
    git_->wait();
    const std::string complaint = git_->complaint();
    git_.reset();
    return git_error(complaint, repository_);
  };
  const std::string facts = ask("info " + id);
  if (facts.empty()) throw gone();
  std::size_t size = 0;
  const auto lead = id + " blob ";
  if (!facts.starts_with(lead) ||
      std::from_chars(facts.data() + lead.size(), facts.data() + facts.size(), size).ec != std::errc())
    throw Error(3, fmt::format("git cannot give a file that the history names: {}", facts),
                "ask the repository itself what is wrong: git fsck");
  if (size > most) return std::string(most, ' ');
  ask("contents " + id);
  std::string out = git_->bytes(size);
  if (out.size() != size || git_->bytes(1) != "\n") throw gone();
  return out;
}

}  // namespace ptx
