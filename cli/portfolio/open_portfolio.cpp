#include "cli/portfolio/open_portfolio.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "cli/portfolio/former_name.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/target_owner.hpp"
#include "render/check/diagnostic_text.hpp"
#include "render/format/csv.hpp"
#include "render/format/json.hpp"
#include "render/format/markdown.hpp"
#include "store/files/atomic_file.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"
#include "text/width.hpp"

namespace ptx::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_printed = 100;
constexpr std::size_t longest_name = 200;

struct FormatFacts {
  std::string_view name;
  std::string_view ending;
};
constexpr std::array formats{FormatFacts{"table", ".txt"}, FormatFacts{"csv", ".csv"},
                             FormatFacts{"markdown", ".md"}, FormatFacts{"json", ".json"}};

template <class T>
void check_ids(std::string_view what, const std::vector<std::string>& ids, const OrderedMap<T>& known) {
  for (const auto& id : ids) {
    if (known.contains(id)) continue;
    std::vector<std::string> all;
    for (const auto one : known.ids()) all.emplace_back(one);
    std::string hint = did_you_mean(id, known.ids());
    if (hint.empty() && !all.empty() && all.size() <= 12) hint = "there is " + join(all, ", ");
    throw Error(2, fmt::format("there is no {} '{}'", what, clean(id, 60)), hint);
  }
}

bool among(const std::vector<std::string>& wanted, std::string_view id) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

void check_projects(const std::vector<std::string>& ids, const OpenedPortfolio& opened) {
  const auto& projects = opened.loaded.portfolio.projects;
  for (const auto& id : ids) {
    if (projects.contains(id)) continue;
    const auto& left_out = opened.loaded.left_out;
    if (std::find(left_out.begin(), left_out.end(), "projects/" + id + ".yaml") != left_out.end())
      throw Error(1, fmt::format("project '{}' is left out: its file has errors", id),
                  "ptx check shows them");
    for (const auto& [now, project] : projects)
      if (std::any_of(project.formerly.begin(), project.formerly.end(),
                      [&](const Id& former) { return former.value == id; }))
        throw Error(2, fmt::format("there is no project '{}' any more", id),
                    fmt::format("it is called '{}' now", now));
    if (const auto name =
            opened.revision ? former_name_in(opened.folder, id, opened.loaded.portfolio) : std::nullopt)
      throw Error(2, fmt::format("there was no project '{}' then", id),
                  fmt::format("it was called '{}'", *name));
    throw Error(2, fmt::format("there is no project '{}'", clean(id, 60)), did_you_mean(id, projects.ids()));
  }
}

std::string to_markdown(const Result& result) {
  std::string out = "## " + escape_markdown(result.title) + "\n\n" + to_markdown(result.view());
  for (const auto& note : result.notes) out += "\n" + escape_markdown(note) + "\n";
  return out;
}

std::string printed(const Result& result, const PortfolioOptions& common, const OpenedPortfolio& opened,
                    const Context& context) {
  switch (format_of(common)) {
    case Format::csv:
      return to_csv(result.data(), common.bom ? Bom::with : Bom::without);
    case Format::markdown:
      return to_markdown(result);
    case Format::json: {
      Envelope envelope{result.schema,        opened.loaded.portfolio.settings.name,
                        format(opened.as_of), opened.revision,
                        std::nullopt,         result.counted};
      if (opened.keep_going) envelope.left_out = opened.loaded.left_out;
      return to_json(result.data(), envelope);
    }
    case Format::table:
      break;
  }
  return result.text(screen_for(common, context));
}

}  // namespace

bool ProjectFilter::chooses() const {
  return !projects.empty() || !programmes.empty() || !directorates.empty() || !stages.empty() ||
         !tiers.empty() || !states.empty() || !monitored_by.empty();
}

void wrong_word(std::string_view option, const std::string& written,
                const std::vector<std::string_view>& known) {
  const std::string hint = did_you_mean(written, known);
  throw Error(
      2,
      fmt::format("{} takes {}, not '{}'", option, choice({known.begin(), known.end()}), clean(written, 60)),
      hint);
}

