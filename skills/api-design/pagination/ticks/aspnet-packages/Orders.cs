class Orders
{
    object One() => orders.ToPagedList(1, 10); // ticks
    object Two() => orders.ToPagedListAsync(1, 10); // ticks
}
