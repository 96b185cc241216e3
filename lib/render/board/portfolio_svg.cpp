#include "render/board/portfolio_svg.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr int left = picture_margin, right = picture_width - picture_margin, across = 3, gap = 12 * px,
              card_height = 48 * px, stripe = 5 * px;
constexpr int card_width = (right - left - (across - 1) * gap) / across;

struct Group {
  std::string name;
  std::vector<const SegmentedProject*> projects;
};

std::vector<Group> groups_of(const PortfolioSettings& settings,
                             const std::vector<SegmentedProject>& segmented) {
  std::vector<Group> out;
  const auto add = [&](std::string name, auto test) {
    Group group{std::move(name), {}};
    for (const auto& one : segmented)
      if (test(one.scored->project->programme)) group.projects.push_back(&one);
    if (!group.projects.empty()) out.push_back(std::move(group));
  };
  for (const auto& [id, programme] : settings.programmes) {
    const std::string name = programme.within
                                 ? fmt::format("{} (within {})", programme.name,
                                               settings.programmes.find(programme.within->value)->name)
                                 : programme.name;
    add(name, [this_one = std::string_view(id)](const std::optional<Id>& of) {
      return of && of->value == this_one;
    });
  }
  add("In no programme", [](const std::optional<Id>& of) { return !of; });
  return out;
}

class Page {
 public:
  Page(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
       const std::vector<RagRow>& rag)
      : portfolio_(portfolio), segmented_(segmented), rag_(rag) {}

  std::string draw() {
    const std::string title = portfolio_.settings.name + ": the portfolio on a page";
    int y = 0;
    std::string out = svg_heading(
        title,
        {"Each project in the colour of its tier, with its stage and the rating that the evidence gives."},
        y);
    y += 26 * px;
    std::string description;
    for (const auto& group : groups_of(portfolio_.settings, segmented_)) {
      const std::string heading =
          fmt::format("{}: {}", group.name, count_phrase(group.projects.size(), "project", "projects"));
      description += heading + ".";
      out += svg_text({left, y}, cut_svg_text(heading, text_sizes.region, right - left, Weight::bold),
                      {text_sizes.region, Anchor::start, Weight::bold, palette.ink});
      y += 10 * px;
      for (std::size_t i = 0; i < group.projects.size(); ++i) {
        const int x = left + static_cast<int>(i % across) * (card_width + gap);
        if (i > 0 && i % across == 0) y += card_height + gap;
        const std::string told = words(*group.projects[i]);
        description += fmt::format(" {}: {}.", group.projects[i]->scored->project->name, told);
        out += card(*group.projects[i], told, {x, y, x + card_width, y + card_height});
      }
      description += " ";
      y += card_height + 32 * px;
    }
    if (segmented_.empty()) out += svg_text({left, y}, "No project to draw", {});
    return svg_document({"portfolio", picture_width, y, title, description}, out);
  }

 private:
  /// "Gold, delivery, red": the tier, the stage, what the evidence says; that it is over.
  std::string words(const SegmentedProject& segmented) const {
    const Project& project = *segmented.scored->project;
    std::vector<std::string> out{segmented.tier
                                     ? portfolio_.framework.tiers.find(*segmented.tier)->name +
                                           (segmented.by == TierBy::provisional ? " (provisional)" : "")
                                     : "Not yet segmented"};
    if (const auto stage = stage_id(portfolio_.framework, project); !stage.empty()) out.emplace_back(stage);
    if (project.state != State::active) out.emplace_back(name(project.state));
    const auto row =
        std::find_if(rag_.begin(), rag_.end(), [&](const RagRow& one) { return one.project == &project; });
    if (row != rag_.end() && row->computed) out.emplace_back(name(*row->computed));
    return join(out, ", ");
  }

  std::string card(const SegmentedProject& segmented, const std::string& told, const Box& box) const {
    const auto& tiers = portfolio_.framework.tiers;
    const StepColours colours = segmented.tier ? step_colours(tiers.position(*segmented.tier), tiers.size())
                                               : StepColours{palette.paper, palette.faint};
    const std::string& name = segmented.scored->project->name;
    constexpr int room = card_width - stripe - 16 * px;
    std::string out = fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"{}\" "
        "stroke-width=\"0.7\"/>\n",
        svg_number(box.left), svg_number(box.top), svg_number(box.right - box.left),
        svg_number(box.bottom - box.top), colours.tint, palette.faint);
    out += svg_box({box.left, box.top, box.left + stripe, box.bottom}, colours.dark);
    out += svg_text({box.left + stripe + 8 * px, box.top + 20 * px},
                    cut_svg_text(name, text_sizes.body, room, Weight::bold),
                    {text_sizes.body, Anchor::start, Weight::bold, palette.ink});
    out += svg_text({box.left + stripe + 8 * px, box.top + 37 * px},
                    cut_svg_text(told, text_sizes.body, room), {});
    return svg_group(fmt::format("{}: {}", name, told), out);
  }

  const Portfolio& portfolio_;
  const std::vector<SegmentedProject>& segmented_;
  const std::vector<RagRow>& rag_;
};

}  // namespace

std::string portfolio_svg(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                          const std::vector<RagRow>& rag) {
  return Page(portfolio, segmented, rag).draw();
}

}  // namespace ptx
