class Order {
  Map<String, dynamic> toJson() => {'total': total}; // ticks
}
