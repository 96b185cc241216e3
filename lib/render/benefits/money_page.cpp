#include "render/benefits/money_page.hpp"

#include <fmt/format.h>

#include <memory>

#include "text/strings.hpp"

namespace ptx {
namespace {

std::vector<std::string> type_words(const CountingRule& counting) {
  std::vector<std::string> out;
  for (const auto type : counting.types) out.emplace_back(name(type));
  return out;
}

}  // namespace

CountedMoney counted_money(const CountingRule& counting) {
  return {type_words(counting), counting.funds, counting.monitored_by, counting.pipeline};
}

std::string counted_sentence(const TrackedBenefits& tracked) { return counted_sentence(tracked.counting); }

std::string counted_sentence(const CountingRule& counting) {
  return fmt::format("Counted: {} in {}, of projects that {} watches, {}.",
                     join_with_and(type_words(counting)), join_with_and(counting.funds),
                     join_with_and(counting.monitored_by),
                     counting.pipeline ? "the pipeline included" : "past the pipeline");
}

std::vector<std::string> share_notes(const TrackedBenefits& tracked, MoneyFormat form) {
  std::vector<std::string> out;
  for (const auto& benefit : tracked.benefits) {
    if (!benefit.counted || benefit.benefit->shared_with.empty()) continue;
    std::vector<std::string> shares;
    for (const auto& share : benefit.benefit->shared_with)
      shares.push_back(fmt::format("{}% to {}", format(share.percent), format(share.with)));
    out.push_back(fmt::format("{}/{} gives {}: {} of its plan is taken off here.", benefit.project_id,
                              benefit.id, join_with_and(shares),
                              format_pounds(benefit.taken_off.plan, form)));
  }
  return out;
}

void choose_columns(MoneyPage& page, const DisplayColumn& first, bool with_target, MoneyDisplay shown) {
  page.form = shown.form;
  page.narrow = {first};
  if (with_target) page.narrow.push_back({"target", "target"});
  page.wide = page.narrow;
  page.wide.push_back({"original", "original"});
  for (auto* columns : {&page.narrow, &page.wide}) {
    columns->insert(columns->end(), {{"plan", "plan"}, {"forecast", "forecast"}});
    if (shown.weighted) columns->push_back({"weighted", "weighted"});
    columns->insert(columns->end(), {{"actual", "claimed"}, {"verified", "verified"}});
    if (with_target) columns->push_back({"gap", "gap"});
  }
}

Cell group_cell(const GroupRow& row, NamedId::Of what) {
  if (row.kind == GroupRow::Kind::total) return Cell::of("total");
  return row.kind == GroupRow::Kind::group ? Cell::id(what, row.id) : Cell();
}

std::string years_phrase(std::optional<FinancialYear> year) {
  return year ? "in " + format(*year) : "over all years";
}

Table table_for(const MoneyPage& page, const Screen& screen, std::size_t indent) {
  if (screen.columns == 0 || screen.columns >= wide_page)
    if (Table wide = to_display_table(page.data, page.wide, page.form);
        fits(to_text(wide, screen, indent), screen))
      return wide;
  return to_display_table(page.data, page.narrow, page.form);
}

std::string format_page(const MoneyPage& page, const std::string& body, const Screen& screen) {
  std::string out = heading(page.title, screen);
  if (!page.lead.empty()) out += wrapped(page.lead, screen.columns, 0);
  out += "\n" + body;
  if (!page.notes.empty()) out += "\n";
  for (const auto& note : page.notes) out += wrapped(note, screen.columns, 0);
  return out;
}

Result make_result(MoneyPage written) {
  const auto page = std::make_shared<const MoneyPage>(std::move(written));
  Result out;
  out.schema = page->schema;
  out.title = page->title;
  out.counted = page->counted;
  out.data = [page] { return page->data; };
  out.view = [page] { return to_display_table(page->data, page->wide, page->form); };
  if (!page->lead.empty()) out.notes.push_back(page->lead);
  out.notes.insert(out.notes.end(), page->notes.begin(), page->notes.end());
  out.text = [page](const Screen& screen) {
    return format_page(*page, to_text(table_for(*page, screen), screen), screen);
  };
  return out;
}

}  // namespace ptx
