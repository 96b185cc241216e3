#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/values/enum_names.hpp"
#include "model/values/id.hpp"
#include "model/values/period.hpp"

namespace ptx {

/// Why finance agreed less than was claimed.
enum class ClaimReason { double_counted, slipped, undeliverable, not_in_ledger, timing, offset };
template <>
struct EnumNames<ClaimReason> {
  static constexpr std::array<std::string_view, 6> all{"double-counted", "slipped", "undeliverable",
                                                       "not-in-ledger",  "timing",  "offset"};
};

/// What finance was shown of one benefit, and what it agreed.
struct Claim {
  std::optional<Money> claimed;
  Money agreed;
  std::optional<ClaimReason> reason;
  std::optional<BenefitId> with;
  std::optional<std::string> note;
};

/// What finance agreed for one period. A signed file closes its period.
struct FinanceFile {
  Period period;
  std::string signed_by;
  Date signed_on;
  std::vector<std::pair<BenefitId, Claim>> claims;
};

}  // namespace ptx
