#pragma once

#include "analysis/publish/redaction.hpp"

namespace ptx {

/// The portfolio as it may be shown to everybody: without what is exempt, and with the role alone wherever a
/// person may be named: "its sponsor". Free texts stay as they are.
RedactedPortfolio published(const Portfolio& portfolio, Date as_of);

}  // namespace ptx
