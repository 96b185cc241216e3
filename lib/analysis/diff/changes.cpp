#include "analysis/diff/changes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "analysis/diff/change_control.hpp"
#include "analysis/diff/default_values.hpp"
#include "analysis/diff/renames.hpp"
#include "analysis/diff/tier_and_score_changes.hpp"
#include "analysis/score/ranking.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

using Said = std::vector<FieldStatement>;
using ByPath = std::map<FieldPath, const FieldStatement*>;

/// One file on both sides, the first in the ids of the second; a project is null where the file is not there.
struct FilePair {
  std::string file;
  std::string project;  ///< of a project's file: its id
  const Project* old_project = nullptr;
  const Project* now_project = nullptr;
  Said old, now;
  std::vector<NamedDecision> decisions;  ///< taken in between
};

class Differences {
 public:
  Differences(const DiffSide& old, const DiffSide& now, Date day, Direction direction)
      : old_(old),
        now_(now),
        day_(day),
        direction_(direction),
        renames_(renames_between(old.portfolio, now.portfolio)) {}

  std::vector<Change> run() {
    compare_file("portfolio.yaml",
                 taken(decisions_in(old_.portfolio.settings), decisions_in(now_.portfolio.settings)));
    compare_file("framework.yaml", {});
    compare_orders();
    compare_file("outcomes.yaml", {});
    for (const auto& [id, project] : now_.portfolio.projects) {
      const auto before = std::find_if(renames_.begin(), renames_.end(),
                                       [&id = id](const auto& rename) { return rename.second == id; });
      compare_project(before == renames_.end() ? id : before->first, id,
                      old_.portfolio.projects.find(before == renames_.end() ? id : before->first), &project);
    }
    for (const auto& [id, project] : old_.portfolio.projects)
      if (!renames_.contains(id) && !now_.portfolio.projects.contains(id))
        compare_project(id, id, &project, nullptr);
    for (const auto& file : finance_files()) compare_file(file, {});
    for (auto& change : tier_and_score_changes({old_.portfolio, now_.portfolio, day_, direction_, renames_}))
      out_.push_back(std::move(change));
    put_in_order();
    return std::move(out_);
  }

 private:
  static const Said* find(const DiffSide& side, const std::string& file) {
    const auto found = side.statements.find(file);
    return found == side.statements.end() ? nullptr : &found->second;
  }

  std::vector<NamedDecision> taken(const std::vector<NamedDecision>& old,
                                   const std::vector<NamedDecision>& now) const {
    return direction_ == Direction::forwards ? approved_since(old, now) : approved_since(now, old);
  }

  std::vector<std::string> finance_files() const {
    std::map<std::string, bool> files;
    for (const auto* statements : {&old_.statements, &now_.statements})
      for (const auto& [file, said] : *statements)
        if (file.starts_with("finance/")) files[file] = true;
    std::vector<std::string> out;
    for (const auto& [file, there] : files) out.push_back(file);
    return out;
  }

  Said in_new_ids(const Said* said) const {
    Said out;
    if (said)
      for (const auto& one : *said) out.push_back(renames_.empty() ? one : renamed(renames_, one));
    return out;
  }

  void compare_file(const std::string& file, std::vector<NamedDecision> decisions) {
    const Said* old = find(old_, file);
    const Said* now = find(now_, file);
    if (old || now)
      compare({file, {}, nullptr, nullptr, in_new_ids(old), now ? *now : Said(), std::move(decisions)});
  }

  static Change whole_project(ChangeKind what, std::string id, std::optional<std::string> old,
                              std::optional<std::string> now, std::string file) {
    const auto value = [](std::optional<std::string>& text) {
      return text ? std::optional(FieldValue{std::move(*text)}) : std::nullopt;
    };
    return {std::move(id), what, {}, value(old), value(now), std::move(file), std::nullopt};
  }

  void compare_project(const std::string& old_id, const std::string& id, const Project* old,
                       const Project* now) {
    const std::string file = project_file(id);
    if (!old) return out_.push_back(whole_project(ChangeKind::added, id, std::nullopt, now->name, file));
    if (!now) return out_.push_back(whole_project(ChangeKind::removed, id, old->name, std::nullopt, file));
    const Said* old_said = find(old_, project_file(old_id));
    const Said* now_said = find(now_, file);
    if (!old_said || !now_said) return;
    FilePair pair{file,
                  id,
                  old,
                  now,
                  in_new_ids(old_said),
                  *now_said,
                  taken(decisions_in(old->decisions), decisions_in(now->decisions))};
    if (old_id != id) {
      out_.push_back(whole_project(ChangeKind::renamed, id, old_id, id, file));
      for (Said* said : {&pair.old, &pair.now})
        std::erase_if(*said, [](const FieldStatement& one) { return starts_with(one.path, "formerly"); });
    }
    const Said before = pair.old;
    add_default_values(pair.old, pair.now, old_.portfolio, *old);
    add_default_values(pair.now, before, now_.portfolio, *now);
    compare(pair);
  }

