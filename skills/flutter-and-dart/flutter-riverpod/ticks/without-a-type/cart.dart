@riverpod // ticks
class Cart {
  void add() => ref.read(other); // ticks
}
