class Order {
  Map<String, dynamic> toMap() => {'total': total}; // ticks
}
