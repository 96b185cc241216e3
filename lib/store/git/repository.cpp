#include "store/git/repository.hpp"

#include <fmt/format.h>

#include <fstream>

#include "store/git/git_error.hpp"
#include "text/clean.hpp"

namespace ptx {
namespace {

namespace fs = std::filesystem;

std::string without_line_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

Repository::Repository(const fs::path& portfolio) {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(fs::current_path() / portfolio, error);
  fs::path here = error ? portfolio : whole;
  while (!fs::is_directory(here, error) && here.has_relative_path()) here = here.parent_path();
  top_ = here;
  const auto answer = run({"rev-parse", "--is-shallow-repository", "--show-prefix"});
  if (!answer.succeeded) {
    if (is_no_repository(answer.complaint) && !fs::exists(whole, error))
      throw Error(2, fmt::format("there is no folder '{}'", clean_and_cut(portfolio.string(), 200)));
    fail(answer.complaint);
  }
  const std::string& facts = answer.out;
  way_ = without_line_end(facts.substr(facts.find('\n') + 1));
  const std::string inside = here.string() + "/";
  if (inside.ends_with("/" + way_)) top_ = inside.substr(0, inside.size() - way_.size());
  const std::string gone = whole.lexically_relative(here).generic_string();
  if (gone != "." && !gone.empty()) way_ += gone + "/";

  if (facts.starts_with("true\n")) {
    std::ifstream file(top_ / without_line_end(output_of({"rev-parse", "--git-path", "shallow"})));
    for (std::string line; std::getline(file, line);) cut_.insert(line);
  }
  blobs_ = std::make_shared<BlobReader>(top_);
}

std::string Repository::output_of(const std::vector<std::string>& arguments, std::string_view input) const {
  auto answer = run(arguments, input);
  if (!answer.succeeded) fail(answer.complaint);
  return std::move(answer.out);
}

void Repository::fail(const std::string& complaint) const { throw git_error(complaint, top_); }

}  // namespace ptx
