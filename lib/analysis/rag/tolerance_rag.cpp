#include "analysis/rag/tolerance_rag.hpp"

#include <algorithm>

#include "model/values/profile.hpp"

namespace ptx {

Rag rag_of(int days_late, const TimeTolerance& tolerance) {
  return days_late > tolerance.red ? Rag::red : days_late > tolerance.amber ? Rag::amber : Rag::green;
}

Deviation rag_of(Money amount, Money plan, const MoneyTolerance& tolerance) {
  Deviation out{std::max(amount, Money()), plan, Rag::green};
  if (out.amount <= tolerance.floor) return out;
  if (is_more_than(out.amount, tolerance.amber, plan)) out.rag = Rag::amber;
  if (is_more_than(out.amount, tolerance.red, plan)) out.rag = Rag::red;
  return out;
}

}  // namespace ptx
