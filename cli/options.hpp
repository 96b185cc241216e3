#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ptx::cli {

/// One declared option, for help, completions and tests.
struct Declared {
  std::string names;        ///< "-f, --format"
  std::string placeholder;  ///< "FORMAT"; empty for a flag
  std::string help;
};

/// The options of one command: declared, then parsed. Where they are stored must live until the command has run.
class Options {
 public:
  Options();
  ~Options();
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  /// Lines that show how the command is used; help starts with them.
  void examples(std::vector<std::string> lines) { examples_ = std::move(lines); }
  /// What may stand without an option.
  void operands(std::string_view placeholder, std::vector<std::string>& into, std::string_view help);
  void flag(std::string_view names, bool& into, std::string_view help);
  /// An option with a value; given several times, the last counts.
  void value(std::string_view names, std::string_view placeholder, std::optional<std::string>& into, std::string_view help);
  /// An option that may be given several times, with one value each time.
  void values(std::string_view names, std::string_view placeholder, std::vector<std::string>& into, std::string_view help);

  /// Reads the arguments behind the command's name. Throws Error(2) for what does not fit. False where help was asked for.
  bool parse(const std::vector<std::string>& arguments);

  const std::vector<Declared>& declared() const { return declared_; }
  const std::vector<std::string>& example_lines() const { return examples_; }
  const std::optional<Declared>& declared_operands() const { return operands_; }

 private:
  struct Parser;

  std::unique_ptr<Parser> parser_;
  std::vector<Declared> declared_;
  std::optional<Declared> operands_;
  std::vector<std::string> examples_;
};

}  // namespace ptx::cli
