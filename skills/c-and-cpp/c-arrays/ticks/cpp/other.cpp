#include <array>
void fill() {
  std::array<int, 3> all{}; // ticks
  while (true) all[0]++;
}
