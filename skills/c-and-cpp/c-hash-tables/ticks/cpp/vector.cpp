#include <vector>
int hash(int key) { // ticks
  return key % 97;
}
std::vector<int> all;
