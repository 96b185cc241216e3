#include "render/diff/change_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "render/diff/diff_summary.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

/// Texts that are wider are named, and not shown.
constexpr std::size_t widest_text = 40;

FieldPath start_of(const FieldPath& path, std::size_t steps) {
  return {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps)};
}

std::string joined(const FieldPath& path) {
  std::string out;
  for (const auto& step : path) out += (out.empty() ? "" : " ") + step;
  return out;
}

/// "2024-25-q2" of "finance/2024-25-q2.yaml".
std::string stem_of(const std::string& file) {
  const auto start = file.find('/') + 1;
  return file.substr(start, file.rfind('.') - start);
}

class Lines {
 public:
  Lines(const PortfolioDiff& compared, MoneyFormat form) : compared_(compared), form_(form) {}

  std::vector<ChangeLine> run() {
    const auto& all = compared_.changes;
    for (auto first = all.begin(); first != all.end();) {
      const auto last = std::find_if(first, all.end(),
                                     [&](const Change& change) { return change.project != first->project; });
      add_project({first, last});
      first = last;
    }
    return std::move(out_);
  }

 private:
  void add_project(std::span<const Change> changes) {
    changes_ = changes;
    marks_.clear();
    asides_.clear();
    period_of_.clear();
    for (const auto& change : changes)
      if (change.facts.identifies_entry && change.old.has_value() != change.now.has_value())
        marks_.push_back(&change);
    for (const auto& change : changes) add(change);
    if (!asides_.empty())
      out_.push_back(
          {changes.back().project, "also", {}, join(asides_, ", "), {}, false, changes.back().file});
  }

  void add(const Change& change) {
    if (const auto* mark = mark_of(change)) {
      if (mark == &change) add_entry(change);
      return;
    }
    if (is_aside(change)) return asides_.push_back(joined(change.field));
    ChangeLine line = line_of(change);
    line.field = short_field(change);
    line.change = words(change);
    if (line.field == line.what) line.field.clear();
    if (!join_period(change, line)) out_.push_back(std::move(line));
  }

  std::string words(const Change& change) const {
    if (change.what == ChangeKind::added) return "a new project";
    if (change.what == ChangeKind::removed) return "gone";
    if (change.what == ChangeKind::renamed) return fmt::format("was {}", value_phrase(change.old, form_));
    return sides(change);
  }

  /// Puts one more period of a profile, or day of a measure, behind those of the same field.
  bool join_period(const Change& change, ChangeLine& line) {
    const std::string& last = change.field.empty() ? line.field : change.field.back();
    const bool is_period = change.field.size() > 1 && last[0] >= '0' && last[0] <= '9';
    const FieldPath field = is_period ? start_of(change.field, change.field.size() - 1) : FieldPath();
    const bool joins = is_period && field == period_of_ && !out_.empty() && out_.back().file == line.file &&
                       out_.back().decision == line.decision;
    period_of_ = field;
    if (!is_period) return false;
    line.change = last + " " + line.change;
    line.field.erase(line.field.size() - last.size());
    while (line.field.ends_with(' ')) line.field.pop_back();
    if (joins) out_.back().change += ", " + line.change;
    return joins;
  }

  /// The change of the same entry that shows that all of the entry is new, or gone.
  const Change* mark_of(const Change& change) const {
    const auto same_entry = [&](const Change* mark) {
      return mark->file == change.file && mark->now.has_value() == change.now.has_value() &&
             starts_with(change.field, start_of(mark->field, mark->field.size() - 1));
    };
    const auto first = std::find_if(marks_.begin(), marks_.end(), same_entry);
    return first == marks_.end() ? nullptr : *first;
  }

  std::string sides(const Change& change) const {
    const auto refers = [](const std::optional<FieldValue>& value) {
      return !value || value->as<EntryReferences>();
    };
    if (refers(change.old) && refers(change.now)) return items(change);
    return fmt::format("{} → {}{}", value_phrase(change.old, form_), value_phrase(change.now, form_),
                       shift(change));
  }

  /// The items of a list that are new or gone: "+ a, − b".
  static std::string items(const Change& change) {
    const auto of = [](const std::optional<FieldValue>& value) {
      return value ? value->as<EntryReferences>()->ids : std::vector<std::string>();
    };
    const auto old = of(change.old), now = of(change.now);
    std::vector<std::string> out;
    for (const auto& item : now)
      if (std::find(old.begin(), old.end(), item) == old.end()) out.push_back("+ " + item);
    for (const auto& item : old)
      if (std::find(now.begin(), now.end(), item) == now.end()) out.push_back("− " + item);
    return join(out, ", ");
  }

