#pragma once

#include <map>
#include <set>

#include "model/portfolio.hpp"

namespace ptx {

/// What finance has signed by a day (money rules 1 and 8).
struct FinanceBooks {
  Date day;  ///< the last day of the latest period that is closed; without one, of the last quarter that had
             ///< ended
  std::set<FinancialYear> closed;         ///< years whose last day a signed file covers
  std::map<BenefitId, Profile> verified;  ///< what is agreed, by benefit and period
};

/// The books as they stood on a day: files signed later are not read.
FinanceBooks finance_books_on(const Portfolio& portfolio, Date as_of);

}  // namespace ptx
