#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/folder.hpp"
#include "tests/support/written.hpp"

namespace ptx::tests {

/// A portfolio in a folder of its own that goes when the test does.
class Folder {
 public:
  explicit Folder(const Files& files);

  void write(const std::string& path, const std::string& text) const;
  std::string read(const std::string& path) const;
  bool has(const std::string& path) const;
  std::string path(const std::string& within = "") const;

 private:
  TemporaryFolder folder_;
};

/// A portfolio with two scores, a grid of three tiers and no projects.
Files no_projects();
/// The same with "first", "second" and "third" by rank, and "open", which has none.
Files four_projects();

/// What a command came to.
struct Ran {
  int code;
  std::string out, err;
};

/// Runs ptx with these arguments.
Ran ptx(const std::vector<std::string>& arguments);
/// Runs ptx with these arguments on the portfolio in the folder.
Ran with(const Folder& folder, std::vector<std::string> arguments);

bool holds(std::string_view text, std::string_view part);

/// The ids of the projects in a CSV whose column of that number holds them.
std::string ids(const std::string& csv, int column);

}  // namespace ptx::tests
