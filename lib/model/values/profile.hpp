#pragma once

#include <optional>

#include "model/values/decimal.hpp"
#include "model/values/period.hpp"

namespace ptx {

/// The financial year that holds a period: every period lies within one.
FinancialYear year_of(const Period& period);
Date first_day(const Period& period);
/// True for a period that lies in the other one, or is it.
bool lies_within(const Period& inner, const Period& outer);

/// All of a profile; nought where there is none.
Money sum_of(const Profile& profile);

/// An amount times one number over another, which is above nought, rounded half away from zero to the penny.
Money scaled(Money amount, Int128 times, Int128 over);

/// So many percent of an amount, rounded half away from zero to the penny.
Money percent_of(Money amount, const Decimal& percent);

/// True when a part is more than so many percent of the whole, exactly.
bool is_more_than(Money part, const Decimal& percent, Money whole);

/// What a profile puts into the part of a financial year up to and including a day: whole periods, and of a
/// period that the day cuts the share of its days, rounded to the penny (money rule 8).
Money up_to(const Profile& profile, Date day);

}  // namespace ptx
