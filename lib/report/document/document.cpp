#include "report/document/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "render/format/pounds.hpp"
#include "report/document/report.hpp"
#include "text/embedded_text.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array file_names{TemplateName{"path", DataKind::text, "where the file lies in the pack"},
                                TemplateName{"title", DataKind::text, "what it holds"}};
constexpr std::array common{
    TemplateName{"portfolio", DataKind::text, "the name of the portfolio"},
    TemplateName{"as_of", DataKind::text, "the day on which all is judged, in words"},
    TemplateName{"revision", DataKind::text, "with --at, the hash of the commit that was read"},
    TemplateName{"public", DataKind::flag, "true in a report for everybody"},
    TemplateName{"exempt", DataKind::text,
                 "in a report for everybody, a sentence on what was left out, if anything was"},
    TemplateName{
        "unread", DataKind::text,
        "with --keep-going, a sentence on the files that were left out because of errors, if any were"},
    TemplateName{"pack", DataKind::flag, "true in a pack, which has its tables as files"},
    TemplateName{"files", DataKind::list, "in a pack, its tables as files", file_names},
};

/// "3 items, £1.2m, are exempt: Consultation not begun (2); Terms under negotiation."
std::string exempt_sentence(const std::vector<Redaction>& left_out) {
  std::vector<std::pair<std::string, int>> reasons;
  Money forecast;
  for (const auto& one : left_out) {
    forecast += one.forecast;
    const auto known = std::find_if(reasons.begin(), reasons.end(),
                                    [&](const auto& reason) { return reason.first == one.reason; });
    if (known == reasons.end())
      reasons.emplace_back(one.reason, 1);
    else
      ++known->second;
  }
  std::vector<std::string> words;
  for (const auto& [reason, count] : reasons)
    words.push_back(count == 1 ? reason : fmt::format("{} ({})", reason, count));
  const std::string money =
      forecast == Money() ? "" : fmt::format(", {},", format_pounds(forecast, MoneyFormat::rounded));
  return fmt::format("{}{} {} exempt: {}.", count_phrase(left_out.size(), "item", "items"), money,
                     left_out.size() == 1 ? "is" : "are", join(words, "; "));
}

std::string unread_sentence(const std::vector<std::string>& files) {
  return fmt::format("This report is not complete: {} {} left out because of errors.", join_with_and(files),
                     files.size() == 1 ? "was" : "were");
}

/// The first heading as plain text.
std::string first_heading(const std::string& markdown) {
  std::string out;
  for (const auto line : split(markdown, '\n')) {
    if (!line.starts_with("# ")) continue;
    for (std::size_t i = 2; i < line.size(); ++i) {
      const bool escape =
          line[i] == '\\' && i + 1 < line.size() && std::ispunct(static_cast<unsigned char>(line[i + 1]));
      out += line[escape ? ++i : i];
    }
    break;
  }
  return out;
}

}  // namespace

std::span<const TemplateName> common_names() { return common; }

std::vector<TemplateName> names_of(const Report& report) {
  std::vector<TemplateName> out(common.begin(), common.end());
  out.insert(out.end(), report.names.begin(), report.names.end());
  return out;
}

ReportTemplate shipped_template(const Report& report) {
  return {fmt::format("templates/{}.md", report.name),
          std::string(embedded_text(fmt::format("report/template/shipped/{}.md", report.name)))};
}

TemplateData data_of(const Report& report, const ReportScope& subject, Attachments& parts) {
  const TemplateData own = report.make(subject, parts);
  TemplateData out = TemplateData::record();
  out.set("portfolio", TemplateData::of(subject.portfolio.settings.name));
  out.set("as_of", TemplateData::of(long_format(subject.as_of)));
  out.set("revision", TemplateData::of(subject.revision));
  out.set("public", TemplateData::of_flag(subject.audience == Audience::everybody));
  out.set("exempt",
          subject.left_out.empty() ? TemplateData() : TemplateData::of(exempt_sentence(subject.left_out)));
  out.set("unread",
          subject.unread.empty() ? TemplateData() : TemplateData::of(unread_sentence(subject.unread)));
  out.set("pack", TemplateData::of_flag(!parts.sheets().empty()));
  out.set("files", parts.files());
  for (std::size_t i = 0; i < own.names.size(); ++i) out.set(own.names[i], own.values[i]);
  return out;
}

ReportDocument make_document(const Report& report, const ReportTemplate& source, const ReportScope& subject,
                             AttachmentMode beside) {
  Attachments parts(beside);
  ReportDocument out;
  out.report = report.name;
  out.occasion = report.occasion;
  out.markdown = fill(source, data_of(report, subject, parts));
  out.title = first_heading(out.markdown);
  out.lead = fmt::format("{}, {}", subject.portfolio.settings.name, long_format(subject.as_of));
  out.made_from = fmt::format("Made by ptx from the files of the portfolio{}, judged on {}.{}",
                              subject.revision ? " at revision " + subject.revision->substr(0, 12) : "",
                              long_format(subject.as_of),
                              subject.unread.empty() ? "" : " " + unread_sentence(subject.unread));
  out.day = format(subject.as_of);
  out.charts = parts.charts();
  out.sheets = parts.sheets();
  return out;
}

std::string html_of(const ReportDocument& paper) {
  return to_html({std::string(paper.report), paper.markdown, paper.charts, paper.lead, paper.made_from,
                  paper.occasion == ReportUse::meeting});
}

}  // namespace ptx
