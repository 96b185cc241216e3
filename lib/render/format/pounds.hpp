#pragma once

#include <string>

#include "model/values/money.hpp"

namespace ptx {

/// How money is printed for people: "£1.2m" and "£330k", or to the pound: "£1,234,568". Both round half away
/// from zero.
enum class MoneyFormat { rounded, pounds };

/// The amount in words: below £1,000 to the pound, below £1m to the thousand, below £1bn to the tenth of a
/// million, else of a billion.
std::string format_pounds(Money amount, MoneyFormat form);

/// The amount that is printed for this one.
Money rounded_for_print(Money amount, MoneyFormat form);

}  // namespace ptx
