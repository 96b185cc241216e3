#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <set>

#include "cli/history/previous_state.hpp"
#include "cli/options/option_values.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/print_errors.hpp"
#include "cli/portfolio/target_owner.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "model/portfolio.hpp"
#include "render/check/diagnostic_text.hpp"
#include "report/document/document.hpp"
#include "report/document/published_portfolio.hpp"
#include "report/pack/pack.hpp"
#include "report/reports/own_templates.hpp"
#include "report/reports/reports.hpp"
#include "store/files/atomic_folder.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

namespace fs = std::filesystem;

struct ReportOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  std::optional<std::string> name, id, to, since;
  bool everybody = false, office = false, print_template = false, print_data = false;
};

std::vector<std::string> report_names() {
  std::vector<std::string> out;
  for (const auto& report : reports()) out.emplace_back(report.name);
  return out;
}

const Report& report_of(const ReportOptions& options) {
  if (!options.name) throw Error(2, "say which report", "there is " + join(report_names(), ", "));
  const auto all = reports();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Report& one) { return one.name == *options.name; });
  if (found != all.end()) return *found;
  std::vector<std::string_view> names;
  for (const auto& one : all) names.push_back(one.name);
  const std::string hint = did_you_mean(*options.name, names);
  throw Error(2, fmt::format("there is no report '{}'", clean_and_cut(*options.name, 60)),
              hint.empty() ? "there is " + join(report_names(), ", ") : hint);
}

std::string_view label_of(ReportSubjectKind about) {
  return about == ReportSubjectKind::project ? "project" : "programme";
}

/// Whether a page of HTML is asked for, and not Markdown. Throws Error(2).
bool wants_html(const PortfolioOptions& common) {
  if (common.format) {
    if (*common.format != "markdown" && *common.format != "html")
      throw_unknown_word("--format", *common.format, {"markdown", "html"});
    return *common.format == "html";
  }
  if (!common.output) return false;
  const std::string ending = fs::path(*common.output).extension().string();
  if (ending != ".md" && ending != ".html")
    throw Error(2, fmt::format("'{}' does not say which format to write", clean_and_cut(*common.output, 80)),
                "end it in .md or .html, or add -f; --to writes a whole pack");
  return ending == ".html";
}

/// Throws Error(2) where options do not go together, or not with the report.
void check_fit(const ReportOptions& options, const Report& report) {
  const auto refuse = [](const char* one, const char* other, const char* hint) {
    throw Error(2, fmt::format("{} does not go with {}", one, other), hint);
  };
  if (options.everybody && options.office) refuse("--public", "--internal", "give one of them");
  if (options.to && options.common.output)
    refuse("-o", "--to", "--to writes the report as Markdown and HTML, with its charts and tables");
  if (options.to && options.common.format)
    refuse("-f", "--to", "--to writes the report as Markdown and HTML, with its charts and tables");
  if (options.to && options.print_data)
    refuse("--print-data", "--to", "it prints to standard output, or with -o into a file");
  if (options.since && report.occasion != ReportUse::meeting)
    throw Error(
        2, fmt::format("the report '{}' does not tell what changed, so --since means nothing", report.name),
        "ptx report board and ptx diff tell it");
  if (options.print_data && options.print_template)
    refuse("--print-data", "--print-template", "give one of them");
  if (report.about == ReportSubjectKind::portfolio && options.id)
    throw Error(2,
                fmt::format("the report '{}' is about the whole portfolio, so '{}' is one argument too many",
                            report.name, clean_and_cut(*options.id, 60)));
  if (report.about != ReportSubjectKind::portfolio && options.choice.filters_anything())
    throw Error(2,
                fmt::format("the report '{}' is about one {}, so projects cannot be chosen", report.name,
                            label_of(report.about)),
                fmt::format("ptx report {} ID names it", report.name));
  if (report.about != ReportSubjectKind::portfolio && !options.id)
    throw Error(2, fmt::format("say of which {}", label_of(report.about)),
                fmt::format("as in: ptx report {} ID", report.name));
}

