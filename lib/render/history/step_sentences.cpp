#include "render/history/step_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

#include "render/diff/diff_summary.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t longest_value = 60, most_others = 8;

std::string shown(const std::optional<FieldValue>& value, MoneyFormat form) {
  return clean_and_cut(value_phrase(value, form), longest_value);
}

template <class T, class Show>
std::string moved(const T& old, const T& now, const Show& show) {
  return fmt::format("{} → {}", show(old), show(now));
}

std::string moved(const Change& change, MoneyFormat form) {
  return moved(change.old, change.now,
               [form](const std::optional<FieldValue>& value) { return shown(value, form); });
}

/// "31 days later", where both are days.
std::string by_days(const Change& change) {
  const auto days = days_moved(change);
  if (!days) return {};
  return fmt::format(", {} {}", count_phrase(static_cast<std::size_t>(std::abs(*days)), "day", "days"),
                     *days < 0 ? "earlier" : "later");
}

std::string agreed(const Change& change) {
  return change.decision    ? fmt::format(" (decision {})", *change.decision)
         : change.undecided ? " (no decision covers it)"
                            : "";
}

bool is_detail(const Change& change) {
  return change.what == ChangeKind::risk || change.what == ChangeKind::issue ||
         change.what == ChangeKind::dependency || change.what == ChangeKind::people ||
         change.what == ChangeKind::text || change.what == ChangeKind::measure ||
         change.what == ChangeKind::decision;
}

/// A field as it is named among others: an entry of a map, or a section that is one.
std::string place(const FieldPath& field) {
  constexpr std::array<std::string_view, 4> sections{"assessed", "assurance", "status", "tier_decision"};
  const bool section = std::find(sections.begin(), sections.end(), field.front()) != sections.end();
  const auto steps = static_cast<std::ptrdiff_t>(section ? 1 : std::min<std::size_t>(field.size(), 2));
  return clean(format(FieldPath(field.begin(), field.begin() + steps)));
}

/// The sentences of fields, those of one profile in one sentence.
class Sentences {
 public:
  Sentences(const ProjectStep& step, MoneyFormat form) : step_(step), form_(form) {}

  std::vector<std::string> run() {
    for (at_ = 0; at_ < step_.changes.size(); ++at_) {
      const Change& change = step_.changes[at_];
      if (change.project.empty())
        whole(change);
      else if (is_detail(change) || (change.what == ChangeKind::rating && change.field.size() > 2))
        others_.insert(place(change.field));
      else
        of_project(change);
    }
    if (!framework_.empty()) out_.push_back("framework changed: " + join_some(framework_));
    if (!others_.empty()) out_.push_back("also written: " + join_some(others_));
    return std::move(out_);
  }

 private:
  static std::string join_some(const std::set<std::string>& all) {
    std::vector<std::string> some;
    for (const auto& one : all)
      if (some.size() < most_others) some.push_back(one);
    return join(some, ", ") +
           (all.size() > some.size() ? fmt::format(" and {} more", all.size() - some.size()) : "");
  }

  void whole(const Change& change) {
    if (change.file != "framework.yaml") return;
    framework_.insert(change.field == FieldPath{"version"} ? "version " + moved(change, form_)
                                                           : place(change.field));
  }

  void of_project(const Change& change) {
    switch (change.what) {
      case ChangeKind::renamed:
        return out_.push_back("renamed: " + moved(change, form_));
      case ChangeKind::added:
      case ChangeKind::removed:
      case ChangeKind::tier:
        return;
      case ChangeKind::stage:
      case ChangeKind::state:
        return out_.push_back(fmt::format("{} {}", name(change.what), moved(change, form_)));
      case ChangeKind::score:
        return out_.push_back(fmt::format("score {} {}{}", format(change.field), moved(change, form_),
                                          change.by_framework ? ", by the framework alone" : ""));
      case ChangeKind::rating:
        return out_.push_back(fmt::format("rating {} {}", change.field.back(), moved(change, form_)));
      case ChangeKind::rag:
        return rating(change);
      case ChangeKind::claim:
        return claim(change);
      default:
        return entry(change);
    }
  }

