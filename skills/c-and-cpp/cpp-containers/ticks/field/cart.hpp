#include <vector>
class Cart {
  std::vector<int> make() const;
  void add(Item one) { parts.items.push_back(one); } // ticks
};
