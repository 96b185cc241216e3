#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "model/portfolio.hpp"
#include "store/check/model_checks.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

/// From each node the nodes that it points at, by position.
using Arrows = std::vector<std::vector<std::size_t>>;

/// Finds circles: one for each group of nodes that lead back to themselves, starting at its first node.
std::vector<std::vector<std::size_t>> circles(const Arrows& arrows) {
  enum class Colour : char { unseen, open, done };
  std::vector<Colour> colours(arrows.size(), Colour::unseen);
  std::vector<std::vector<std::size_t>> out;
  struct Visit {
    std::size_t node;
    std::size_t next;
  };
  for (std::size_t start = 0; start < arrows.size(); ++start) {
    if (colours[start] != Colour::unseen) continue;
    std::vector<Visit> way{{start, 0}};
    colours[start] = Colour::open;
    while (!way.empty()) {
      Visit& visit = way.back();
      if (visit.next == arrows[visit.node].size()) {
        colours[visit.node] = Colour::done;
        way.pop_back();
        continue;
      }
      const std::size_t target = arrows[visit.node][visit.next++];
      if (colours[target] == Colour::unseen) {
        colours[target] = Colour::open;
        way.push_back({target, 0});
      } else if (colours[target] == Colour::open) {
        std::vector<std::size_t> circle;
        auto from = std::find_if(way.begin(), way.end(), [&](const Visit& v) { return v.node == target; });
        for (; from != way.end(); ++from) circle.push_back(from->node);
        std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
        out.push_back(circle);
      }
    }
  }
  return out;
}

template <class T>
std::string describe_circle(const std::vector<std::size_t>& circle, const OrderedMap<T>& entries) {
  std::vector<std::string> ids;
  for (const auto at : circle) ids.push_back(entries[at].first);
  ids.push_back(ids.front());
  return join(ids, " → ");
}

template <class T>
std::map<std::string_view, std::size_t> positions(const OrderedMap<T>& entries) {
  std::map<std::string_view, std::size_t> out;
  for (std::size_t i = 0; i < entries.size(); ++i) out.emplace(entries[i].first, i);
  return out;
}

class LinkChecks {
 public:
  LinkChecks(const Portfolio& portfolio, const UnreadFiles& reach) : portfolio_(portfolio), reach_(reach) {}

  std::vector<Finding> run() {
    check_within();
    check_dependencies();
    check_shares();
    check_former_ids();
    check_claims();
    return std::move(findings_);
  }

 private:
  void find(Code code, std::string file, FieldPath path, EntryPart part, std::string message,
            std::string hint) {
    findings_.push_back({std::move(file), std::move(path), part, code, std::move(message), std::move(hint)});
  }

  void check_within() {
    const auto& programmes = portfolio_.settings.programmes;
    const auto at = positions(programmes);
    Arrows arrows(programmes.size());
    for (std::size_t i = 0; i < programmes.size(); ++i)
      if (const auto& within = programmes[i].second.within; within && at.contains(within->value))
        arrows[i].push_back(at.at(within->value));
    for (const auto& circle : circles(arrows))
      find(Code::circle, "portfolio.yaml", {"programmes", programmes[circle.front()].first, "within"},
           EntryPart::value,
           fmt::format("programmes stand within one another in a circle: {}",
                       describe_circle(circle, programmes)),
           "take one 'within' out");
  }

  void check_dependencies() {
    const auto& projects = portfolio_.projects;
    const auto at = positions(projects);
    Arrows arrows(projects.size());
    for (std::size_t i = 0; i < projects.size(); ++i)
      for (const auto& [id, dependency] : projects[i].second.depends_on) {
        if (!dependency.project) continue;
        const auto target = at.find(dependency.project->value);
        if (target == at.end()) continue;
        arrows[i].push_back(target->second);
        check_milestone(projects[i].first, id, dependency, projects[target->second].second);
      }
    for (const auto& circle : circles(arrows)) {
      const auto& [id, project] = projects[circle.front()];
      const std::string& next = projects[circle[circle.size() > 1 ? 1 : 0]].first;
      const auto link =
          std::find_if(project.depends_on.begin(), project.depends_on.end(),
                       [&](const auto& d) { return d.second.project && d.second.project->value == next; });
      find(Code::circle, project_file(id), {"depends_on", link->first, "project"}, EntryPart::value,
           fmt::format("projects depend on one another in a circle: {}", describe_circle(circle, projects)),
           "take one dependency out, or split a project");
    }
  }

