#include "report/board/delivery.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/rag/rag_result.hpp"
#include "render/rag/rag_sentences.hpp"
#include "report/board/page_one_limits.hpp"
#include "report/sections/display_names.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_shown = 5;

std::string where(const RagRow& row) {
  std::vector<std::string> out;
  const auto add = [&](const std::optional<Rag>& rag, const char* what) {
    if (rag && *rag == row.computed) out.emplace_back(what);
  };
  add(row.time.rag, "time");
  add(row.cost.rag, "cost");
  add(row.benefits.rag, "benefits");
  return join(out, ", ");
}

TemplateData to_data(const ReportScope& subject, const RagRow& row, const std::string& project) {
  std::vector<std::string> why;
  for (const auto& reason : reasons(row, subject.portfolio.settings.tolerances,
                                    [](Money amount) { return format_pounds(amount, MoneyFormat::rounded); }))
    why.push_back(as_sentence(reason));
  TemplateData out = TemplateData::record();
  out.set("project", TemplateData::of(project))
      .set("reported", enum_value(row.reported))
      .set("computed", enum_value(row.computed))
      .set("where", TemplateData::of(where(row)));
  out.set("better", TemplateData::of_flag(row.better_than_evidence == true))
      .set("reasons", TemplateData::texts(why));
  return out;
}

/// What is reported better than the evidence, red by it or not; then what else is red.
std::vector<const RagRow*> in_need(const std::vector<RagRow>& rows) {
  std::vector<const RagRow*> out;
  for (const bool better : {true, false})
    for (const auto& row : rows)
      if ((row.better_than_evidence == true) == better && (better || row.computed == Rag::red))
        out.push_back(&row);
  return out;
}

std::string delivery_sentences(const std::vector<RagRow>& rows) {
  const auto count = [&](auto test) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), test));
  };
  std::vector<std::string> parts;
  for (const Rag rag : {Rag::red, Rag::amber, Rag::green})
    parts.push_back(
        fmt::format("{} {}", count([&](const RagRow& row) { return row.computed == rag; }), name(rag)));
  const auto better = count([](const RagRow& row) { return row.better_than_evidence == true; });
  const std::string told =
      better == 0   ? "None is reported better than the evidence."
      : better == 1 ? "1 is reported better than the evidence: the first."
                    : fmt::format("{} are reported better than the evidence; they stand first.", better);
  return fmt::format("By the evidence {}. {}", join_with_and(parts), told);
}

std::string late_reports_sentence(const std::vector<RagRow>& rows) {
  std::array<std::size_t, 3> counts{};
  std::size_t owed = 0;
  for (const auto& row : rows)
    if (row.report) ++owed, ++counts.at(static_cast<std::size_t>(row.report->reporting));
  if (owed == 0) return "No project owes a report.";
  const auto late = counts[1], missed = counts[2];
  std::vector<std::string> parts;
  if (late > 0) parts.push_back(fmt::format("{} {} late", late, late == 1 ? "is" : "are"));
  if (missed > 0) parts.push_back(fmt::format("{} {} missed one", missed, missed == 1 ? "has" : "have"));
  if (parts.empty())
    return fmt::format("Nobody is late of {} that {} a report.", count_phrase(owed, "project", "projects"),
                       owed == 1 ? "owes" : "owe");
  return fmt::format("Of {} that {} a report {}.", count_phrase(owed, "project", "projects"),
                     owed == 1 ? "owes" : "owe", join_with_and(parts));
}

std::string late_sentence(const RagRow& row) {
  const OwedReport& report = *row.report;
  const std::string cycle(name(report.cycle));
  if (!report.last)
    return fmt::format("{} has not made the {} report that it owes.", brief_name(row.project->name), cycle);
  return fmt::format("{}: {}, last on {}, {} late{}.", brief_name(row.project->name), cycle,
                     long_format(*report.last),
                     count_phrase(static_cast<std::size_t>(report.days_late), "day", "days"),
                     report.reporting == Reporting::missed ? ", so one is missed" : "");
}

}  // namespace

TemplateData board_delivery(const ReportScope& subject, Attachments& parts) {
  TemplateData first = TemplateData::list(), all = TemplateData::list(), late = TemplateData::list();
  for (const RagRow* row : in_need(subject.assessed.rag())) {
    if (first.values.size() < most_shown) first.add(to_data(subject, *row, brief_name(row->project->name)));
    all.add(to_data(subject, *row, row->project->name));
  }
  for (const auto& row : subject.assessed.rag())
    if (row.report && row.report->reporting != Reporting::reported)
      late.add(TemplateData::of(late_sentence(row)));
  const Result result = rag_result(subject.portfolio, subject.assessed.rag(),
                                   subject.assessed.by_tier().size() - subject.assessed.rag().size(),
                                   subject.as_of, MoneyFormat::rounded);
  const std::vector<DisplayColumn> columns{
      {"project", "project"},     {"tier", "tier"},         {"stage", "stage"}, {"reported", "reported"},
      {"assurance", "assurance"}, {"computed", "evidence"}, {"time", "time"},   {"cost", "cost"},
      {"benefits", "benefits"},   {"reporting", "report"}};
  TemplateData out = TemplateData::record();
  out.set("in_words", TemplateData::of(delivery_sentences(subject.assessed.rag())));
  out.set("some", TemplateData::of_flag(!first.values.empty()));
  out.set("more", more_below(all.values.size(), first.values.size()));
  out.set("first", std::move(first));
  out.set("all", std::move(all));
  out.set("late", std::move(late));
  out.set("late_in_words", TemplateData::of(late_reports_sentence(subject.assessed.rag())));
  out.set("table", parts.add_table("rag", "How every project stands, by tier and rank", result,
                                   for_readers(result.data(), columns, subject.portfolio)));
  return out;
}

}  // namespace ptx
