// What is printed never contradicts what was judged.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "render/rag/rag_sentences.hpp"

using namespace ptx;

namespace {

int in_range(int low, int high) { return *rc::gen::inRange(low, high + 1); }

TEST_CASE("The percent that is printed lies on the side of the tolerances that the rating says") {
  CHECK(rc::check("the percent that is printed lies on the side of the tolerances that the rating says", [] {
    const int red = in_range(1, 30);
    const MoneyTolerance tolerance{Decimal::whole(in_range(0, red)), Decimal::whole(red), Money()};
    const Money plan = Money::pence(in_range(1, 2'000'000));
    const Money amount = in_range(0, 1) == 0 ? Money::pence(plan.in_pence() * red / 100 + in_range(0, 2))
                                             : Money::pence(in_range(1, 2'000'000));
    const Deviation deviation = rag_of(amount, plan, tolerance);
    const std::string printed = describe_share(deviation, tolerance);
    const Decimal percent = *parse_percent(printed);
    const Rag says = percent > tolerance.red ? Rag::red : percent > tolerance.amber ? Rag::amber : Rag::green;
    RC_ASSERT(says == deviation.rag);
  }));
}

}  // namespace
