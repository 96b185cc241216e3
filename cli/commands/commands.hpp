#pragma once

#include <span>

#include "cli/options/command.hpp"

namespace ptx::cli {

/// All commands, sorted by name.
std::span<const Command> commands();

// Each declares its options and gives its action.

/// Is everything well-formed, complete for its stage and tier, and honest?
Action define_check(Options& options);

/// A script that completes commands, options and ids in a shell.
Action define_completion(Options& options);

/// What changed in the portfolio between two moments of its history, and who agreed.
Action define_diff(Options& options);

/// How did the portfolio, or one project, come to stand where it does?
Action define_history(Options& options);

/// Starts a portfolio.
Action define_init(Options& options);

/// Starts a project: a file to be filled in.
Action define_new(Options& options);

/// Are the outcomes that all this is for moving?
Action define_outcomes(Options& options);

/// Does each project stand as well as its sponsor says?
Action define_rag(Options& options);

/// The papers that a board, a sponsor or a cabinet reads.
Action define_report(Options& options);

/// What may stand in a file, as a JSON Schema.
Action define_schema(Options& options);

/// How much does each project matter, how risky is it, and in what order do they stand?
Action define_score(Options& options);

/// Which tier is each project in, why, and what governance follows?
Action define_segment(Options& options);

/// What was promised, what is forecast, what is claimed and verified, and what falls short?
Action define_track_benefits(Options& options);

}  // namespace ptx::cli
