#include "render/diff/diff_summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/diff/change_control.hpp"
#include "analysis/diff/milestone_slips.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

using Parts = std::vector<std::string>;

std::string days(long long count) {
  return count_phrase(static_cast<std::size_t>(count < 0 ? -count : count), "day", "days");
}

/// The words of a change's two sides; an empty tier, say, is "none".
std::string side(const std::optional<FieldValue>& value) { return value ? format(*value) : "none"; }

std::string from_to(const Change& change) {
  return fmt::format("from {} to {}", side(change.old), side(change.now));
}

class Summary {
 public:
  Summary(const PortfolioDiff& compared, MoneyFormat form) : compared_(compared), form_(form) {}

  std::vector<SummaryPart> run() {
    add("Projects", projects());
    add("Framework", framework());
    add("Tiers", tiers());
    add("Plan", money(compared_.money.plan));
    add("Forecast", money(compared_.money.forecast));
    add("No decision", undecided());
    add("Milestones", milestones());
    add("Decisions", decisions());
    add("Finance", finance());
    add("Reported", reported());
    return std::move(out_);
  }

 private:
  void add(std::string label, Parts parts) {
    if (!parts.empty()) out_.push_back({std::move(label), std::move(parts)});
  }

  template <class Say>
  Parts each(ChangeKind what, Say say) const {
    Parts out;
    for (const auto& change : compared_.changes)
      if (change.what == what)
        if (auto words = say(change); !words.empty()) out.push_back(std::move(words));
    return out;
  }

  /// "paused: a and b", for those changes of whom `which` gives what to say.
  template <class Which>
  void add_group(Parts& out, std::string_view label, ChangeKind what, Which which) const {
    const Parts those = each(what, which);
    if (!those.empty()) out.push_back(fmt::format("{} {}", label, join_with_and(those)));
  }

  Parts projects() const {
    Parts out;
    const auto id = [](const Change& c) { return c.project; };
    add_group(out, "new", ChangeKind::added, id);
    add_group(out, "gone", ChangeKind::removed, id);
    add_group(out, "renamed", ChangeKind::renamed,
              [](const Change& c) { return fmt::format("{} (was {})", c.project, side(c.old)); });
    const auto is_over = [&](const Change& c) {
      const Stage* stage = c.now ? compared_.now.framework.stages.find(format(*c.now)) : nullptr;
      return stage && stage->final;
    };
    add_group(out, "over", ChangeKind::stage, [&](const Change& c) { return is_over(c) ? c.project : ""; });
    add_group(out, "at another stage", ChangeKind::stage, [&](const Change& c) {
      return is_over(c) ? "" : fmt::format("{} ({} to {})", c.project, side(c.old), side(c.now));
    });
    for (const auto state : EnumNames<State>::all)
      add_group(out, state == name(State::active) ? "taken up again" : state, ChangeKind::state,
                [&](const Change& c) { return side(c.now) == state ? c.project : ""; });
    return out;
  }

  Parts framework() const {
    Parts out;
    const auto changed = each(ChangeKind::framework, [](const Change& c) { return format(c.field); });
    if (changed.empty()) return out;
    const auto version = std::find_if(
        compared_.changes.begin(), compared_.changes.end(),
        [](const Change& c) { return c.what == ChangeKind::framework && format(c.field) == "version"; });
    out.push_back(version == compared_.changes.end() ? "it changed under the same version"
                                                     : fmt::format("it changed, {}", from_to(*version)));
    const auto moved = each(ChangeKind::tier, [](const Change& c) {
      return c.by_framework ? fmt::format("{} {}", c.project, from_to(c)) : "";
    });
    out.push_back(moved.empty()
                      ? "no project moves tier because of it alone"
                      : fmt::format("because of it alone these move tier: {}", join_with_and(moved)));
    return out;
  }

  Parts tiers() const {
    return each(ChangeKind::tier, [](const Change& c) {
      if (c.by_framework) return std::string();
      return fmt::format("{} {}{}", c.project, from_to(c),
                         c.decision ? fmt::format(" (decision {})", *c.decision) : "");
    });
  }

  Parts money(const YearMoves& moves) const {
    Parts out;
    const auto say = [&](Money YearMovement::*what, std::string_view words) {
      Parts years;
      for (const auto& [year, move] : moves)
        if (move.*what != Money())
          years.push_back(fmt::format("{} of {}", format_pounds(move.*what, form_), format(year)));
      if (!years.empty()) out.push_back(fmt::format("{} {}", words, join_with_and(years)));
    };
    say(&YearMovement::slipped, "slipped into later years");
    say(&YearMovement::brought_forward, "brought forward");
    say(&YearMovement::lost, "lost");
    say(&YearMovement::gained, "gained");
    say(&YearMovement::entered, "newly counted");
    say(&YearMovement::left, "counted no more");
    if (out.empty()) return out;
    const YearMovement all = total_of(moves);
    const Money more = all.gained + all.entered - all.lost - all.left;
    const auto amount = format_pounds(more < Money() ? -more : more, form_);
    out.push_back(more == Money()
                      ? "all years together the same"
                      : fmt::format("all years together {} {}", amount, more < Money() ? "less" : "more"));
    return out;
  }

