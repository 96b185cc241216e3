#include "render/benefits/plan_parts.hpp"

#include <fmt/format.h>

#include "text/strings.hpp"

namespace ptx {

std::string describe_parts(const PlanSplit& split, MoneyFormat form, PartOrder order) {
  std::vector<std::string> out;
  for (const auto& part : plan_parts) {
    const Money amount = split.*part.amount;
    if (amount == Money()) continue;
    const std::string pounds = format_pounds(amount, form), what(fill_label(part.fill));
    out.push_back(order == PartOrder::amount_first ? pounds + " " + what : what + " " + pounds);
  }
  return out.empty() ? "nothing is planned" : join(out, ", ");
}

}  // namespace ptx
