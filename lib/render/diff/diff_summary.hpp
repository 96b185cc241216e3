#pragma once

#include <string>
#include <vector>

#include "analysis/diff/portfolio_diff.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// A part of the summary: "Tiers", and what is to be said of them.
struct SummaryPart {
  std::string label;
  std::vector<std::string> parts;
};

/// What a board reads first. A part that has nothing to say is not there.
std::vector<SummaryPart> summary(const PortfolioDiff& compared, MoneyFormat form);

/// A value as people read it: money in words, yes or no, a dash where there is none.
std::string in_words(const std::optional<FieldValue>& value, MoneyFormat form);

/// How the figures of the summary were taken, and what else a reader should know.
std::vector<std::string> diff_notes(const PortfolioDiff& compared);

}  // namespace ptx