  /// The baselines that moved without a decision, each once.
  Parts undecided() const {
    Parts out;
    for (const auto& change : compared_.changes) {
      if (!change.undecided) continue;
      std::string words = fmt::format("{} of {}", format(whole_baseline(change.field)), change.project);
      if (std::find(out.begin(), out.end(), words) == out.end()) out.push_back(std::move(words));
    }
    return out;
  }

  Parts milestones() const {
    Parts out, reached;
    for (const auto& slip :
         milestone_slips(compared_.changes, compared_.old, compared_.now, compared_.renames)) {
      const std::string words = fmt::format("{} of {}", slip.milestone, slip.project);
      if (slip.reached) reached.push_back(words);
      if (slip.reached || slip.days == 0) continue;
      const auto decision = slip.decision ? fmt::format(" (decision {})", *slip.decision) : "";
      out.push_back(slip.days > 0 ? fmt::format("{} slips {}{}", words, days(slip.days), decision)
                                  : fmt::format("{} comes {} earlier{}", words, days(slip.days), decision));
    }
    if (!reached.empty()) out.push_back("reached " + join_with_and(reached));
    return out;
  }

  /// The decisions that a change is about, on the later side.
  const Decision* decision_of(const Change& change) const {
    const Portfolio& later = compared_.later();
    if (change.field.size() == 3) {
      const Project* project = later.projects.find(change.project);
      if (!project && compared_.direction == Direction::backwards)
        for (const auto& [old, id] : compared_.renames)
          if (id == change.project) project = later.projects.find(old);
      return project ? project->decisions.find(change.field[1]) : nullptr;
    }
    const auto* programme =
        change.field.size() == 5 ? later.settings.programmes.find(change.field[1]) : nullptr;
    return programme ? programme->decisions.find(change.field[3]) : nullptr;
  }

  Parts decisions() const {
    return each(ChangeKind::decision, [&](const Change& c) {
      const Decision* decision = c.field.back() == "decision" ? decision_of(c) : nullptr;
      if (!decision || !decision->decision) return std::string();
      const std::string& owner = c.field.size() == 5 ? c.field[1] : c.project;
      std::string words =
          fmt::format("{}/{} {}", owner, c.field[c.field.size() - 2], name(*decision->decision));
      if (decision->of) words += " by " + *decision->of;
      if (decision->decided) words += " on " + long_format(*decision->decided);
      return words;
    });
  }

  Parts finance() const {
    Parts out;
    std::set<std::string> files;
    for (const auto& change : compared_.changes)
      if (change.what == ChangeKind::claim && change.project.empty()) files.insert(change.file);
    for (const auto& file : files) {
      const std::string id = file.substr(8, file.size() - 13);
      const auto* signed_file = compared_.later().finance.find(id);
      if (!signed_file || compared_.earlier().finance.contains(id)) continue;
      Money claimed, agreed;
      for (const auto& [benefit, claim] : signed_file->claims) {
        claimed += claim.claimed.value_or(Money());
        agreed += claim.agreed;
      }
      out.push_back(fmt::format("{} signed on {}: {} agreed of {} claimed", format(signed_file->period),
                                long_format(signed_file->signed_on), format_pounds(agreed, form_),
                                format_pounds(claimed, form_)));
    }
    return out;
  }

  Parts reported() const {
    return each(ChangeKind::rag, [](const Change& c) {
      return format(c.field) == "status.overall" ? fmt::format("{} {}", c.project, from_to(c)) : "";
    });
  }

  const PortfolioDiff& compared_;
  MoneyFormat form_;
  std::vector<SummaryPart> out_;
};

}  // namespace

std::vector<SummaryPart> summary(const PortfolioDiff& compared, MoneyFormat form) {
  return Summary(compared, form).run();
}

std::string value_phrase(const std::optional<FieldValue>& value, MoneyFormat form) {
  return value ? describe_value(*value, [form](Money amount) { return format_pounds(amount, form); }) : "–";
}

std::vector<std::string> diff_notes(const PortfolioDiff& compared) {
  std::vector<std::string> out;
  if (!compared.money.plan.empty() || !compared.money.forecast.empty())
    out.emplace_back(
        "Plan and forecast are counted money, net of what is shared, each benefit by itself: less in a year "
        "and more in a later one has slipped. A forecast is as it is "
        "written, else the plan.");
  const bool undecided = std::any_of(compared.changes.begin(), compared.changes.end(),
                                     [](const Change& c) { return c.undecided; });
  if (undecided)
    out.emplace_back(
        "No decision: a plan, an original or a due day moved, and no decision approved in between covers "
        "it.");
  if (compared.direction == Direction::backwards)
    out.emplace_back("Read backwards: the first moment is the later one.");
  return out;
}

}  // namespace ptx
