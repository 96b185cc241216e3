#pragma once

#include <cstddef>
#include <vector>

#include "analysis/rag/rag.hpp"
#include "model/portfolio.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// `ptx rag`: the projects in the order given, by tier, then whose report is better than the evidence and
/// what else is amber or red, with the reasons, then who has not reported. `over` projects were asked for
/// that have no row: stopped, or in a final stage.
Result rag_result(const Portfolio& portfolio, const std::vector<RagRow>& rows, std::size_t over, Date as_of,
                  MoneyFormat form);

}  // namespace ptx
