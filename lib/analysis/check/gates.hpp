#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/segment/segmentation.hpp"

namespace ptx {

/// A field that a stage asks for, and in words what the project lacks of it: nothing where it is there.
struct GateRequirement {
  std::string field;
  std::optional<std::string> lacking;
};

/// What a stage asks of a project, and the project's tier at that stage.
struct Gate {
  std::string_view stage;
  bool reached;  ///< the project stands at this stage, or beyond it
  std::vector<GateRequirement> asked;
};

/// The gates of all stages, in their order.
std::vector<Gate> gates(const Framework& framework, const SegmentedProject& segmented);

}  // namespace ptx
