#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ptx::cli {

/// Where completions find the words that an operand or a value may be, beside those of a fixed list. Subjects
/// are projects and programmes.
enum class CandidateSource {
  nowhere,
  files,
  folders,
  projects,
  programmes,
  directorates,
  stages,
  tiers,
  subjects
};

/// What an operand or a value may be, as far as completions can tell.
struct CompletionCandidates {
  CandidateSource from = CandidateSource::nowhere;
  std::vector<std::string> fixed = {};

  bool operator==(const CompletionCandidates&) const = default;
};

/// One declared option or operand, for help, completions and tests.
struct OptionDescription {
  std::string names;        ///< "-f,--format"; empty for an operand
  std::string placeholder;  ///< "FORMAT"; empty for a flag
  std::string help;
  CompletionCandidates candidates = {};
  bool several = false;  ///< may be given more than once
};

/// The options of one command: declared, then parsed. Where they are stored must live until the command has
/// run.
class Options {
 public:
  Options();
  ~Options();
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  /// Lines that show how the command is used; help starts with them.
  void examples(std::vector<std::string> lines) { examples_ = std::move(lines); }
  /// One word that stands without an option, behind the operands declared before it.
  void operand(std::string_view placeholder, std::optional<std::string>& into, std::string_view help,
               CompletionCandidates candidates = {});
  /// All words that stand without an option, behind the operands declared before them.
  void operands(std::string_view placeholder, std::vector<std::string>& into, std::string_view help,
                CompletionCandidates candidates = {});
  void flag(std::string_view names, bool& into, std::string_view help);
  /// An option with a value; given several times, the last counts.
  void value(std::string_view names, std::string_view placeholder, std::optional<std::string>& into,
             std::string_view help, CompletionCandidates candidates = {});
  /// An option that may be given several times, with one value each time.
  void values(std::string_view names, std::string_view placeholder, std::vector<std::string>& into,
              std::string_view help, CompletionCandidates candidates = {});

  /// Reads the arguments behind the command's name. Throws Error(2) for what does not fit. False where help
  /// was asked for.
  bool parse(const std::vector<std::string>& arguments);

  const std::vector<OptionDescription>& declared() const { return declared_; }
  const std::vector<std::string>& example_lines() const { return examples_; }
  const std::vector<OptionDescription>& declared_operands() const { return operands_; }

 private:
  struct Parser;

  std::unique_ptr<Parser> parser_;
  std::vector<OptionDescription> declared_;
  std::vector<OptionDescription> operands_;
  std::vector<std::string> examples_;
};

}  // namespace ptx::cli
