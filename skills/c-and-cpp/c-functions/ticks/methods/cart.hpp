class Cart {
  void add(Item one) { items.push_back(one); } // ticks
  void remove(Item one) { items.erase(one); } // ticks
};