  /// What is reported, or what assurance says; all of a report in one sentence.
  void rating(const Change& change) {
    if (change.field.front() != "status")
      return out_.push_back(fmt::format("assurance {}", moved(change, form_)));
    reported_.push_back(fmt::format("{} {}", change.field.back(), moved(change, form_)));
    const auto more = [&](std::size_t at) {
      return at < step_.changes.size() && step_.changes[at].what == ChangeKind::rag &&
             step_.changes[at].field.front() == "status";
    };
    if (more(at_ + 1)) return;
    out_.push_back("reported " + join(reported_, ", "));
    reported_.clear();
  }

  /// What else a finance file says of a benefit since.
  const Change* beside(const Change& change, std::string_view field) const {
    const auto found = std::find_if(step_.changes.begin(), step_.changes.end(), [&](const Change& other) {
      return other.file == change.file && other.field.size() == 3 && other.field[1] == change.field[1] &&
             other.field[2] == field;
    });
    return found == step_.changes.end() ? nullptr : &*found;
  }

  /// "finance agreed – → £24k of passenger-transport/routes, of £30k claimed: timing
  /// (finance/2024-25-q1.yaml)".
  void claim(const Change& change) {
    if (change.field.size() != 3) return;
    const Change *agreed_one = beside(change, "agreed"), *claimed = beside(change, "claimed"),
                 *reason = beside(change, "reason");
    if (agreed_one ? agreed_one != &change : claimed != &change) return;
    out_.push_back(
        fmt::format("finance {} {} of {}{}{} ({})", change.field[2], moved(change, form_), change.field[1],
                    agreed_one && claimed ? fmt::format(", claimed {}", moved(*claimed, form_)) : "",
                    reason ? ": " + shown(reason->now, form_) : "", clean(change.file)));
  }

  /// A field of a milestone, benefit or cost: "benefit routes: plan 2024/25 £400k → £250k, 2025/26 £900k →
  /// £1.1m (decision rephase)".
  void entry(const Change& change) {
    if (change.field.size() < 3)
      return out_.push_back(fmt::format("{} {}", clean(format(change.field)), moved(change, form_)));
    std::string sentence = fmt::format("{} {}: {}", name(change.what), change.field[1], change.field[2]);
    if (change.field.size() == 3)
      return out_.push_back(
          fmt::format("{} {}{}{}", sentence, moved(change, form_), by_days(change), agreed(change)));
    std::vector<std::string> periods;
    const Change* last = &change;
    const auto belongs = [&](const Change& other) {
      return other.file == change.file && other.field.size() == change.field.size() &&
             std::equal(change.field.begin(), change.field.begin() + 3, other.field.begin());
    };
    for (; at_ < step_.changes.size() && belongs(step_.changes[at_]); ++at_) {
      last = &step_.changes[at_];
      periods.push_back(fmt::format("{} {}", clean(last->field.back()), moved(*last, form_)));
    }
    --at_;
    out_.push_back(fmt::format("{} {}{}", sentence, join(periods, ", "), agreed(*last)));
  }

  const ProjectStep& step_;
  MoneyFormat form_;
  std::size_t at_ = 0;
  std::vector<std::string> out_, reported_;
  std::set<std::string> framework_, others_;
};

std::string word(const std::optional<std::string>& text, std::string_view absent) {
  return text ? *text : std::string(absent);
}
std::string word(const std::optional<Rag>& rag) { return rag ? std::string(name(*rag)) : "nothing to judge"; }

