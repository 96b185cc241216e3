#pragma once

#include "analysis/diff/renames.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// An earlier portfolio in which everything that is exempt in a later one is exempt as well, for the same
/// reason: what must not be published today is not published for having been open once.
Portfolio apply_later_exemptions(Portfolio earlier, const Portfolio& later, const Renames& earlier_to_later);

}  // namespace ptx
