#pragma once

#include "model/values/decimal.hpp"
#include "model/values/money.hpp"

namespace ptx {

struct TimeTolerance {
  int amber = 14;
  int red = 60;
};

/// Percentages, and the difference in money up to which all is green.
struct MoneyTolerance {
  Decimal amber, red;
  Money floor = Money::pence(2'500'000);
};

struct MeasureTolerance {
  Decimal amber = Decimal::whole(10);
  Decimal red = Decimal::whole(25);
};

/// When a computed rating turns amber and red.
struct Tolerances {
  TimeTolerance time;
  MoneyTolerance cost{Decimal::whole(5), Decimal::whole(10)};
  MoneyTolerance benefits{Decimal::whole(5), Decimal::whole(15)};
  MeasureTolerance measures;
  int grace = 7;
};

}  // namespace ptx
