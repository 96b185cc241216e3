#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "render/score_result.hpp"
#include "render/segment_result.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t default_columns = 80;
constexpr std::size_t widest_cell = 30;

struct Band {
  std::string_view id;
  Decimal cut;
};

std::vector<Band> bands(const Framework& framework, std::string_view score) {
  std::vector<Band> out;
  for (const auto& [id, cut] : *framework.bands.find(score)) out.push_back({id, cut});
  return out;
}

/// The first letters of an id's words, "PT" for passenger-transport, with a number behind where another has them.
std::string mark(std::string_view id, std::set<std::string>& taken) {
  std::string letters;
  for (const auto word : split(id, '-'))
    if (!word.empty() && letters.size() < 3) letters += word[0] >= 'a' ? static_cast<char>(word[0] - 'a' + 'A') : word[0];
  if (letters.size() == 1 && id.size() > 1 && id[1] >= 'a') letters += static_cast<char>(id[1] - 'a' + 'A');
  std::string out = letters;
  for (int number = 2; !taken.insert(out).second; ++number) out = letters + std::to_string(number);
  return out;
}

class GridText {
 public:
  GridText(const Portfolio& portfolio, const Screen& screen) : framework_(portfolio.framework), screen_(screen) {
    if (const auto& grid = framework_.segment.grid) {
      row_score_ = grid->rows.value;
      column_score_ = grid->columns.value;
      rows_ = bands(framework_, row_score_);
    } else {
      column_score_ = framework_.segment.bands_of->value;
      rows_ = {{"", Decimal{}}};
    }
    columns_ = bands(framework_, column_score_);
    label_width_ = 7;
    for (const auto& row : rows_) label_width_ = std::max(label_width_, std::min<std::size_t>(width(row.id), 14));
    const std::size_t room = screen.columns == 0 ? default_columns : screen.columns;
    const std::size_t left = room > label_width_ + 3 ? room - label_width_ - 3 : 0;
    cell_width_ = std::clamp<std::size_t>(left / columns_.size() > 1 ? left / columns_.size() - 1 : 0, 6, widest_cell);
  }

  std::string draw(const std::vector<Segmented>& segmented) {
    std::set<std::string> taken;
    for (const auto& one : segmented) put(one, mark(one.scored->id, taken));
    std::string out;
    if (!row_score_.empty())
      out += pad_right("", label_width_ + 2) + styled(screen_, Style::bold, score_name(row_score_)) + " (up) by " + styled(screen_, Style::bold, score_name(column_score_)) +
             " (across)\n";
    out += rule("┌", "┬", "┐", "");
    for (std::size_t i = rows_.size(); i-- > 0;) {
      out += row(i);
      const std::string cut = rows_.size() > 1 && i > 0 ? format(rows_[i].cut) : "";
      out += i > 0 ? rule("├", "┼", "┤", cut) : rule("└", "┴", "┘", row_score_.empty() ? "" : "0");
    }
    return out + axis() + legend();
  }

 private:
  std::string score_name(std::string_view id) const {
    const auto* score = framework_.scores.find(id);
    return score ? clean(score->name) : "Combined";
  }

  const ScoreValue& score_of(const Segmented& one, std::string_view id) const {
    const Scores& scores = one.provisional ? *one.provisional : one.scored->scores;
    return id == "combined" ? scores.combined : scores.scores[framework_.scores.position(id)];
  }

  void put(const Segmented& one, std::string mark) {
    const auto at = [&](std::string_view score, const std::vector<Band>& all) -> std::size_t {
      if (score.empty()) return 0;
      const auto band = band_of(*framework_.bands.find(score), *score_of(one, score).value);
      return static_cast<std::size_t>(std::find_if(all.begin(), all.end(), [&](const Band& b) { return b.id == band; }) - all.begin());
    };
    const bool placed = one.computed.has_value();
    if (one.provisional) mark += "?";
    if (placed) {
      const auto row = at(row_score_, rows_), column = at(column_score_, columns_);
      if (one.tier != tier_of(row, column)) mark += "*";
      cells_[{row, column}].push_back(mark);
    }
    legend_.push_back({placed ? mark : "–", &one});
  }