/// By what a tier stands.
std::string describe_tier_basis(const ProjectSummary& moment, const std::optional<std::string>& decision) {
  switch (moment.by) {
    case TierBy::decision:
      return decision ? fmt::format("by leadership, decision {}", *decision) : "by leadership";
    case TierBy::rule:
      return fmt::format("by rule {}", word(moment.rule, ""));
    case TierBy::grid:
      return "by the grid";
    case TierBy::bands:
      return "by its bands";
    case TierBy::provisional:
      return "provisionally";
    case TierBy::unrated:
      break;
  }
  return "too little is rated";
}

std::optional<std::string> tier_sentence(const ProjectStep& step) {
  const ProjectSummary &before = *step.before, &now = *step.moment;
  if (before.tier == now.tier) return std::nullopt;
  const auto change = std::find_if(step.changes.begin(), step.changes.end(),
                                   [](const Change& one) { return one.what == ChangeKind::tier; });
  const bool found = change != step.changes.end();
  return fmt::format("tier {} → {}: {}{}", word(before.tier, "none"), word(now.tier, "none"),
                     describe_tier_basis(now, found ? change->decision : std::nullopt),
                     found && change->by_framework ? "; the framework alone moved it" : "");
}

/// What the project's own file does not say: ranks, the computed rating, money.
void add_consequences(const ProjectStep& step, MoneyFormat form, std::vector<std::string>& out) {
  const ProjectSummary &before = *step.before, &now = *step.moment;
  const auto rank = [](const std::optional<int>& one) {
    return one ? std::to_string(*one) : std::string("none");
  };
  const auto amount = [form](Money one) { return format_pounds(one, form); };
  std::vector<std::string> parts;
  if (before.rank != now.rank) parts.push_back("rank " + moved(before.rank, now.rank, rank));
  if (before.computed != now.computed)
    parts.push_back("computed rating " + moved(before.computed, now.computed,
                                               [](const std::optional<Rag>& rag) { return word(rag); }));
  if (before.forecast != now.forecast)
    parts.push_back("forecast of all years " + moved(before.forecast, now.forecast, amount));
  if (before.actual != now.actual) parts.push_back("claimed " + moved(before.actual, now.actual, amount));
  if (before.verified != now.verified)
    parts.push_back("verified " + moved(before.verified, now.verified, amount));
  if (!parts.empty()) out.push_back("so: " + join(parts, ", "));
}

/// What time alone has moved since the row before.
void add_time(const ProjectSummary& last, const ProjectSummary& before, std::vector<std::string>& out) {
  std::vector<std::string> parts;
  if (last.tier != before.tier)
    parts.push_back(fmt::format("tier {} → {}", word(last.tier, "none"), word(before.tier, "none")));
  if (last.computed != before.computed)
    parts.push_back(fmt::format("computed rating {} → {}", word(last.computed), word(before.computed)));
  if (!parts.empty()) out.push_back("by time alone: " + join(parts, ", "));
}

}  // namespace

std::vector<std::string> step_sentences(const ProjectStep& step, const ProjectSummary* last,
                                        MoneyFormat form) {
  if (!step.moment) return {"removed"};
  if (!step.before)
    return {fmt::format("{}: stage {}, tier {} {}", last ? "here again" : "at first", step.moment->stage,
                        word(step.moment->tier, "none"), describe_tier_basis(*step.moment, std::nullopt))};
  std::vector<std::string> out;
  if (last) add_time(*last, *step.before, out);
  if (const auto tier = tier_sentence(step)) out.push_back(*tier);
  const auto fields = Sentences(step, form).run();
  out.insert(out.end(), fields.begin(), fields.end());
  add_consequences(step, form, out);
  return out;
}

std::string describe_decision(const ApprovedDecision& taken) {
  const Decision& decision = taken.decision;
  std::string out = fmt::format("{}, '{}': approved", taken.id, clean(decision.title));
  if (decision.of) out += " by " + clean(*decision.of);
  if (decision.decided) out += " on " + long_format(*decision.decided);
  return out + (decision.minute ? fmt::format(" ({})", clean(*decision.minute)) : "");
}

}  // namespace ptx
