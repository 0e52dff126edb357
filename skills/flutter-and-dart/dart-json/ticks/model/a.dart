class Order {
  factory Order.fromJson(data) => Order(data['total']); // ticks
  dynamic toJson() => {'total': total};
}
