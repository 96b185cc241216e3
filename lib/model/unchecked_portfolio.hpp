#pragma once

#include <functional>
#include <map>
#include <string>

#include "model/portfolio.hpp"

namespace ptx {

/// What the files of a portfolio held at one moment of its history, by their stems. What could not be read
/// then is not there, and nothing is cross-checked.
struct UncheckedPortfolio {
  Date day;  ///< on which it came to stand so
  const PortfolioSettings* settings = nullptr;
  const Framework* framework = nullptr;
  std::map<std::string, const Project*, std::less<>> projects;
  std::map<std::string, const FinanceFile*, std::less<>> finance;
};

/// A portfolio that was loaded, as it stands.
UncheckedPortfolio as_unchecked(const Portfolio& portfolio, Date day);

/// A project of today at an earlier moment, under its own id or one that it had before; null where it was not
/// there.
const Project* find_project_at(const UncheckedPortfolio& then, const std::string& id, const Project& now);

}  // namespace ptx
