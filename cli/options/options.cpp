#include "cli/options/options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "diagnostic/diagnostic.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {

struct Options::Parser {
  CLI::App app;
  bool help = false;
};

Options::Options() : parser_(std::make_unique<Parser>()) {
  parser_->app.set_help_flag();
  parser_->app.allow_extras();
}

Options::~Options() = default;

void Options::operand(std::string_view placeholder, std::optional<std::string>& into, std::string_view help,
                      CompletionCandidates candidates) {
  parser_->app.add_option(std::string(placeholder), into);
  operands_.push_back({"", std::string(placeholder), std::string(help), std::move(candidates)});
}

void Options::operands(std::string_view placeholder, std::vector<std::string>& into, std::string_view help,
                       CompletionCandidates candidates) {
  parser_->app.add_option(std::string(placeholder), into);
  operands_.push_back({"", std::string(placeholder), std::string(help), std::move(candidates), true});
}

void Options::flag(std::string_view names, bool& into, std::string_view help) {
  parser_->app.add_flag(std::string(names), into);
  declared_.push_back({std::string(names), "", std::string(help), {}});
}

void Options::value(std::string_view names, std::string_view placeholder, std::optional<std::string>& into,
                    std::string_view help, CompletionCandidates candidates) {
  parser_->app.add_option(std::string(names), into)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
      ->expected(1)
      ->allow_extra_args(false);
  declared_.push_back(
      {std::string(names), std::string(placeholder), std::string(help), std::move(candidates)});
}

void Options::values(std::string_view names, std::string_view placeholder, std::vector<std::string>& into,
                     std::string_view help, CompletionCandidates candidates) {
  parser_->app.add_option(std::string(names), into)
      ->expected(1, CLI::detail::expected_max_vector_size)
      ->allow_extra_args(false);
  declared_.push_back(
      {std::string(names), std::string(placeholder), std::string(help), std::move(candidates), true});
}

bool Options::parse(const std::vector<std::string>& arguments) {
  flag("-h,--help", parser_->help, "Show this help");
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  const auto asks_for_help = [](const std::string& argument) {
    return argument == "-h" || argument == "--help";
  };
  const auto end_of_options = std::find(arguments.begin(), arguments.end(), "--");
  if (std::any_of(arguments.begin(), end_of_options, asks_for_help)) return false;
  try {
    parser_->app.parse(reversed);
  } catch (const CLI::ParseError& error) {
    throw Error(2, clean_and_cut(error.what(), 120));
  }
  const auto left = parser_->app.remaining();
  if (left.empty()) return true;
  const std::string& first = left.front();
  if (!first.starts_with('-'))
    throw Error(2, fmt::format("'{}' is one argument too many", clean_and_cut(first, 60)));
  std::vector<std::string_view> known;
  for (const auto& declared : declared_)
    for (const auto name : split(declared.names, ',')) known.push_back(name);
  throw Error(2, fmt::format("there is no option '{}'", clean_and_cut(first.substr(0, first.find('=')), 60)),
              did_you_mean(first.substr(0, first.find('=')), known));
}

}  // namespace ptx::cli
