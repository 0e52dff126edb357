Iterable<Order> large(List<Order> all) => all.where((one) => one.total > 10);
