#pragma once

#include "model/portfolio.hpp"

namespace ptx {

/// Money that goes the wrong way (nought where none does), the plan that it is a share of, and what that
/// comes to.
struct Deviation {
  Money amount, plan;
  Rag rag;
};

/// Beyond the amber figure amber, beyond the red figure red; exactly on it is still the better colour.
Rag rag_of(int days_late, const TimeTolerance& tolerance);

/// The same of money: a difference up to the floor is green. The plan is not negative; any share of nought is
/// beyond every figure.
Deviation rag_of(Money amount, Money plan, const MoneyTolerance& tolerance);

}  // namespace ptx
