#pragma once

#include <optional>
#include <string>

#include "model/rag.hpp"
#include "model/values/date.hpp"

namespace ptx {

/// A highlight report, as its sponsor wrote it.
struct Status {
  std::optional<Date> date;
  std::optional<Rag> overall, time, cost, benefits, resources;
  std::optional<std::string> summary, next;
};

/// What somebody who does not run the project says of it.
struct Assurance {
  std::optional<Rag> rag;
  std::optional<std::string> by;
  std::optional<Date> date;
};

}  // namespace ptx
