#include <fmt/format.h>

#include <algorithm>

#include "store/check/model_checks.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

FieldPath operator/(FieldPath path, std::string_view step) {
  path.emplace_back(step);
  return path;
}

/// False for a month that a record lacks or that could not be read, which its reader told.
bool was_read(Month month) { return month.index > 0; }

/// A measure's points must give a path from the baseline to the last target.
void check_measure(const std::string& file, const Measure& measure, const FieldPath& path,
                   std::vector<Finding>& out) {
  const auto find = [&](std::string_view key, std::string message, std::string hint) {
    out.push_back(
        {file, path / key, EntryPart::key, Code::measure_points, std::move(message), std::move(hint)});
  };
  if (measure.baseline.size() > 1)
    find("baseline", "a baseline is one day, and this has more",
         "keep the first, and write the others under actual");
  if (measure.baseline.empty() || measure.target.empty()) return;
  const auto& [start, from] = measure.baseline.front();
  for (const auto& [day, value] : measure.target)
    if (day == start)
      find("target", fmt::format("a target falls on {}, the day of the baseline", format(day)),
           "move it to a later day");
  if (measure.better != BetterWhen::hold && measure.target.back().second == from)
    find("target",
         fmt::format("the last target is {}, as the baseline is: nothing is to change", format(from)),
         "correct one of the two, or write better: hold");
}

class ProjectChecks {
 public:
  ProjectChecks(const std::string& file, const Project& project, const Framework& framework,
                std::vector<Finding>& out)
      : file_(file), project_(project), framework_(framework), out_(out) {}

  void run() {
    check_dates();
    for (const auto& [id, judged] : project_.ratings) check_rating(id, judged);
    for (const auto& [id, dependency] : project_.depends_on) check_dependency(id, dependency);
    for (const auto& [id, benefit] : project_.benefits) check_benefit(id, benefit);
    check_tier_decision();
  }

 private:
  void find(Code code, FieldPath path, EntryPart part, std::string message, std::string hint) {
    out_.push_back({file_, std::move(path), part, code, std::move(message), std::move(hint)});
  }

  void check_dates() {
    if (project_.start && project_.end && *project_.end < *project_.start)
      find(Code::end_before_start, {"end"}, EntryPart::value,
           fmt::format("it ends on {}, before it starts on {}", format(*project_.end),
                       format(*project_.start)),
           "correct one of the two");
    for (const auto& [id, resource] : project_.resources)
      if (resource.to < resource.from && was_read(resource.to))
        find(Code::end_before_start, {"resources", id, "to"}, EntryPart::value,
             fmt::format("it ends in {}, before it starts in {}", format(resource.to), format(resource.from)),
             "correct one of the two");
  }

  void check_rating(const std::string& id, const JudgedRating& judged) {
    const auto* criterion = find_criterion(framework_, id);
    if (!criterion) return;
    const auto allowed = allowed_ratings(framework_, *criterion);
    const auto check = [&](const Rating& rating, const FieldPath& path) {
      if (rating.kind != RatingKind::number || allowed.empty() ||
          std::binary_search(allowed.begin(), allowed.end(), rating.value))
        return;
      std::vector<std::string> words;
      for (const int one : allowed) words.push_back(std::to_string(one));
      find(Code::rating_not_allowed, path, EntryPart::value,
           fmt::format("'{}' does not allow a rating of {}", id, rating.value),
           allowed.size() > 9 ? fmt::format("it allows {} to {}", allowed.front(), allowed.back())
                              : fmt::format("it allows {}; or write unknown, or n/a", join(words, ", ")));
    };
    check(judged.rating, FieldPath{"ratings", id, "rating"});
    if (judged.low) check(*judged.low, {"ratings", id, "low"});
    if (judged.high) check(*judged.high, {"ratings", id, "high"});
  }

  void check_dependency(const std::string& id, const Dependency& dependency) {
    if (!dependency.project && !dependency.external)
      find(Code::missing_key, {"depends_on", id}, EntryPart::key,
           fmt::format("'{}' says not whom it depends on", id), "write project: ID, or external: NAME");
    if (dependency.project && dependency.external)
      find(Code::misplaced_key, {"depends_on", id, "external"}, EntryPart::key,
           "a dependency is on a project or on somebody outside, not on both", "keep one of the two");
    if (!dependency.project && dependency.milestone)
      find(Code::misplaced_key, {"depends_on", id, "milestone"}, EntryPart::key,
           "a milestone without its project", "write project: ID beside it");
  }

  void check_benefit(const std::string& id, const Benefit& benefit) {
    Decimal given;
    for (const auto& share : benefit.shared_with) given.billionths += share.percent.billionths;
    if (given > Decimal::whole(100))
      find(Code::shares_above_whole, {"benefits", id, "shared_with"}, EntryPart::key,
           fmt::format("it gives away {}% of itself", format(given)), "the shares are at most 100% together");
    if (benefit.type == BenefitType::measure) check_measure(file_, benefit.measure, {"benefits", id}, out_);
  }

  void check_tier_decision() {
    if (!project_.tier_decision || !project_.tier_decision->decision) return;
    const std::string& id = project_.tier_decision->decision->value;
    if (project_.decisions.contains(id)) return;
    const std::string hint = did_you_mean(id, project_.decisions.ids());
    find(Code::unknown_decision, {"tier_decision", "decision"}, EntryPart::value,
         fmt::format("this project has no decision '{}'", id),
         hint.empty() ? "write it under decisions, with kind: tier" : hint);
  }

  const std::string& file_;
  const Project& project_;
  const Framework& framework_;
  std::vector<Finding>& out_;
};

}  // namespace

std::vector<Finding> check_project(const std::string& file, const Project& project,
                                   const Framework& framework) {
  std::vector<Finding> out;
  ProjectChecks(file, project, framework, out).run();
  return out;
}

std::vector<Finding> check_outcomes(const Outcomes& outcomes) {
  std::vector<Finding> out;
  for (const auto& [id, outcome] : outcomes.outcomes)
    check_measure("outcomes.yaml", outcome.measure, {"outcomes", id}, out);
  return out;
}

}  // namespace ptx
