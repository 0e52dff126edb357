if (order is null) return;
if (order.Customer is not null && order.Customer is Company) Console.WriteLine(order.Customer);
switch (order.State) { case 1: break; }
