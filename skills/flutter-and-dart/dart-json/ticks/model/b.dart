class Order {
  factory Order.fromMap(data) => Order(data['total']); // ticks
  dynamic toMap() => {'total': total};
}
