#include <vector>
int sum(const std::vector<int> &all) {
  int total = 0;
  for (int one : all) // ticks
    total += one;
  return total;
}
