#include "render/benefits/money_page.hpp"

#include <fmt/format.h>

#include <memory>

#include "analysis/benefits/benefit_rows.hpp"
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
                              benefit.id, join_with_and(shares), in_pounds(benefit.taken_off.plan, form)));
  }
  return out;
}

Table table_for(const MoneyPage& page, const Screen& screen, std::size_t indent) {
  if (screen.columns == 0 || screen.columns >= wide_page)
    if (Table wide = for_people(page.data, page.wide, page.form); fits(to_text(wide, screen, indent), screen))
      return wide;
  return for_people(page.data, page.narrow, page.form);
}

std::string around(const MoneyPage& page, const std::string& body, const Screen& screen) {
  std::string out = heading(page.title, screen);
  if (!page.lead.empty()) out += wrapped(page.lead, screen.columns, 0);
  out += "\n" + body;
  if (!page.notes.empty()) out += "\n";
  for (const auto& note : page.notes) out += wrapped(note, screen.columns, 0);
  return out;
}

Result to_result(MoneyPage written) {
  const auto page = std::make_shared<const MoneyPage>(std::move(written));
  Result out;
  out.schema = page->schema;
  out.title = page->title;
  out.counted = page->counted;
  out.data = [page] { return page->data; };
  out.view = [page] { return for_people(page->data, page->wide, page->form); };
  if (!page->lead.empty()) out.notes.push_back(page->lead);
  out.notes.insert(out.notes.end(), page->notes.begin(), page->notes.end());
  out.text = [page](const Screen& screen) {
    return around(*page, to_text(table_for(*page, screen), screen), screen);
  };
  return out;
}

}  // namespace ptx
