#pragma once

#include <string>
#include <vector>

#include "analysis/benefits/benefit_rows.hpp"
#include "analysis/benefits/tracking.hpp"
#include "render/format/display_table.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// From how many columns on a terminal may show a page of money with all that it has.
constexpr std::size_t wide_page = 110;

/// A page of money as its result is made from it.
struct MoneyPage {
  std::string schema;
  std::string title;
  std::string lead;                   ///< a sentence between the title and the table
  Table data;                         ///< the columns of the contract
  std::vector<DisplayColumn> narrow;  ///< the columns on a narrow terminal
  std::vector<DisplayColumn> wide;    ///< on a wide one, and in Markdown
  std::vector<std::string> notes;
  std::optional<CountedMoney> counted = {};
  MoneyFormat form = MoneyFormat::rounded;
};

/// A page whose table is shown as it is.
Result make_result(MoneyPage page);

/// Chooses the columns of figures that people see behind a first one; without targets where nobody's stand
/// beside the figures.
void choose_columns(MoneyPage& page, const DisplayColumn& first, bool with_target, MoneyDisplay shown);

/// Whose figures a row holds: its id, `total`, or nothing.
Cell group_cell(const GroupRow& row, NamedId::Of what);

/// "in 2024/25"; "over all years" where no year is given.
std::string years_phrase(std::optional<FinancialYear> year);

/// The table for a screen: the wide columns where they fit behind so many blanks, else the narrow ones.
Table table_for(const MoneyPage& page, const Screen& screen, std::size_t indent = 0);

/// The lead, the title and the notes of a page around its body.
std::string format_page(const MoneyPage& page, const std::string& body, const Screen& screen);

/// Which money is counted: for machines, and as a sentence.
CountedMoney counted_money(const CountingRule& counting);
std::string counted_sentence(const CountingRule& counting);
std::string counted_sentence(const TrackedBenefits& tracked);

/// What shares take off the counted plan, by benefit: "nursing-residential/placements gives 30% to …, £20k of
/// its plan". Empty where nothing is shared.
std::vector<std::string> share_notes(const TrackedBenefits& tracked, MoneyFormat form);

}  // namespace ptx
