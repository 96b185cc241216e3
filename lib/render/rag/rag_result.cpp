#include "render/rag/rag_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/rag/rag_sentences.hpp"
#include "render/segment/segment_result.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t wide = 110;
/// Whether there is room for names, stages and reporting beside ids and ratings.
enum class Room { little, enough };

Cell shown(const std::optional<Rag>& rag) { return or_dash(Cell::of(rag)); }
Cell shown_as_better(Rag rag) { return Cell::of(fmt::format("{} !", name(rag)), style_of(rag)); }

Cell shown(const std::optional<OwedReport>& report) {
  constexpr std::array styles{Style::plain, Style::amber, Style::red};
  return report ? Cell::of(name(report->reporting), styles[static_cast<std::size_t>(report->reporting)])
                : Cell::of("–");
}

bool is_better_reported(const RagRow& row) { return row.better_than_evidence.value_or(false); }
bool is_amber_or_red(const RagRow& row) { return row.computed > Rag::green; }

Table data_table(const Portfolio& portfolio, const std::vector<RagRow>& rows) {
  Table out{columns_named({"project",
                           "name",
                           "programme",
                           "stage",
                           "tier",
                           "reported",
                           "assurance",
                           "computed",
                           "time",
                           {"cost", DataType::string, "The computed rating of cost"},
                           "benefits",
                           "reporting",
                           "better_than_evidence",
                           "why"}),
            {}};
  for (const auto& row : rows) {
    const std::string why = join(reasons(row, portfolio.settings.tolerances, &format_exact_pounds), "; ");
    out.rows.push_back({Cell::id(NamedId::Of::project, row.id), Cell::of(row.project->name),
                        Cell::id(NamedId::Of::programme, row.project->programme),
                        Cell::of(stage_id(portfolio.framework, *row.project)), Cell::of(row.tier),
                        Cell::of(row.reported), Cell::of(row.assurance), Cell::of(row.computed),
                        Cell::of(row.time.rag), Cell::of(row.cost.rag), Cell::of(row.benefits.rag),
                        row.report ? Cell::of(row.report->reporting) : Cell(),
                        Cell::of(row.better_than_evidence), why.empty() ? Cell() : Cell::of(why)});
  }
  return out;
}

/// The words of a table for people, made from what the result refers to.
class View {
 public:
  View(const Portfolio& portfolio, const std::vector<RagRow>& rows, std::size_t over, MoneyFormat form)
      : portfolio_(portfolio), rows_(rows), over_(over), form_(form) {}

  Table table(Room room) const {
    Table out;
    out.columns = {{"", "project", Align::left, 10}};
    if (room == Room::enough)
      out.columns.insert(out.columns.end(), {{"", "name", Align::left, 16}, {"", "stage", Align::left, 6}});
    for (const auto* heading : {"reported", "assurance", "computed", "time", "cost", "benefits"})
      out.columns.push_back({"", heading});
    if (room == Room::enough) out.columns.push_back({"", "reporting"});
    for (const auto& row : rows_) {
      std::vector<Cell> cells{Cell::of(row.id)};
      if (room == Room::enough)
        cells.insert(cells.end(),
                     {Cell::of(row.project->name), Cell::of(stage_id(portfolio_.framework, *row.project))});
      cells.insert(cells.end(),
                   {shown(row.reported), shown(row.assurance),
                    is_better_reported(row) ? shown_as_better(*row.computed) : shown(row.computed),
                    shown(row.time.rag), shown(row.cost.rag), shown(row.benefits.rag)});
      if (room == Room::enough) cells.push_back(shown(row.report));
      out.rows.push_back(std::move(cells));
    }
    return out;
  }

