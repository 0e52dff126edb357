var orders = db.Orders
    .ThenInclude(l => l.Product) // ticks
    .ToList();
