#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "render/score/score_result.hpp"
#include "render/segment/grid_axes.hpp"
#include "render/segment/segment_result.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t default_columns = 80;
constexpr std::size_t widest_cell = 30;

class GridText {
 public:
  GridText(const Portfolio& portfolio, const Screen& screen)
      : framework_(portfolio.framework), screen_(screen), axes_(grid_axes(framework_)) {
    label_width_ = 7;
    for (const auto& row : axes_.rows)
      label_width_ = std::max(label_width_, std::min<std::size_t>(width(row.id), 14));
    const std::size_t room = screen.columns == 0 ? default_columns : screen.columns;
    const std::size_t left = room > label_width_ + 3 ? room - label_width_ - 3 : 0;
    cell_width_ = std::clamp<std::size_t>(
        left / axes_.columns.size() > 1 ? left / axes_.columns.size() - 1 : 0, 6, widest_cell);
  }

  std::string draw(const std::vector<SegmentedProject>& segmented) {
    std::set<std::string> taken;
    for (const auto& one : segmented) put(one, short_mark(one.scored->id, taken));
    std::string out;
    if (!axes_.row_score.empty())
      out += pad_right("", label_width_ + 2) +
             styled(screen_, Style::bold, score_name(framework_, axes_.row_score)) + " (up) by " +
             styled(screen_, Style::bold, score_name(framework_, axes_.column_score)) + " (across)\n";
    out += rule("┌", "┬", "┐", "");
    for (std::size_t i = axes_.rows.size(); i-- > 0;) {
      out += row(i);
      const std::string cut = axes_.rows.size() > 1 && i > 0 ? format(axes_.rows[i].cut) : "";
      out += i > 0 ? rule("├", "┼", "┤", cut) : rule("└", "┴", "┘", axes_.row_score.empty() ? "" : "0");
    }
    return out + axis() + legend();
  }

 private:
  void put(const SegmentedProject& one, std::string mark) {
    const bool placed = one.computed.has_value();
    if (one.provisional) mark += "?";
    if (placed) {
      const auto row = band_position(framework_, one, axes_.row_score, axes_.rows),
                 column = band_position(framework_, one, axes_.column_score, axes_.columns);
      if (one.tier != tier_of(framework_, axes_, row, column)) mark += "*";
      cells_[{row, column}].push_back(mark);
    }
    legend_.push_back({placed ? mark : "–", &one});
  }

  std::string rule(std::string_view left, std::string_view middle, std::string_view right,
                   std::string_view label) const {
    std::string out = pad_left(label, label_width_) + " " + std::string(left);
    for (std::size_t i = 0; i < axes_.columns.size(); ++i) {
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
    for (std::size_t j = 0; j < axes_.columns.size(); ++j) {
      all.push_back(lines(i, j));
      height = std::max(height, all.back().size());
    }
    std::string out = pad_left(clean_and_cut(axes_.rows[i].id, label_width_), label_width_) + " │";
    for (std::size_t j = 0; j < axes_.columns.size(); ++j) {
      const auto tier = tier_of(framework_, axes_, i, j);
      out += " " +
             styled(screen_, tier_style(framework_, tier),
                    pad_right(clean_and_cut(tier, cell_width_ - 2), cell_width_ - 2)) +
             " │";
    }
    out += "\n";
    for (std::size_t line = 0; line < height; ++line) {
      out += std::string(label_width_, ' ') + " │";
      for (std::size_t j = 0; j < axes_.columns.size(); ++j)
        out += " " + pad_right(line < all[j].size() ? all[j][line] : "", cell_width_ - 2) + " │";
      out += "\n";
    }
    return out;
  }

  /// The bands of the columns under the grid, each at the line where it is cut.
  std::string axis() const {
    std::string out = std::string(label_width_ + 1, ' ');
    for (const auto& column : axes_.columns)
      out += pad_right(clean_and_cut(format(column.cut) + " " + std::string(column.id), cell_width_),
                       cell_width_ + 1);
    out.erase(out.find_last_not_of(' ') + 1);
    return out + "\n";
  }

  std::string legend() const {
    Table table;
    table.columns = {{"", "", Align::left, 0}, {"", "project", Align::left, 16}};
    for (const auto& [id, score] : framework_.scores)
      table.columns.push_back({"", clean_and_cut(score.name, 20), Align::right, 0});
    table.columns.insert(table.columns.end(), {{"", "tier", Align::left, 0}, {"", "why", Align::left, 12}});
    bool any_star = false, any_range = false;
    for (const auto& [mark, one] : legend_) {
      std::vector<Cell> line{Cell::of(mark), Cell::of(one->scored->id)};
      for (const auto& score : one->scored->scores.scores) line.push_back(Cell::of(format(score)));
      line.insert(line.end(),
                  {Cell::of(one->tier ? std::string(*one->tier) : "none yet"), Cell::of(tier_reason(*one))});
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
    const SegmentedProject* one;
  };

  const Framework& framework_;
  const Screen& screen_;
  GridAxes axes_;
  std::size_t label_width_ = 0, cell_width_ = 0;
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> cells_;
  std::vector<Legend> legend_;
};

}  // namespace

std::string grid_text(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                      const Screen& screen) {
  return GridText(portfolio, screen).draw(segmented);
}

}  // namespace ptx