  /// The same with tiers and reasons, for Markdown.
  Table whole_table() const {
    Table out = table(Room::enough);
    out.columns.insert(out.columns.begin(), {"", "tier"});
    out.columns.push_back({"", "why"});
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      out.rows[i].insert(out.rows[i].begin(),
                         Cell::of(rows_[i].tier ? std::string(*rows_[i].tier) : "not yet segmented"));
      out.rows[i].push_back(Cell::of(join(why(rows_[i]), "; ")));
    }
    return out;
  }

  std::string text(const Screen& screen) const {
    std::string out = tiers(screen);
    out += section("Reported better than the evidence", screen, is_better_reported);
    out += section("Also amber or red by the evidence", screen,
                   [](const RagRow& row) { return is_amber_or_red(row) && !is_better_reported(row); });
    const auto reports = coverage();
    if (!reports.empty()) {
      out += styled(screen, Style::bold, "Reports") + "\n";
      for (const auto& line : reports) out += wrapped(line, screen.columns, 2);
      out += "\n";
    }
    return out;
  }

  /// How many of those that owe a report have reported, and who has not.
  std::vector<std::string> coverage() const {
    const auto count = [&](auto is_one) {
      return static_cast<std::size_t>(std::count_if(rows_.begin(), rows_.end(), is_one));
    };
    const auto of = [&](Reporting reporting) {
      return count([&](const RagRow& row) { return row.report && row.report->reporting == reporting; });
    };
    const std::size_t owing = count([](const RagRow& row) { return row.report.has_value(); });
    if (owing == 0) return {};
    std::vector<std::string> out{
        fmt::format("{} of {} reported: {} late, {} missed", of(Reporting::reported),
                    count_phrase(owing, "project that owes a report has", "projects that owe a report have"),
                    of(Reporting::late), of(Reporting::missed))};
    for (const auto reporting : {Reporting::missed, Reporting::late})
      for (const auto& row : rows_)
        if (row.report && row.report->reporting == reporting) out.push_back(describe_report(row));
    return out;
  }

  std::vector<std::string> closing() const {
    std::vector<std::string> out;
    if (rows_.empty() && over_ == 0) out.emplace_back("No project fits.");
    if (over_ > 0)
      out.push_back(fmt::format("{} not judged: stopped, or in a final stage.",
                                count_phrase(over_, "project is", "projects are")));
    if (rows_.empty()) return out;
    const bool marked = std::any_of(rows_.begin(), rows_.end(), is_better_reported);
    out.push_back(
        fmt::format("Computed is the worst of time, cost and benefits; – where there is nothing to judge{}.",
                    marked ? "; ! where the report is better" : ""));
    return out;
  }

 private:
  std::vector<std::string> why(const RagRow& row) const {
    return reasons(row, portfolio_.settings.tolerances,
                   [form = form_](Money amount) { return format_pounds(amount, form); });
  }

  /// The table, its rows under the tiers that they stand in.
  std::string tiers(const Screen& screen) const {
    if (rows_.empty()) return {};
    const std::string all =
        to_text(table(screen.columns == 0 || screen.columns >= wide ? Room::enough : Room::little), screen);
    const auto lines = split(all, '\n');
    std::string out = std::string(lines[0]) + "\n";
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (i == 0 || rows_[i].tier != rows_[i - 1].tier)
        out += "\n" + tier_title(rows_[i].tier, screen) + "\n";
      out += std::string(lines[i + 1]) + "\n";
    }
    return out + "\n";
  }

  std::string tier_title(const std::optional<std::string_view>& id, const Screen& screen) const {
    const Tier* tier = id ? portfolio_.framework.tiers.find(*id) : nullptr;
    if (!tier) return styled(screen, Style::dim, "Not yet segmented");
    const std::string cycle = tier->report ? fmt::format("  reports {}", name(*tier->report)) : "";
    return styled(screen, tier_style(portfolio_.framework, *id), clean(tier->name)) + cycle;
  }

  template <class Belongs>
  std::string section(const std::string& title, const Screen& screen, Belongs belongs) const {
    std::string out;
    std::size_t count = 0;
    for (const auto& row : rows_) {
      if (!belongs(row)) continue;
      ++count;
      out += wrapped(fmt::format("{}: {}", row.id, describe_ratings(row)), screen.columns, 2);
      for (const auto& reason : why(row)) out += wrapped(reason, screen.columns, 6);
    }
    return count == 0 ? out
                      : fmt::format("{}  {}\n{}\n", styled(screen, Style::bold, title),
                                    count_phrase(count, "project", "projects"), out);
  }

  const Portfolio& portfolio_;
  const std::vector<RagRow>& rows_;
  std::size_t over_;
  MoneyFormat form_;
};

}  // namespace

Result rag_result(const Portfolio& portfolio, const std::vector<RagRow>& rows, std::size_t over, Date as_of,
                  MoneyFormat form) {
  Result out;
  out.schema = "rag/1";
  out.title = fmt::format("{}: how projects stand on {}", portfolio.settings.name, long_format(as_of));
  out.data = [&portfolio, rows] { return data_table(portfolio, rows); };
  out.view = [&portfolio, rows, over, form] { return View(portfolio, rows, over, form).whole_table(); };
  const View view(portfolio, rows, over, form);
  out.notes = view.coverage();
  const auto closing = view.closing();
  out.notes.insert(out.notes.end(), closing.begin(), closing.end());
  out.text = [&portfolio, rows, over, form, closing, title = out.title](const Screen& screen) {
    std::string text = heading(title, screen) + "\n" + View(portfolio, rows, over, form).text(screen);
    for (const auto& note : closing) text += wrapped(note, screen.columns, 0);
    return text;
  };
  return out;
}

}  // namespace ptx