Audience audience_of(const ReportOptions& options, const Report& report) {
  return options.everybody ? Audience::everybody : options.office ? Audience::office : report.audience;
}

/// The choice of projects that the report takes in.
ProjectFilter choice_of(const ReportOptions& options, const Report& report) {
  ProjectFilter out = options.choice;
  if (report.about == ReportSubjectKind::project) out.projects = {*options.id};
  if (report.about == ReportSubjectKind::programme) out.programmes = {*options.id};
  return out;
}

/// True for what was left out of a report for everybody and belongs to what it takes in.
bool belongs(const Redaction& left_out, const ProjectFilter& choice, const ChosenProjects& projects,
             const PortfolioSettings& settings) {
  if (left_out.programme.empty())
    return std::any_of(projects.begin(), projects.end(),
                       [&](const auto& project) { return project.first == left_out.project; });
  if (!choice.filters_anything()) return true;
  return std::any_of(choice.programmes.begin(), choice.programmes.end(),
                     [&](const auto& wanted) { return stands_within(settings, left_out.programme, wanted); });
}

/// Throws Error(2) where the report is about a project that may not be published.
void check_published(const Report& report, const std::string& id, const Portfolio& portfolio) {
  const Project* project = report.about == ReportSubjectKind::project ? portfolio.projects.find(id) : nullptr;
  if (project && project->exempt)
    throw Error(
        2,
        fmt::format("project '{}' is exempt from publication: {}", id, clean_and_cut(*project->exempt, 100)),
        "without --public, or with --internal, the report is for the office");
}

/// The portfolio and the subject that is made from it, which refers to it.
struct Prepared {
  std::optional<RedactedPortfolio> published;
  std::optional<AssessedPortfolio> assessed;
  std::optional<ReportScope> subject;
  PreviousPortfolio recalled;
};

std::unique_ptr<Prepared> prepare(const ReportOptions& options, const Report& report,
                                  const OpenedPortfolio& opened) {
  auto out = std::make_unique<Prepared>();
  const Portfolio& whole = opened.loaded.portfolio;
  const ProjectFilter choice = choice_of(options, report);
  const Audience audience = audience_of(options, report);
  const AssessedPortfolio all = assess(choice, opened);
  std::vector<Redaction> left_out;
  if (audience == Audience::everybody) {
    check_published(report, options.id.value_or(""), whole);
    out->published = published(whole, opened.as_of);
    for (auto& one : out->published->left_out)
      if (belongs(one, choice, all.projects, whole.settings)) left_out.push_back(std::move(one));
    ChosenProjects shown;
    for (const auto& [id, project] : all.projects)
      if (const Project* found = out->published->portfolio.projects.find(id)) shown.emplace_back(id, found);
    out->assessed.emplace(
        AssessedPortfolio(out->published->portfolio, opened.as_of).of(std::move(shown), all.owing));
  } else
    out->assessed.emplace(all);
  out->subject.emplace(ReportScope{*out->assessed, options.id.value_or(""), choice.filters_anything(),
                                   audience, opened.revision, opened.loaded.left_out, std::move(left_out)});
  return out;
}

std::string printed_data(const Report& report, const ReportScope& subject) {
  Attachments parts(AttachmentMode::all);
  return to_json(data_of(report, subject, parts)).printed() + "\n";
}

