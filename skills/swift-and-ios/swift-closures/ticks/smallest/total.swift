let large = orders.filter { $0.total > 10 }