  /// Fields that are named and no more: longer texts, and what only accompanies a report or a tier.
  static bool is_aside(const Change& change) {
    const auto wide = [](const std::optional<FieldValue>& value) {
      const auto* text = value ? value->as<std::string>() : nullptr;
      return text && width(clean(*text)) > widest_text;
    };
    const bool told = change.what == ChangeKind::added || change.what == ChangeKind::removed ||
                      change.decision || change.undecided;
    const bool accompanies = change.what == ChangeKind::text && change.facts.accompanies;
    return !told && (accompanies || wide(change.old) || wide(change.now));
  }

  static ChangeLine line_of(const Change& change) {
    ChangeLine out{change.project, std::string(name(change.what)), {}, {}, {}, change.undecided, change.file};
    if (change.decision) out.decision = "decision " + *change.decision;
    if (change.undecided) out.decision = "no decision";
    if (change.by_framework) out.decision = "the framework alone";
    return out;
  }

  /// The path without its first step where the word for what it is about says the same.
  static std::string short_field(const Change& change) {
    static constexpr std::array said{ChangeKind::milestone, ChangeKind::benefit,    ChangeKind::measure,
                                     ChangeKind::risk,      ChangeKind::issue,      ChangeKind::decision,
                                     ChangeKind::rating,    ChangeKind::dependency, ChangeKind::outcome,
                                     ChangeKind::pledge};
    FieldPath path = change.field;
    if (path.size() > 1 &&
        (path[0] == "costs" || std::find(said.begin(), said.end(), change.what) != said.end()) &&
        path[0] != "programmes" && path[0] != "assurance")
      path.erase(path.begin());
    if (change.what == ChangeKind::claim && path.size() > 1) path = {path.begin() + 1, path.end()};
    if (change.what == ChangeKind::claim) path.insert(path.begin(), stem_of(change.file));
    return joined(path);
  }

  /// " (+45 days)" between two days.
  static std::string shift(const Change& change) {
    const auto count = days_moved(change);
    if (!count) return {};
    return fmt::format(" ({:+} {})", *count, *count == 1 || *count == -1 ? "day" : "days");
  }

  void add_entry(const Change& mark) {
    ChangeLine line = line_of(mark);
    const FieldPath entry = start_of(mark.field, mark.field.size() - 1);
    Change field = mark;
    field.field = entry;
    line.field = (mark.now ? "new " : "gone ") + short_field(field);
    const bool is_new = mark.now.has_value();
    std::vector<std::string> facts;
    for (const auto& change : changes_)
      if (change.file == mark.file && starts_with(change.field, entry) && change.now.has_value() == is_new) {
        if (change.undecided || change.decision) {
          const ChangeLine other = line_of(change);
          line.decision = other.decision;
          line.undecided = other.undecided;
        }
        gather(change, entry.size(), facts);
      }
    const auto& value = is_new ? mark.now : mark.old;
    line.change = value->as<Money>() ? value_phrase(value, form_) + " agreed" + claimed_ : format(*value);
    if (sum_ != Money()) facts.insert(facts.begin(), format_pounds(sum_, form_));
    sum_ = Money();
    claimed_.clear();
    for (const auto& fact : facts) line.change += ", " + fact;
    out_.push_back(std::move(line));
    period_of_.clear();
  }

  /// What is worth a word of a new entry: what is due, planned, claimed, decided.
  void gather(const Change& change, std::size_t depth, std::vector<std::string>& facts) {
    if (change.field.size() <= depth) return;
    const std::string& key = change.field[depth];
    const auto& value = change.now ? change.now : change.old;
    if (const auto* amount = value->as<Money>(); amount && key == "plan") sum_ += *amount;
    if (key == "claimed") claimed_ = " of " + value_phrase(value, form_) + " claimed";
    if (key == "decision" || key == "reason" || (key == "period" && depth == 0))
      facts.push_back(format(*value));
    if (key == "due" || key == "by" || key == "likelihood" || key == "impact")
      facts.push_back(key + " " + format(*value));
  }

  const PortfolioDiff& compared_;
  MoneyFormat form_;
  std::vector<ChangeLine> out_;
  std::span<const Change> changes_;  ///< of the project that is told of
  std::vector<const Change*> marks_;
  std::vector<std::string> asides_;
  FieldPath period_of_;  ///< the field of which the last line tells periods
  Money sum_;            ///< of the plan of an entry
  std::string claimed_;  ///< of a claim
};

}  // namespace

std::vector<ChangeLine> change_lines(const PortfolioDiff& compared, MoneyFormat form) {
  return Lines(compared, form).run();
}

std::string last_author(const PortfolioDiff& compared, const std::string& file) {
  const auto written = compared.written.find(file);
  return written == compared.written.end() ? "not committed"
                                           : written->second.author + ": " + written->second.subject;
}

std::string name_of_project(const PortfolioDiff& compared, const std::string& id) {
  if (const auto* now = compared.now.projects.find(id)) return now->name;
  const auto* old = compared.old.projects.find(id);
  return old ? old->name : "";
}

}  // namespace ptx
