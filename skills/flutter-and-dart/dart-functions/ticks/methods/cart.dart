class Cart {
  void add(Item one) => items.add(one); // ticks
  void remove(Item one) => items.remove(one); // ticks
}
