#include <fstream>
void work() {
  std::ifstream in; // ticks
  std::ofstream out; // ticks
  std::fstream both; // ticks
}
