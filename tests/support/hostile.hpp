#pragma once

#include <string>
#include <vector>

namespace ptx::tests {

/// Reads bytes from nowhere good: as YAML, as the file that they are most like in a portfolio whose other
/// files are sound, and as every file of a portfolio; what can be used is scored, segmented and shown. Says
/// which promises were broken: none, where all is well. Lets every exception but Error out.
///
/// The promises: without a tree there is an error; every complaint is shown as valid UTF-8 without a control
/// character but the line end; and its line and column lie within the file.
std::vector<std::string> broken_promises(const std::string& bytes);

}  // namespace ptx::tests
