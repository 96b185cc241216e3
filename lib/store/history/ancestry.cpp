#include "store/history/ancestry.hpp"

#include "store/git/git_error.hpp"

namespace ptx {

Ancestry kinship(const Repository& repository, const Commit& one, const Commit& other) {
  if (one.hash == other.hash) return Ancestry::before;
  auto answer = repository.ask({"merge-base", one.hash, other.hash});
  if (answer.out.ends_with('\n')) answer.out.pop_back();
  if (answer.succeeded)
    return answer.out == one.hash     ? Ancestry::before
           : answer.out == other.hash ? Ancestry::after
                                      : Ancestry::parted;
  if (answer.complaint.find("fatal: ") != std::string::npos) repository.fail(answer.complaint);
  if (repository.is_shallow())
    throw cut_short("what '" + short_hash(one) + "' and '" + short_hash(other) + "' have in common");
  return Ancestry::none;
}

}  // namespace ptx
