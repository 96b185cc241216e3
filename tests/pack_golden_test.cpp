#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <locale>
#include <map>

#include "tests/support/difference.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"
#include "tests/support/transcript.hpp"

using namespace ptx::tests;

namespace fs = std::filesystem;

namespace {

using Bytes = std::map<std::string, std::string>;

Bytes files_in(const fs::path& folder) {
  Bytes out;
  if (!fs::is_directory(folder)) return out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      out[entry.path().lexically_relative(folder).generic_string()] = contents(entry.path());
  return out;
}

/// The pack that the office would have written for the board at the end of December, from a repository that
/// is made in this folder.
Bytes december_pack(const fs::path& folder) {
  write_twelve_months(folder / "portfolio");
  const Ran ran = ptx::tests::ptx({"report", "board", "--at", "pack/2024-12", "--as-of", "2024-12-31", "-C",
                                   (folder / "portfolio").string(), "--to", (folder / "pack").string()});
  REQUIRE(ran.err == "");
  REQUIRE(ran.code == 0);
  return files_in(folder / "pack");
}

void bless(const fs::path& kept, const Bytes& pack) {
  if (files_in(kept) == pack) return;
  fs::remove_all(kept);
  for (const auto& [path, bytes] : pack) write_file(kept / path, bytes);
  std::cout << "blessed: " << kept.string() << "\n";
}

TEST_CASE("The pack of the example at a fixed revision is the one that is kept, byte for byte") {
  const TemporaryFolder home;
  const Bytes pack = december_pack(home.path());
  const fs::path kept = source_folder() / "tests/golden/pack";
  const char* blessing = std::getenv("PTX_BLESS");
  if (blessing && std::string(blessing) == "1") return bless(kept, pack);
  const Bytes known = files_in(kept);
  for (const auto& file : known) {
    const auto made = pack.find(file.first);
    if (made == pack.end())
      FAIL_CHECK(file.first << " is kept, and is not made any more");
    else if (made->second != file.second)
      FAIL_CHECK(file.first << " differs (- kept, + made):\n"
                            << difference(lines_of(file.second), lines_of(made->second)));
  }
  for (const auto& file : pack) CHECK_MESSAGE(known.contains(file.first), file.first << " is not kept");
}

/// Numbers as they are written elsewhere.
struct Elsewhere : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

TEST_CASE("A pack is the same in another folder, another time zone and another locale") {
  const TemporaryFolder here, there;
  const Bytes one = december_pack(here.path());
  const Variable zone("TZ", "Pacific/Kiritimati"), language("LC_ALL", "de_DE.UTF-8"),
      messages("LANGUAGE", "de"), rows("COLUMNS", "40");
  const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Elsewhere));
  const fs::path folder = there.path() / "a folder of another name";
  fs::create_directories(folder);
  const Bytes other = december_pack(folder);
  std::locale::global(before);
  CHECK(one.size() == other.size());
  for (const auto& file : one) {
    const auto again = other.find(file.first);
    REQUIRE(again != other.end());
    if (again->second != file.second)
      FAIL_CHECK(file.first << " differs (- here, + there):\n"
                            << difference(lines_of(file.second), lines_of(again->second)));
  }
}

}  // namespace