int report(const ReportOptions& options, const Context& context) {
  const Report& report = report_of(options);
  if (options.print_template) {
    check_fit({.common = options.common,
               .choice = {},
               .name = {},
               .id = report.about == ReportSubjectKind::portfolio ? options.id : "",
               .to = options.to,
               .since = options.since},
              report);
    write(shipped_template(report).text, options.common, context);
    return 0;
  }
  check_fit(options, report);
  const bool html = !options.print_data && wants_html(options.common);
  const TargetFolder target{context.directory / options.to.value_or(""), options.to.value_or(""),
                            pack_inventory, pack_mark};
  if (options.to) check_folder(target);
  PortfolioOptions reading = options.common;
  reading.format.reset();
  reading.output.reset();
  const auto opened = open_portfolio(reading, choice_of(options, report), context);
  if (!opened) return 1;
  const auto prepared = prepare(options, report, *opened);
  if (report.occasion == ReportUse::meeting) {
    prepared->recalled = load_previous_state(options.since, choice_of(options, report), reading, *opened,
                                             *prepared->subject, context);
    prepared->subject->before = prepared->recalled.before;
  }
  if (options.print_data) {
    write(printed_data(report, *prepared->subject), options.common, context);
    return opened->exit_code();
  }
  const auto source = template_for(report, opened->snapshot);
  if (!source.problems.empty()) {
    const std::string errors = print_errors(source.problems, options.common, context);
    context.streams.err << errors << " in the template: no report is made\n";
    return 1;
  }
  const ReportDocument made = make_document(report, source.text, *prepared->subject,
                                            options.to ? AttachmentMode::all
                                            : html     ? AttachmentMode::charts
                                                       : AttachmentMode::nothing);
  if (options.to)
    write_folder(target, pack(made, std::string(report.name) + (options.id ? "-" + *options.id : "")));
  else
    write(html ? html_of(made) : made.markdown, options.common, context);
  return opened->exit_code();
}

}  // namespace

Action define_report(Options& options) {
  auto chosen = std::make_shared<ReportOptions>();
  PortfolioOptions& common = chosen->common;
  options.examples({"ptx report board --to pack", "ptx report highlight passenger-transport",
                    "ptx report highlight passenger-transport -o highlight.html",
                    "ptx report highlight --print-template > templates/highlight.md"});
  std::vector<std::string> words;
  for (const auto& report : reports())
    words.push_back(std::string(report.name) + (report.about == ReportSubjectKind::portfolio ? "" : " ID"));
  options.operand("NAME", chosen->name, "Which report: " + join_with_or(words),
                  {CandidateSource::nowhere, report_names()});
  options.operand("ID", chosen->id, "The project or the programme that it is about, where it is about one",
                  {CandidateSource::subjects});
  options.value(
      "--to", "DIR", chosen->to,
      "Write a pack into this folder, whole or not at all: Markdown, HTML, charts as SVG, tables as CSV",
      {CandidateSource::folders});
  options.value("--since", "REV", chosen->since,
                "With board: tell what changed since a commit, a tag or a day; the last tag pack/*, else a "
                "month ago, if left out");
  options.flag("--public", chosen->everybody,
               "For everybody: without what is exempt, and with roles in place of names");
  options.flag("--internal", chosen->office,
               "For the office, also where a report is public if nothing is said");
  options.flag("--print-template", chosen->print_template,
               "Print the template that ptx brings along, to start one of your own in templates/NAME.md");
  options.flag("--print-data", chosen->print_data, "Print the values that a template sees, as JSON");
  define_filters(options, chosen->choice);
  options.value("-C,--portfolio", "DIR", common.portfolio,
                "The portfolio; the nearest portfolio.yaml at or above this folder if left out",
                {CandidateSource::folders});
  options.value("--at", "REV", common.at, "Read it as it was at a commit, a tag or a day of its git history");
  options.value(
      "--as-of", "DATE", common.as_of,
      "The day on which dates are judged; that of --at, SOURCE_DATE_EPOCH or today in UTC if left out");
  options.value("-f,--format", "FORMAT", common.format,
                "markdown (if left out) or html, one page that needs no other file",
                {CandidateSource::nowhere, {"markdown", "html"}});
  options.value("-o,--output", "FILE", common.output,
                "Write there, whole or not at all; .md or .html choose the format", {CandidateSource::files});
  options.value("--color", "WHEN", common.colour, "auto (if left out), always or never: of messages",
                {CandidateSource::nowhere, {"auto", "always", "never"}});
  return [chosen](const Context& context) { return report(*chosen, context); };
}

}  // namespace ptx::cli
