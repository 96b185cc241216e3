#include <fmt/format.h>

#include <algorithm>

#include "render/format/display_table.hpp"
#include "render/measures/measure_cells.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

Table pledges_table(const Portfolio& portfolio) {
  Table out{columns_named({"pledge",
                           "partner",
                           "outcome",
                           "due",
                           {"status", DataType::string, "planned, on-track, at-risk, done or withdrawn"},
                           "note"}),
            {}};
  for (const auto& [id, pledge] : portfolio.outcomes.pledges)
    out.rows.push_back({Cell::of(id), Cell::of(pledge.partner), Cell::of(pledge.outcome),
                        date_cell(pledge.due), pledge.status ? Cell::of(name(*pledge.status)) : Cell(),
                        Cell::of(pledge.note)});
  return out;
}

/// Past its day, and neither done nor withdrawn.
bool is_late(const Pledge& pledge, Date as_of) {
  return pledge.due && *pledge.due < as_of && pledge.status != PledgeStatus::done &&
         pledge.status != PledgeStatus::withdrawn;
}

std::string pledges_body(const Portfolio& portfolio, Date as_of, const Screen& screen) {
  std::string out;
  for (const auto& [id, pledge] : portfolio.outcomes.pledges) {
    const Style style = pledge.status == PledgeStatus::at_risk ? Style::amber : Style::plain;
    std::vector<std::string> facts;
    if (pledge.due)
      facts.push_back((is_late(pledge, as_of) ? "was due on " : "due on ") + long_format(*pledge.due));
    if (pledge.outcome) facts.push_back("towards " + pledge.outcome->value);
    out += (out.empty() ? "" : "\n") +
           wrapped(pledge.partner.value_or(std::string(id)) + (pledge.pledge ? ": " + *pledge.pledge : ""),
                   screen.columns, 0);
    facts.push_back(id);
    const std::string_view word = pledge.status ? name(*pledge.status) : "no status is given";
    const std::string lines = wrapped(join(facts, ", "), screen.columns, word.size() + 4);
    out += "  " + styled(screen, style, word) + "  " + lines.substr(std::min(word.size() + 4, lines.size()));
    if (pledge.note) out += wrapped(*pledge.note, screen.columns, 2);
  }
  return out.empty() ? "There are no pledges.\n" : out;
}

}  // namespace

Result pledges_result(const Portfolio& portfolio, Date as_of) {
  Result out;
  out.schema = "outcomes.pledges/1";
  out.title = fmt::format("{}: what partners have pledged",
                          portfolio.outcomes.vision.value_or(portfolio.settings.name));
  out.data = [&portfolio] { return pledges_table(portfolio); };
  out.view = [&portfolio] { return with_dashes(pledges_table(portfolio)); };
  out.text = [&portfolio, as_of, title = out.title](const Screen& screen) {
    return heading(title, screen) + "\n" + pledges_body(portfolio, as_of, screen);
  };
  return out;
}

}  // namespace ptx
