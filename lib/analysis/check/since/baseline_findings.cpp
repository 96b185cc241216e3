#include <fmt/format.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/check/check_context.hpp"
#include "analysis/check/since/review_period.hpp"
#include "analysis/diff/change_control.hpp"
#include "model/portfolio.hpp"
#include "model/values/money.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// "benefit 'routes'", by the map that holds it and its id.
std::string label_of_entry(const FieldPath& field) {
  const std::string_view kind = field[0] == "benefits" ? "benefit"
                                : field[0] == "costs"  ? "cost"
                                                       : "milestone";
  return fmt::format("{} '{}'", kind, clean_and_cut(field[1], 64));
}

std::string_view label_of_field(const std::string& key) {
  return key == "due" ? "due day" : std::string_view(key);
}

bool has_entry(const Project& project, const FieldPath& field) {
  if (field[0] == "benefits") return project.benefits.contains(field[1]);
  return field[0] == "costs" ? project.costs.contains(field[1]) : project.milestones.contains(field[1]);
}

std::string describe_value(const std::optional<FieldValue>& value) {
  if (!value || value->as<NothingWritten>()) return "nothing";
  return clean_and_cut(describe_value(*value, &format_exact_pounds), 40);
}

/// "2024/25 from £500,000 to £400,000", "from 2025-02-28 to 2025-03-31".
std::string describe_move(const Change& change) {
  const std::string period = change.field.size() > 3 ? clean_and_cut(change.field[3], 20) + " " : "";
  return fmt::format("{}from {} to {}", period, describe_value(change.old), describe_value(change.now));
}

/// The baselines of one project that moved undecided: by their fields, what became of each.
using Moves = std::map<FieldPath, std::vector<const Change*>>;

void report_moves(const std::string& file, const Project& now, const Moves& moves,
                  std::vector<Finding>& out) {
  std::optional<FieldPath> gone;
  for (const auto& [field, changes] : moves) {
    const std::string entry = label_of_entry(field);
    if (!has_entry(now, field)) {
      const FieldPath path{field[0], field[1]};
      if (gone != path)
        out.push_back(
            {file, path, EntryPart::value, Code::baseline_moved,
             fmt::format("{} was taken out with its {}, and no approved decision covers it", entry,
                         label_of_field(field[2])),
             fmt::format(
                 "put it back, or write under decisions who approved it: covers: [{}], decision: approved",
                 join(path, "."))});
      gone = path;
    } else if (field[2] != "original") {
      std::vector<std::string> words;
      for (const auto* change : changes) words.push_back(describe_move(*change));
      out.push_back(
          {file, field, EntryPart::value, Code::baseline_moved,
           fmt::format("the {} of {} moved, and no approved decision covers it: {}", label_of_field(field[2]),
                       entry, join(words, ", ")),
           fmt::format(
               "put it back, or write under decisions who approved it: covers: [{}], decision: approved",
               join(field, "."))});
    }
  }
}

std::string describe_value(const Profile& profile) {
  std::vector<std::string> out;
  for (const auto& [period, amount] : profile)
    out.push_back(fmt::format("{}: {}", format(period), format_exact_pounds(amount)));
  return out.empty() ? "nothing" : join(out, ", ");
}
std::string describe_value(Date date) { return format(date); }

/// An original that stood and is not what it was.
template <class T>
void look_at_original(const std::string& file, const FieldPath& field, const std::optional<T>& then,
                      const std::optional<T>& now, std::vector<Finding>& out) {
  if (!then || then == now) return;
  const std::string entry = label_of_entry(field);
  const std::string message =
      now ? fmt::format("the original of {} was edited: it was {}, and is {}", entry, describe_value(*then),
                        describe_value(*now))
          : fmt::format("the original of {} was taken out: it was {}", entry, describe_value(*then));
  out.push_back(
      {file, field, EntryPart::value, Code::original_edited, message,
       fmt::format("put it back: it says what was first approved; what is approved now stands under {}",
                   field[0] == "milestones" ? "due" : "plan")});
}

void find_edited_originals(const std::string& file, const Project& then, const Project& now,
                           std::vector<Finding>& out) {
  for (const auto& [id, benefit] : now.benefits)
    if (const auto* before = then.benefits.find(id))
      look_at_original(file, {"benefits", id, "original"}, before->original, benefit.original, out);
  for (const auto& [id, milestone] : now.milestones)
    if (const auto* before = then.milestones.find(id))
      look_at_original(file, {"milestones", id, "original"}, before->original, milestone.original, out);
}

}  // namespace

void find_moved_baselines(const ReviewPeriod& span, std::vector<Finding>& out) {
  std::map<std::string, Moves> moves;
  for (const auto& change : span.changes)
    if (change.undecided) moves[change.project][whole_baseline(change.field)].push_back(&change);
  for (const auto& [id, now] : span.stood.back().projects) {
    const std::string file = project_file(id);
    if (const auto found = moves.find(id); found != moves.end()) report_moves(file, *now, found->second, out);
    if (const auto* then = find_project_at(span.stood.front(), id, *now))
      find_edited_originals(file, *then, *now, out);
  }
}

}  // namespace ptx