void define_common(Options& options, PortfolioOptions& common) {
  std::vector<std::string> words{"csv", "markdown", "json"};
  words.insert(words.end(), common.own_formats.begin(), common.own_formats.end());
  const std::string formats_in_words = "table (if left out), " + choice(words);
  words.insert(words.begin(), "table");
  options.value("-C,--portfolio", "DIR", common.portfolio,
                "The portfolio; the nearest portfolio.yaml at or above this folder if left out",
                {CandidateSource::folders});
  options.value("--at", "REV", common.at, std::string(common.help_of_at));
  options.value(
      "--as-of", "DATE", common.as_of,
      "The day on which dates are judged; that of --at, SOURCE_DATE_EPOCH or today in UTC if left out");
  options.value("-f,--format", "FORMAT", common.format, formats_in_words, {CandidateSource::nowhere, words});
  options.value("-o,--output", "FILE", common.output,
                "Write there, whole or not at all; .txt, .csv, .md or .json choose the format",
                {CandidateSource::files});
  options.value("--color", "WHEN", common.colour, "auto (if left out), always or never",
                {CandidateSource::nowhere, {"auto", "always", "never"}});
  options.flag("--bom", common.bom, "Lead CSV with a byte order mark, which Excel needs");
}

void define_choice(Options& options, ProjectFilter& choice) {
  options.operands("ID", choice.projects, "Only these projects", {CandidateSource::projects});
  define_filters(options, choice);
}

void define_filters(Options& options, ProjectFilter& choice) {
  options.values("--programme", "ID", choice.programmes,
                 "Only projects of this programme, or of one within it", {CandidateSource::programmes});
  options.values("--directorate", "ID", choice.directorates, "Only projects of this directorate",
                 {CandidateSource::directorates});
  options.values("--stage", "ID", choice.stages, "Only projects at this stage", {CandidateSource::stages});
  options.values("--tier", "ID", choice.tiers, "Only projects in this tier; none: those without one",
                 {CandidateSource::tiers, {"none"}});
  options.values("--state", "STATE", choice.states, "Only projects that are active, paused or stopped",
                 {CandidateSource::nowhere, {EnumNames<State>::all.begin(), EnumNames<State>::all.end()}});
  options.values("--monitored-by", "WHO", choice.monitored_by,
                 "Only projects that pmo, or somebody else, watches", {CandidateSource::nowhere, {"pmo"}});
  options.flag("--keep-going", choice.keep_going,
               "Carry on without the files that have errors; the exit is 1");
}

std::optional<std::string_view> own_format(const PortfolioOptions& common) {
  const auto found =
      std::find(common.own_formats.begin(), common.own_formats.end(), common.format.value_or(""));
  return found == common.own_formats.end() ? std::nullopt : std::optional(*found);
}

Format format_of(const PortfolioOptions& common) {
  if (common.format) {
    std::vector<std::string_view> names;
    for (const auto& facts : formats) names.push_back(facts.name);
    const auto found = std::find(names.begin(), names.end(), *common.format);
    if (found != names.end()) return static_cast<Format>(found - names.begin());
    names.insert(names.end(), common.own_formats.begin(), common.own_formats.end());
    wrong_word("--format", *common.format, names);
  }
  if (!common.output) return Format::table;
  const std::string ending = fs::path(*common.output).extension().string();
  for (std::size_t i = 0; i < formats.size(); ++i)
    if (formats[i].ending == ending) return static_cast<Format>(i);
  throw Error(2, fmt::format("'{}' does not say which format to write", clean(*common.output, 80)),
              "end it in .txt, .csv, .md or .json, or add -f");
}

Screen screen_for(const PortfolioOptions& common, const Context& context) {
  const std::string when = common.colour.value_or("auto");
  if (when != "auto" && when != "always" && when != "never")
    wrong_word("--color", when, {"auto", "always", "never"});
  Screen screen{common.output ? 0 : context.out.columns, !common.output && context.out.colour};
  if (when != "auto") screen.colour = when == "always";
  return screen;
}

void check_states(const ProjectFilter& choice) {
  const std::vector<std::string_view> states(EnumNames<State>::all.begin(), EnumNames<State>::all.end());
  for (const auto& state : choice.states)
    if (std::find(states.begin(), states.end(), state) == states.end()) wrong_word("--state", state, states);
}

OpenedPortfolio read(const PortfolioOptions& common, const ProjectFilter& choice, const Context& context) {
  check_states(choice);
  if (!own_format(common)) format_of(common);
  screen_for(common, context);
  auto source = find_source(common, context);
  auto loaded = load(source.snapshot, choice.keep_going ? OnError::leave_out : OnError::stop);
  return {std::move(loaded),          source.as_of,
          choice.keep_going,          std::move(source.snapshot),
          std::move(source.revision), std::move(source.folder)};
}

