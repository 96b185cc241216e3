#include "schema/new/new_project.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "schema/fields/records.hpp"
#include "schema/new/field_examples.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"
#include "yaml/quote_scalar.hpp"

namespace ptx {
namespace {

/// The field of a project that a requirement names.
std::string_view field_for(std::string_view requirement) {
  if (requirement.starts_with("documents.")) return "documents";
  return requirement == "measures" ? "benefits" : requirement;
}

std::string heading(std::string_view words) {
  return "\n\n## " + std::string(words) + " " +
         std::string(70 - std::min<std::size_t>(width(words), 67), '-') + "\n\n";
}

std::string guide_of(const Framework& framework, const Criterion& criterion) {
  std::string out;
  for (const auto& [rating, words] : criterion.guide)
    out += comment_lines(fmt::format("{:>2}  {}", rating, clean(words)), 5);
  if (!out.empty()) return out;
  std::vector<std::string> allowed;
  for (const int one : allowed_ratings(framework, criterion)) allowed.push_back(std::to_string(one));
  return allowed.empty() ? "" : comment_lines("One of " + join(allowed, ", "), 6);
}

std::string ratings(const Field& field, const Framework& framework) {
  std::string out =
      comment_lines(std::string(field.meaning) +
                    " A whole number; unknown, while nobody has judged it yet; or n/a, with a why.");
  std::vector<std::string> parts;
  for (const auto& part : record_of<JudgedRating>().fields)
    parts.push_back(fmt::format("{}: {}", part.key, part.example));
  out += comment_lines("A rating may say more: {" + join(parts, ", ") + "}");
  out += "# ratings:\n";
  for (const auto& [_, score] : framework.scores)
    for (const auto& [id, criterion] : score.criteria) {
      out += "##\n" + comment_lines(fmt::format("{} ({})", clean(criterion.name), clean(score.name)), 3);
      if (criterion.question) out += comment_lines(clean(*criterion.question), 3);
      out += guide_of(framework, criterion) + fmt::format("#   {}: unknown\n", id);
    }
  return out;
}

class Sheet {
 public:
  explicit Sheet(const Portfolio& portfolio) : portfolio_(portfolio) {}

  /// The fields that these requirements name and that do not stand yet, under a heading.
  void section(std::string_view title, const std::vector<std::string>& requirements) {
    std::vector<std::string_view> keys;
    for (const auto& requirement : requirements)
      if (const auto key = field_for(requirement); written_.insert(key).second) keys.push_back(key);
    write(title, keys);
  }
  void rest(std::string_view title) {
    std::vector<std::string_view> keys;
    for (const auto& field : record_of<Project>().fields)
      if (written_.insert(field.key).second) keys.push_back(field.key);
    write(title, keys);
  }
  void pass_over(std::string_view key) { written_.insert(key); }

  const std::string& text() const { return text_; }

 private:
  /// Fields of one line come together, in one column; each other field stands by itself.
  void write(std::string_view title, const std::vector<std::string_view>& keys) {
    if (keys.empty()) return;
    std::vector<CommentedLine> short_ones;
    std::vector<std::string> long_ones;
    for (const auto key : keys) {
      const Field& field = *find_field(record_of<Project>(), key);
      if (key == "ratings") {
        long_ones.push_back(ratings(field, portfolio_.framework));
        continue;
      }
      auto lines = key == "documents" ? example_documents(field, portfolio_) : example_of(field, portfolio_);
      if (lines.size() == 1)
        short_ones.push_back(std::move(lines.front()));
      else
        long_ones.push_back(to_commented_yaml(lines));
    }
    text_ += heading(title) + to_commented_yaml(short_ones);
    for (std::size_t i = 0; i < long_ones.size(); ++i)
      text_ += (i > 0 || !short_ones.empty() ? "\n" : "") + long_ones[i];
  }

  const Portfolio& portfolio_;
  std::set<std::string_view> written_;
  std::string text_;
};

}  // namespace

std::vector<std::string> required_at(const Framework& framework, std::string_view stage) {
  std::vector<std::string> out;
  for (const auto& [id, facts] : framework.stages) {
    for (const auto& name : facts.required)
      if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
    if (id == stage) break;
  }
  return out;
}

std::string name_from(std::string_view id) {
  std::string out(id);
  std::replace(out.begin(), out.end(), '-', ' ');
  out = std::string(trim(out));
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

std::string new_project(const Portfolio& portfolio, std::string_view id, std::string_view name,
                        std::string_view stage) {
  const auto& stages = portfolio.framework.stages;
  std::string out = "# yaml-language-server: $schema=../schemas/project.schema.json\n";
  out += comment_lines(fmt::format("The project {}: its id is the name of this file.", id));
  out += comment_lines(
      "A line that starts with one # is a field that is not used yet. To use it, take away its first # with "
      "the blank behind it, and put your own words in place of the example.");
  out += comment_lines(
      "What stands behind a further #, and every line with ##, only explains. Run ptx check to see what is "
      "missing.");
  out += fmt::format("\nname: {}\n", yaml::scalar(name));
  if (!stage.empty())
    out += fmt::format("stage: {}  # One of: {}.\n", stage,
                       join(ids_for(ReferenceTarget::stage, portfolio), ", "));
  Sheet sheet(portfolio);
  sheet.pass_over("name");
  sheet.pass_over("stage");
  const auto here = stages.position(stage);
  for (std::size_t i = 0; i < stages.size(); ++i)
    sheet.section(fmt::format("{} {}", stages[i].first, i <= here ? "asks for" : "will ask for"),
                  stages[i].second.required);
  sheet.rest("What else a project may say");
  return out + sheet.text();
}

}  // namespace ptx
