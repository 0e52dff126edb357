#include <vector>
int first(const std::vector<int> &all) {
  return all.at(0); // ticks
}
