if (order is not null) Console.WriteLine(order.Id);
