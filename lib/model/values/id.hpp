#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "diagnostic/parsed.hpp"

namespace ptx {

/// The id of something that can be referred to: `[a-z0-9][a-z0-9-]*`, at most 64 characters, not a reserved
/// file name.
struct Id {
  std::string value;

  auto operator<=>(const Id&) const = default;
};

/// A benefit of some project, written `project/benefit`.
struct BenefitId {
  std::string project;
  std::string benefit;

  auto operator<=>(const BenefitId&) const = default;
};

Parsed<Id> parse_id(std::string_view text);
Parsed<BenefitId> parse_benefit_id(std::string_view text);

/// The nearest text that is made as an id is; empty where there is none.
std::string id_from_text(std::string_view text);

/// "project/benefit".
std::string format(const BenefitId& id);

}  // namespace ptx
