if (order is null) return;
switch (order.State) { case 1: break; }
