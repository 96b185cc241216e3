#pragma once

#include <string>
#include <vector>

#include "model/portfolio.hpp"
#include "model/values/date.hpp"
#include "model/values/money.hpp"

namespace ptx {

/// Something that may not be published: a project, or a benefit, risk, issue or decision of one that may be,
/// or of a programme.
struct Redaction {
  std::string project, programme;  ///< whose it is: one of the two is empty
  std::string reason;
  Money forecast;  ///< counted, over all years, net of shares
};

/// A portfolio as it may be shown to everybody, and what is not in it.
struct RedactedPortfolio {
  Portfolio portfolio;
  std::vector<Redaction> left_out;
};

/// The portfolio without what is exempt and without what refers to it. A share that an exempt benefit counts
/// stays, with "exempt/exempt", so that nothing is counted twice. Persons are still named.
RedactedPortfolio without_exempt(const Portfolio& portfolio, Date as_of);

}  // namespace ptx
