#include "tests/support/hostile.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "render/check/diagnostic_text.hpp"
#include "render/format/csv.hpp"
#include "render/format/json.hpp"
#include "render/format/markdown.hpp"
#include "render/score/score_result.hpp"
#include "render/segment/segment_result.hpp"
#include "store/load/loader.hpp"
#include "text/clean.hpp"
#include "text/utf8.hpp"
#include "yaml/parse.hpp"

namespace ptx::tests {
namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

/// A small sound portfolio.
const Files& sound_files() {
  static const Files files{
      {"framework.yaml", R"(name: Method
scale: {min: 1, max: 5}
unknown: range
not_applicable: lowest
normalise: range
scores:
  impact:
    name: Impact
    criteria:
      reach: {name: Reach, question: "How far?", weight: 40}
      duty: {name: Duty, question: "Which law?", weight: 60, allowed: [1, 3, 5]}
  risk:
    name: Risk
    criteria:
      delivery: {name: Delivery, question: "How sure?", weight: 100}
combined: {impact: 60, risk: 40}
bands:
  impact: {low: 0, high: 50}
  risk: {low: 0, high: 50}
tiers:
  gold: {name: Gold, board: Board, report: monthly}
  bronze: {name: Bronze, board: Board, report: quarterly}
segment:
  grid:
    rows: impact
    columns: risk
    high: {low: gold, high: gold}
    low: {low: bronze, high: bronze}
stages:
  idea: {pipeline: true}
  delivery: {}
)"},
      {"portfolio.yaml", R"(name: Portfolio
directorates:
  people: {name: People}
programmes:
  core: {name: Core}
)"},
      {"projects/known.yaml", R"(name: Known
programme: core
directorate: people
stage: delivery
ratings: {reach: 2, duty: 3, delivery: unknown}
)"},
  };
  return files;
}

Snapshot snapshot_of(const Files& files) {
  Snapshot out;
  for (const auto& [path, bytes] : files) out.paths.push_back(path);
  out.read = [&files](const std::string& path) { return FileContent{files.at(path), {}}; };
  return out;
}

/// What is wrong with a text that is shown to people; empty where nothing is.
std::string fault_of(std::string_view shown) {
  while (!shown.empty()) {
    const auto character = first_character(shown);
    if (!character) return "no UTF-8";
    if (character->code_point != '\n' &&
        (character->code_point < 0x20 || is_forbidden(character->code_point)))
      return "a control character";
    shown.remove_prefix(character->bytes);
  }
  return {};
}

/// The lines of a file as an editor counts them.
std::vector<std::string_view> lines_in(std::string_view bytes) {
  std::vector<std::string_view> out;
  for (std::size_t start = 0;;) {
    const std::size_t end = bytes.find('\n', start);
    out.push_back(bytes.substr(start, end == std::string_view::npos ? end : end - start));
    if (end == std::string_view::npos) return out;
    start = end + 1;
  }
}

bool lies_within(const Place& place, const Files& files) {
  const auto file = files.find(place.file);
  if (file == files.end()) return place.line == 1 && place.column == 1;
  const auto lines = lines_in(file->second);
  if (place.line < 1 || static_cast<std::size_t>(place.line) > lines.size() || place.column < 1 ||
      place.length < 1)
    return false;
  return static_cast<std::size_t>(place.column) <= lines[static_cast<std::size_t>(place.line) - 1].size() + 1;
}

void judge(const Diagnostics& diagnostics, const Files& files, Texts& out) {
  for (const auto& diagnostic : diagnostics) {
    const std::string shown = to_text(diagnostic, Screen{});
    if (const auto fault = fault_of(shown); !fault.empty())
      out.push_back("shows " + fault + ": " + clean(shown));
    if (!lies_within(diagnostic.place, files)) out.push_back("lies outside the file: " + shown);
  }
}

void parse_alone(const std::string& bytes, Texts& out) {
  Diagnostics diagnostics;
  const auto tree = yaml::parse("file.yaml", bytes, diagnostics);
  if (!tree && !has_errors(diagnostics)) out.push_back("neither a tree nor an error");
  judge(diagnostics, {{"file.yaml", bytes}}, out);
}

/// Everything that is made of a portfolio, once.
void use(const Portfolio& portfolio, Texts& out) {
  const ScoringModel method(portfolio.framework);
  const auto scored = score_all(portfolio, method);
  std::vector<const ScoredProject*> order;
  for (const auto& one : scored) order.push_back(&one);
  sort_by_rank(order);
  std::vector<SegmentedProject> segmented;
  for (const auto& one : scored) segmented.push_back(segment(method, one, *parse_date("2025-01-31")));
  sort_by_tier(portfolio.framework, segmented);
  for (const auto& result :
       {score_result(portfolio, method, order), explain_result(portfolio, method, order, order.size()),
        segment_result(portfolio, segmented, tier_counts(portfolio.framework, segmented))})
    for (const auto& shown : {result.text(Screen{.columns = 80, .colour = false}),
                              to_json(result.data(), {result.schema, "Portfolio", "2025-01-31", {}, {}}),
                              to_csv(result.data(), Bom::without), to_markdown(result.view())}) {
      std::string text = shown;
      text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
      if (const auto fault = fault_of(text); !fault.empty()) out.push_back(result.schema + " shows " + fault);
    }
  if (const auto fault = fault_of(grid_text(portfolio, segmented, Screen{})); !fault.empty())
    out.push_back("the grid shows " + fault);
}

void load_and_use(const Files& files, Texts& out) {
  try {
    const auto loaded = load(snapshot_of(files), OnError::leave_out);
    judge(loaded.diagnostics, files, out);
    if (!loaded.usable && !has_errors(loaded.diagnostics)) out.push_back("not usable, and no error says why");
    if (loaded.usable) use(loaded.portfolio, out);
  } catch (const Error&) {
    return;
  }
}

struct Role {
  const char* path;
  std::string_view key;  ///< one that such a file nearly always has
};
constexpr std::array roles{Role{"framework.yaml", "scores:"}, Role{"portfolio.yaml", "directorates:"},
                           Role{"outcomes.yaml", "outcomes:"}, Role{"finance/q1.yaml", "claims:"},
                           Role{"projects/other.yaml", ""}};

/// The file that the bytes are most like.
const char* likely_path(std::string_view bytes) {
  return std::find_if(roles.begin(), roles.end(),
                      [&](const Role& role) { return bytes.find(role.key) != std::string_view::npos; })
      ->path;
}

}  // namespace

Texts broken_promises(const std::string& bytes) {
  Texts out;
  parse_alone(bytes, out);
  Files likely = sound_files();
  likely[likely_path(bytes)] = bytes;
  load_and_use(likely, out);
  Files everywhere;
  for (const auto& role : roles) everywhere[role.path] = bytes;
  load_and_use(everywhere, out);
  return out;
}

}  // namespace ptx::tests