  static ByPath by_path(const Said& said) {
    ByPath out;
    for (const auto& one : said) out.emplace(one.path, &one);
    return out;
  }

  /// True where a side says something of a field or of what is in it.
  static bool says(const ByPath& side, const FieldPath& field) {
    const auto at = side.lower_bound(field);
    return at != side.end() && starts_with(at->first, field);
  }

  void compare(const FilePair& pair) {
    const ByPath old = by_path(pair.old), now = by_path(pair.now);
    ByPath all = now;
    all.insert(old.begin(), old.end());
    for (const auto& [path, either] : all) {
      const auto was = old.find(path), is = now.find(path);
      const bool both = was != old.end() && is != now.end();
      if (both && was->second->value == is->second->value) continue;
      if (!both &&
          (either->usual || (either->value.as<NothingWritten>() && says(was == old.end() ? old : now, path))))
        continue;
      Change change{project_of(pair, path),
                    kind_of(*either, pair),
                    path,
                    std::nullopt,
                    std::nullopt,
                    pair.file,
                    std::nullopt};
      change.facts = either->facts;
      if (was != old.end()) change.old = was->second->value;
      if (is != now.end()) change.now = is->second->value;
      decide(change, pair, direction_ == Direction::forwards ? old : now);
      out_.push_back(std::move(change));
    }
  }

  /// What a change of a field is about: a benefit that is no money is a measure.
  static ChangeKind kind_of(const FieldStatement& said, const FilePair& pair) {
    const ChangeKind kind = said.facts.change.value_or(ChangeKind::text);
    if (kind != ChangeKind::benefit || said.path.size() < 2) return kind;
    const Project* project = pair.now_project ? pair.now_project : pair.old_project;
    const Benefit* benefit = project->benefits.find(said.path[1]);
    return benefit && !benefit->is_money() ? ChangeKind::measure : kind;
  }

  static void decide(Change& change, const FilePair& pair, const ByPath& earlier) {
    if (const auto* decision = covering_decision(pair.decisions, change.field))
      change.decision = decision->id;
    else
      change.undecided = !pair.project.empty() && change.facts.approval == Approval::baseline &&
                         says(earlier, whole_baseline(change.field));
  }

  /// The project whose file it is, or whose benefit finance agrees a figure for.
  static std::string project_of(const FilePair& pair, const FieldPath& path) {
    if (!pair.file.starts_with("finance/") || path.size() < 2 || path[0] != "claims") return pair.project;
    return path[1].substr(0, path[1].find('/'));
  }

  /// The maps of the framework whose order means something.
  void compare_orders() {
    if (!find(old_, "framework.yaml") || !find(now_, "framework.yaml")) return;
    const Framework& old = old_.portfolio.framework;
    const Framework& now = now_.portfolio.framework;
    compare_order("tiers", old.tiers, now.tiers);
    compare_order("forced", old.forced, now.forced);
    compare_order("rules", old.rules, now.rules);
    compare_order("stages", old.stages, now.stages);
  }

  template <class T>
  void compare_order(std::string_view key, const OrderedMap<T>& old, const OrderedMap<T>& now) {
    const auto common = [](const OrderedMap<T>& from, const OrderedMap<T>& other) {
      std::string out;
      for (const auto& [id, entry] : from)
        if (other.contains(id)) out += (out.empty() ? "" : ", ") + id;
      return out;
    };
    const std::string was = common(old, now), is = common(now, old);
    if (was != is)
      out_.push_back({{},
                      ChangeKind::framework,
                      {std::string(key)},
                      FieldValue{was},
                      FieldValue{is},
                      "framework.yaml",
                      std::nullopt});
  }

  void put_in_order() {
    const ScoringModel method(now_.portfolio.framework);
    std::map<std::string_view, int> ranks;
    for (const auto& one : score_all(now_.portfolio, method))
      if (one.rank) ranks.emplace(one.id, *one.rank);
    const auto key = [&](const Change& change) {
      const auto rank = ranks.find(change.project);
      return std::make_tuple(!change.project.empty(), rank == ranks.end(),
                             rank == ranks.end() ? 0 : rank->second, std::cref(change.project), change.what,
                             std::cref(change.file), std::cref(change.field));
    };
    std::stable_sort(out_.begin(), out_.end(),
                     [&](const Change& a, const Change& b) { return key(a) < key(b); });
  }

  const DiffSide& old_;
  const DiffSide& now_;
  Date day_;
  Direction direction_;
  Renames renames_;
  std::vector<Change> out_;
};

}  // namespace

std::optional<long long> days_moved(const Change& change) {
  const auto* old = change.old ? change.old->as<Date>() : nullptr;
  const auto* now = change.now ? change.now->as<Date>() : nullptr;
  return old && now ? std::optional<long long>((now->day - old->day).count()) : std::nullopt;
}

std::vector<Change> changes(const DiffSide& old, const DiffSide& now, Date day, Direction direction) {
  return Differences(old, now, day, direction).run();
}

}  // namespace ptx