  std::string_view tier_of(std::size_t row, std::size_t column) const {
    const auto& segment = framework_.segment;
    if (segment.grid) return segment.grid->cells.find(rows_[row].id)->find(columns_[column].id)->value;
    return segment.tiers.find(columns_[column].id)->value;
  }

  std::string rule(std::string_view left, std::string_view middle, std::string_view right, std::string_view label) const {
    std::string out = pad_left(label, label_width_) + " " + std::string(left);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i) out += middle;
      for (std::size_t j = 0; j < cell_width_; ++j) out += "─";
    }
    return out + std::string(right) + "\n";
  }

  /// The marks of a cell, as many a line as it is wide.
  std::vector<std::string> lines(std::size_t row, std::size_t column) const {
    std::vector<std::string> out;
    const auto found = cells_.find({row, column});
    if (found == cells_.end()) return out;
    for (const auto& one : found->second) {
      if (out.empty() || width(out.back()) + 1 + width(one) > cell_width_ - 2) out.emplace_back();
      out.back() += (out.back().empty() ? "" : " ") + one;
    }
    return out;
  }

  std::string row(std::size_t i) const {
    std::size_t height = 1;
    std::vector<std::vector<std::string>> all;
    for (std::size_t j = 0; j < columns_.size(); ++j) {
      all.push_back(lines(i, j));
      height = std::max(height, all.back().size());
    }
    std::string out = pad_left(clean(rows_[i].id, label_width_), label_width_) + " │";
    for (std::size_t j = 0; j < columns_.size(); ++j) {
      const auto tier = tier_of(i, j);
      out += " " + styled(screen_, tier_style(framework_, tier), pad_right(clean(tier, cell_width_ - 2), cell_width_ - 2)) + " │";
    }
    out += "\n";
    for (std::size_t line = 0; line < height; ++line) {
      out += std::string(label_width_, ' ') + " │";
      for (std::size_t j = 0; j < columns_.size(); ++j) out += " " + pad_right(line < all[j].size() ? all[j][line] : "", cell_width_ - 2) + " │";
      out += "\n";
    }
    return out;
  }

  /// The bands of the columns under the grid, each at the line where it is cut.
  std::string axis() const {
    std::string out = std::string(label_width_ + 1, ' ');
    for (const auto& column : columns_) out += pad_right(clean(format(column.cut) + " " + std::string(column.id), cell_width_), cell_width_ + 1);
    out.erase(out.find_last_not_of(' ') + 1);
    return out + "\n";
  }

  std::string legend() const {
    Table table;
    table.columns = {{"", "", Align::left, 0}, {"", "project", Align::left, 16}};
    for (const auto& [id, score] : framework_.scores) table.columns.push_back({"", clean(score.name, 20), Align::right, 0});
    table.columns.insert(table.columns.end(), {{"", "tier", Align::left, 0}, {"", "why", Align::left, 12}});
    bool any_star = false, any_range = false;
    for (const auto& [mark, one] : legend_) {
      std::vector<Cell> line{Cell::of(mark), Cell::of(one->scored->id)};
      for (const auto& score : one->scored->scores.scores) line.push_back(Cell::of(in_words(score)));
      line.insert(line.end(), {Cell::of(one->tier ? std::string(*one->tier) : "none yet"), Cell::of(reason(*one))});
      table.rows.push_back(std::move(line));
      any_star = any_star || mark.ends_with('*');
      any_range = any_range || one->provisional;
    }
    std::string out = "\n" + to_text(table, screen_);
    if (any_star) out += "* stands in another tier than its cell says: a rule, or leadership\n";
    if (any_range) out += "? provisional: drawn with every unknown rating at its highest\n";
    return out;
  }

  struct Legend {
    std::string mark;
    const Segmented* one;
  };

  const Framework& framework_;
  const Screen& screen_;
  std::string row_score_, column_score_;
  std::vector<Band> rows_, columns_;
  std::size_t label_width_ = 0, cell_width_ = 0;
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> cells_;
  std::vector<Legend> legend_;
};

}  // namespace

std::string grid_text(const Portfolio& portfolio, const std::vector<Segmented>& segmented, const Screen& screen) { return GridText(portfolio, screen).draw(segmented); }

}  // namespace ptx
