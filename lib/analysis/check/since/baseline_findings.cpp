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
std::string entry_in_words(const FieldPath& field) {
  const std::string_view kind = field[0] == "benefits" ? "benefit"
                                : field[0] == "costs"  ? "cost"
                                                       : "milestone";
  return fmt::format("{} '{}'", kind, clean(field[1], 64));
}

std::string_view field_in_words(const std::string& key) {
  return key == "due" ? "due day" : std::string_view(key);
}

bool has_entry(const Project& project, const FieldPath& field) {
  if (field[0] == "benefits") return project.benefits.contains(field[1]);
  return field[0] == "costs" ? project.costs.contains(field[1]) : project.milestones.contains(field[1]);
}

std::string in_words(const std::optional<FieldValue>& value) {
  if (!value || value->kind == ValueKind::nothing) return "nothing";
  const auto money = value->kind == ValueKind::money ? parse_money(value->text) : Parsed<Money>(Money());
  return value->kind == ValueKind::money && money ? exact_pounds(*money) : clean(value->text, 40);
}

/// "2024/25 from £500,000 to £400,000", "from 2025-02-28 to 2025-03-31".
std::string move_in_words(const Change& change) {
  const std::string period = change.field.size() > 3 ? clean(change.field[3], 20) + " " : "";
  return fmt::format("{}from {} to {}", period, in_words(change.old), in_words(change.now));
}

/// The baselines of one project that moved undecided: by their fields, what became of each.
using Moves = std::map<FieldPath, std::vector<const Change*>>;

void report_moves(const std::string& file, const Project& now, const Moves& moves,
                  std::vector<Finding>& out) {
  std::optional<FieldPath> gone;
  for (const auto& [field, changes] : moves) {
    const std::string entry = entry_in_words(field);
    if (!has_entry(now, field)) {
      const FieldPath path{field[0], field[1]};
      if (gone != path)
        out.push_back(
            {file, path, EntryPart::value, Code::baseline_moved,
             fmt::format("{} was taken out with its {}, and no approved decision covers it", entry,
                         field_in_words(field[2])),
             fmt::format(
                 "put it back, or write under decisions who approved it: covers: [{}], decision: approved",
                 join(path, "."))});
      gone = path;
    } else if (field[2] != "original") {
      std::vector<std::string> words;
      for (const auto* change : changes) words.push_back(move_in_words(*change));
      out.push_back(
          {file, field, EntryPart::value, Code::baseline_moved,
           fmt::format("the {} of {} moved, and no approved decision covers it: {}", field_in_words(field[2]),
                       entry, join(words, ", ")),
           fmt::format(
               "put it back, or write under decisions who approved it: covers: [{}], decision: approved",
               join(field, "."))});
    }
  }
}

std::string in_words(const Profile& profile) {
  std::vector<std::string> out;
  for (const auto& [period, amount] : profile)
    out.push_back(fmt::format("{}: {}", format(period), exact_pounds(amount)));
  return out.empty() ? "nothing" : join(out, ", ");
}
std::string in_words(Date date) { return format(date); }

/// An original that stood and is not what it was.
template <class T>
void look_at_original(const std::string& file, const FieldPath& field, const std::optional<T>& then,
                      const std::optional<T>& now, std::vector<Finding>& out) {
  if (!then || then == now) return;
  const std::string entry = entry_in_words(field);
  const std::string message =
      now ? fmt::format("the original of {} was edited: it was {}, and is {}", entry, in_words(*then),
                        in_words(*now))
          : fmt::format("the original of {} was taken out: it was {}", entry, in_words(*then));
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
    if (const auto* then = project_then(span.stood.front(), id, *now))
      find_edited_originals(file, *then, *now, out);
  }
}

}  // namespace ptx
