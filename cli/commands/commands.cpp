#include "cli/commands/commands.hpp"

#include <algorithm>
#include <array>

namespace ptx::cli {
namespace {

constexpr std::array table{
    Command{"check", "Is everything well-formed, complete for its stage and tier, and honest?",
            &define_check},
    Command{"completion", "Completes commands, options and ids in bash, zsh or fish.", &define_completion},
    Command{"diff", "What changed in the portfolio between two moments of its history, and who agreed?",
            &define_diff},
    Command{"history", "How did the portfolio, or one project, come to stand where it does?",
            &define_history},
    Command{"init", "Starts a portfolio: a framework, a project that explains itself, schemas for editors.",
            &define_init},
    Command{"new", "Starts a project: a file to be filled in, every field of it explained.", &define_new},
    Command{"outcomes", "Are the outcomes that all this is for moving?", &define_outcomes},
    Command{"rag", "Does each project stand as well as its sponsor says?", &define_rag},
    Command{
        "report",
        "The papers that a board, a sponsor or a cabinet reads, as Markdown and HTML with charts and CSV.",
        &define_report},
    Command{"schema", "What may stand in a file, as a JSON Schema for editors?", &define_schema},
    Command{"score", "How much does each project matter, how risky is it, and in what order do they stand?",
            &define_score},
    Command{"segment", "Which tier is each project in, why, and what governance follows?", &define_segment},
    Command{"track-benefits",
            "What was promised, what is forecast, what is claimed and verified, and what falls short?",
            &define_track_benefits},
};
static_assert(std::is_sorted(table.begin(), table.end(),
                             [](const Command& a, const Command& b) { return a.name < b.name; }),
              "sorted by name");

}  // namespace

std::span<const Command> commands() { return table; }

}  // namespace ptx::cli