  void check_milestone(const std::string& project, const std::string& id, const Dependency& dependency,
                       const Project& target) {
    if (!dependency.milestone || target.milestones.contains(dependency.milestone->value)) return;
    if (reach_.may_be_missing_by_error(project_file(dependency.project->value), dependency.milestone->value,
                                       target.milestones.empty()))
      return;
    const std::string hint = did_you_mean(dependency.milestone->value, target.milestones.ids());
    std::vector<std::string> known;
    for (const auto one : target.milestones.ids()) known.emplace_back(one);
    find(Code::unknown_milestone, project_file(project), {"depends_on", id, "milestone"}, EntryPart::value,
         fmt::format("project '{}' has no milestone '{}'", dependency.project->value,
                     dependency.milestone->value),
         !hint.empty()   ? hint
         : known.empty() ? "it has no milestones"
                         : fmt::format("it has {}", join(known, ", ")));
  }

  const Benefit* benefit(const BenefitId& id) const {
    const auto* project = portfolio_.projects.find(id.project);
    return project ? project->benefits.find(id.benefit) : nullptr;
  }

  void check_shares() {
    for (const auto& [project, facts] : portfolio_.projects)
      for (const auto& [id, benefit] : facts.benefits)
        for (const auto& share : benefit.shared_with) check_share({project, id}, share);
  }

  void check_share(const BenefitId& from, const Share& share) {
    const Benefit* other = benefit(share.with);
    if (!other) return;
    const FieldPath path{"benefits", from.benefit, "shared_with", format(share.with)};
    const auto back = [&](const Share& s) { return s.with == from; };
    if (share.with == from)
      find(Code::mutual_share, project_file(from.project), path, EntryPart::key,
           "a benefit shares with itself", "take the share out");
    else if (std::any_of(other->shared_with.begin(), other->shared_with.end(), back) && from < share.with)
      find(Code::mutual_share, project_file(from.project), path, EntryPart::key,
           fmt::format("'{}' shares with '{}' too", format(share.with), format(from)),
           "keep the share in the one that does not count the money");
  }

  void check_former_ids() {
    std::map<std::string_view, std::string_view> seen;
    for (const auto& [id, project] : portfolio_.projects)
      for (std::size_t i = 0; i < project.formerly.size(); ++i) {
        const std::string& former = project.formerly[i].value;
        if (former.empty()) continue;
        const FieldPath path{"formerly", std::to_string(i)};
        const auto [other, is_new] = seen.try_emplace(former, id);
        if (portfolio_.projects.contains(former))
          find(Code::duplicate_id, project_file(id), path, EntryPart::value,
               fmt::format("there is a project '{}' still", former),
               "an id that a project had is not used again");
        else if (!is_new)
          find(Code::duplicate_id, project_file(id), path, EntryPart::value,
               fmt::format("'{}' says that it was called '{}', too", other->second, former),
               "an id belonged to one project");
      }
  }

  void check_claims() {
    struct Seen {
      const Period* period;
      const std::string* file;
    };
    std::map<BenefitId, std::vector<Seen>> agreed;
    for (const auto& [id, finance] : portfolio_.finance) {
      const bool has_period = finance.period.first.index > 0;
      for (const auto& [benefit_id, claim] : finance.claims) {
        if (!has_period) break;
        const FieldPath path{"claims", format(benefit_id)};
        auto& others = agreed[benefit_id];
        const auto twice = std::find_if(
            others.begin(), others.end(),
            [&period = finance.period](const Seen& seen) { return overlap(*seen.period, period); });
        if (twice != others.end())
          find(Code::claim_twice, "finance/" + id + ".yaml", path, EntryPart::key,
               fmt::format("finance/{}.yaml agrees figures for '{}' in {} already", *twice->file,
                           format(benefit_id), format(*twice->period)),
               "keep the figure in one of the two files");
        others.push_back({&finance.period, &id});
        if (const Benefit* found = benefit(benefit_id); found && !found->is_money())
          find(Code::unknown_benefit, "finance/" + id + ".yaml", path, EntryPart::key,
               fmt::format("'{}' is no money benefit", format(benefit_id)), "finance agrees money alone");
      }
    }
  }

  const Portfolio& portfolio_;
  const UnreadFiles& reach_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_links(const Portfolio& portfolio, const UnreadFiles& reach) {
  return LinkChecks(portfolio, reach).run();
}

}  // namespace ptx
