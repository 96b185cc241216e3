#include <iostream>

#include "cli/run.hpp"

int main(int count, char** arguments) {
  return ptx::cli::run({arguments + (count > 0 ? 1 : 0), arguments + count}, {std::cout, std::cerr});
}
