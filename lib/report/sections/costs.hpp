#pragma once

#include <array>

#include "report/document/report.hpp"

namespace ptx {

inline constexpr std::array cost_names{
    Name{"in_words", DataKind::text,
         "a sentence: what is planned, forecast and spent; absent without a cost"},
    Name{"table", DataKind::markdown, "the table of the costs"},
};
/// The costs of the report's projects over all years, each as it is written.
Data costs(const Subject& subject, Parts& parts);

}  // namespace ptx
