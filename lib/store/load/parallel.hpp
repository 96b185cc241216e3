#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <thread>
#include <vector>

namespace ptx {

/// Calls `work` with every number below `count`, on all cores; a core is worth its while for so many of them.
/// Throws the first failure of any.
template <class Work>
void parallel_for(std::size_t count, const Work& work, std::size_t worth = 8) {
  std::atomic<std::size_t> next = 0;
  std::vector<std::exception_ptr> failures(
      std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16));
  const auto run = [&](std::exception_ptr& failure) {
    try {
      for (std::size_t at = next++; at < count; at = next++) work(at);
    } catch (...) {
      failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < std::min(failures.size(), count / worth); ++i)
      threads.emplace_back(run, std::ref(failures[i]));
    run(failures[0]);
  }
  for (const auto& failure : failures)
    if (failure) std::rethrow_exception(failure);
}

}  // namespace ptx
