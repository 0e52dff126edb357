#include <array>
void fill() {
  std::array<int, 3> all{}; // ticks
  for (int &one : all) one = 1;
}
