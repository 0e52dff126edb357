#include <fstream>
void work() {
  auto in = std::ifstream("a.txt"); // ticks
  auto out = std::ofstream("a.txt"); // ticks
  auto both = std::fstream("a.txt"); // ticks
}
