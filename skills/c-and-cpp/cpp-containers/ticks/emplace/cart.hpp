#include <vector>
class Cart {
  std::vector<int> make() const;
  void add(Item one) { parts.items.emplace_back(one); } // ticks
};
