#include "report/sections/milestones.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "render/format/table.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

struct Row {
  std::string_view project_id, id;
  const Project* project;
  const Milestone* milestone;
  bool done;
  Date expected;  ///< or when it was done

  int days_late() const { return static_cast<int>((expected.day - milestone->due.day).count()); }
  bool overdue(Date as_of) const { return !done && milestone->forecast.value_or(milestone->due) < as_of; }
};

std::vector<Row> rows_of(const ChosenProjects& projects, Date as_of) {
  std::vector<Row> out;
  for (const auto& [project_id, project] : projects)
    for (const auto& [id, one] : project->milestones) {
      const bool done = one.done && *one.done <= as_of;
      out.push_back({project_id, id, project, &one, done,
                     done ? *one.done : std::max(one.forecast.value_or(one.due), as_of)});
    }
  return out;
}

std::string describe_milestone(const Row& row, Date as_of) {
  const int late = row.days_late();
  const std::string days = count_phrase(static_cast<std::size_t>(std::abs(late)), "day", "days");
  const std::string by = late > 0   ? fmt::format("{} late", days)
                         : late < 0 ? fmt::format("{} early", days)
                                    : "on time";
  if (row.done) return late == 0 ? "done on time" : "done, " + by;
  return row.overdue(as_of) ? fmt::format("overdue, {}", by)
         : late == 0        ? "expected on time"
                            : "expected " + by;
}

}  // namespace

TemplateData milestones(const ReportScope& subject) {
  TemplateData out = TemplateData::list();
  for (const auto& row : rows_of(subject.projects, subject.as_of)) {
    const Milestone& one = *row.milestone;
    TemplateData record = TemplateData::record();
    record.set("name", TemplateData::of(one.name))
        .set("of", TemplateData::of(row.project->name))
        .set("key", TemplateData::of_flag(one.key))
        .set("original", date_value(one.original));
    record.set("due", date_value(one.due))
        .set("expected", row.overdue(subject.as_of) ? TemplateData() : date_value(row.expected))
        .set("state", TemplateData::of(describe_milestone(row, subject.as_of)));
    record.set("late", TemplateData::of_flag(row.days_late() > 0))
        .set("done", TemplateData::of_flag(row.done));
    out.add(std::move(record));
  }
  return out;
}

Table milestones_table(const ReportScope& subject) {
  Table out{columns_named({"project",
                           "milestone",
                           "name",
                           "key",
                           {"original", DataType::date, "The day first agreed"},
                           "due",
                           {"forecast", DataType::date, "The day on which it is forecast"},
                           {"done", DataType::date, "The day on which it was done"},
                           {"expected", DataType::date,
                            "The forecast, else the due day, or the as-of day where that is later; of one "
                            "that is done, that day"},
                           "days_late"}),
            {}};
  for (const auto& row : rows_of(subject.projects, subject.as_of)) {
    const Milestone& one = *row.milestone;
    out.rows.push_back({Cell::of(row.project_id), Cell::of(row.id), Cell::of(one.name), Cell::of(one.key),
                        Cell::of(one.original), Cell::of(one.due), Cell::of(one.forecast),
                        row.done ? Cell::of(one.done) : Cell(), Cell::of(row.expected),
                        Cell::of(row.days_late())});
  }
  return out;
}

std::string milestones_sentence(const ChosenProjects& projects, Date as_of) {
  const auto rows = rows_of(projects, as_of);
  if (rows.empty()) return {};
  const auto count = [&](auto test) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), test));
  };
  const auto done = count([](const Row&row) { return row.done; }),
             late = count([](const Row&row) { return !row.done && row.days_late() > 0; });
  const std::string all = count_phrase(rows.size(), "milestone", "milestones");
  std::string out = fmt::format("{} of {} {} done", done, all, done == 1 ? "is" : "are");
  if (done == 0) out = fmt::format("None of the {} is done", all);
  if (done == rows.size())
    out = done == 1 ? "The one milestone is done" : fmt::format("All {} are done", all);
  if (late > 0) out += fmt::format("; {} still to come {} late", late, late == 1 ? "is" : "are");
  std::vector<Row> open;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(open), [](const Row& row) { return !row.done; });
  if (open.empty()) return out + ".";
  const auto& next = *std::min_element(open.begin(), open.end(),
                                       [](const Row& a, const Row& b) { return a.expected < b.expected; });
  return fmt::format("{}. Next is '{}', {}.", out, next.milestone->name,
                     next.overdue(as_of) ? "which is overdue" : "expected on " + long_format(next.expected));
}

}  // namespace ptx
