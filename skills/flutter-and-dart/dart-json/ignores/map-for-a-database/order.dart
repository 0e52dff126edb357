class Order {
  factory Order.fromMap(data) => Order(data['total']);
  Map<String, dynamic> toMap() => {'total': total};
}