void tell_left_out(const OpenedPortfolio& opened, const Context& context) {
  if (!opened.loaded.left_out.empty())
    context.streams.err << fmt::format("left out, because of errors: {}\n",
                                       clean(join(opened.loaded.left_out, ", ")));
}

void check_ids(const ProjectFilter& choice, const OpenedPortfolio& opened) {
  const auto& portfolio = opened.loaded.portfolio;
  check_projects(choice.projects, opened);
  check_ids("programme", choice.programmes, portfolio.settings.programmes);
  check_ids("directorate", choice.directorates, portfolio.settings.directorates);
  check_ids("stage", choice.stages, portfolio.framework.stages);
  for (const auto& tier : choice.tiers)
    if (tier != "none") check_ids("tier", std::vector{tier}, portfolio.framework.tiers);
}

std::optional<OpenedPortfolio> open(const PortfolioOptions& common, const ProjectFilter& choice,
                                    const Context& context) {
  auto opened = read(common, choice, context);
  const Screen screen{context.err.columns, common.colour ? *common.colour == "always" : context.err.colour};
  Diagnostics errors;
  for (const auto& diagnostic : opened.loaded.diagnostics)
    if (diagnostic.severity() == Severity::error) errors.push_back(diagnostic);
  context.streams.err << to_text(errors, screen, most_printed);
  if (!opened.loaded.usable) {
    context.streams.err << fmt::format("{}: nothing is shown, so that nothing is missing from it unseen\n",
                                       counted(errors.size(), "error", "errors"));
    return std::nullopt;
  }
  tell_left_out(opened, context);
  check_ids(choice, opened);
  return opened;
}

bool chosen(const ProjectFilter& choice, const Portfolio& portfolio, std::string_view id,
            const Project& project, const std::optional<std::string_view>& tier) {
  const auto within = [&](const std::string& wanted) {
    return project.programme && stands_within(portfolio.settings, project.programme->value, wanted);
  };
  const bool in_programme =
      choice.programmes.empty() || std::any_of(choice.programmes.begin(), choice.programmes.end(), within);
  return in_programme && among(choice.projects, id) &&
         among(choice.directorates, project.directorate ? project.directorate->value : "") &&
         among(choice.stages, stage_id(portfolio.framework, project)) &&
         among(choice.tiers, tier.value_or("none")) && among(choice.states, name(project.state)) &&
         among(choice.monitored_by, project.monitored_by);
}

AssessedPortfolio assess(const ProjectFilter& choice, const OpenedPortfolio& opened) {
  const AssessedPortfolio all(opened.loaded.portfolio, opened.as_of);
  if (!choice.chooses()) return all;
  ChosenProjects projects;
  for (std::size_t i = 0; i < all.projects.size(); ++i) {
    const auto& [id, project] = all.projects[i];
    if (chosen(choice, all.portfolio, id, *project,
               choice.tiers.empty() ? std::nullopt : all.segmented()[i].tier))
      projects.emplace_back(id, project);
  }
  return all.of(std::move(projects), owing_of(choice));
}

std::string name_given(const std::optional<std::string>& written, const std::string& otherwise) {
  if (!written) return otherwise;
  std::string name(trim(*written));
  if (name.empty()) throw Error(2, "--name is empty", "leave it out, or write what people call it");
  if (clean(name) != name)
    throw Error(2, fmt::format("--name holds what cannot stand in a file: {}", clean(name, 60)),
                "write it on one line, without hidden characters");
  if (length(name) > longest_name)
    throw Error(2, fmt::format("--name takes at most {} characters", longest_name));
  return name;
}

void write(const std::string& bytes, const PortfolioOptions& common, const Context& context) {
  if (common.output) return write_whole(context.directory / *common.output, bytes);
  errno = 0;
  context.streams.out << bytes << std::flush;
  if (!context.streams.out && errno != EPIPE)
    throw Error(3, fmt::format("standard output could not be written{}",
                               errno ? fmt::format(": {}", std::generic_category().message(errno)) : ""));
}

void write(const Result& result, const PortfolioOptions& common, const OpenedPortfolio& opened,
           const Context& context) {
  write(printed(result, common, opened, context), common, context);
}

}  // namespace ptx::cli
