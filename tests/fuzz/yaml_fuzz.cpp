// libFuzzer: any bytes, read as YAML and as every file of a portfolio. What is promised of them stands in
// support/hostile.hpp.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/support/hostile.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto broken = ptx::tests::broken_promises({data, data + size});
  if (broken.empty()) return 0;
  for (const auto& promise : broken) std::fprintf(stderr, "%s\n", promise.c_str());
  std::abort();
}
