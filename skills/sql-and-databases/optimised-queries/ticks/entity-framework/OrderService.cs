public class OrderService
{
    public Task<List<Order>> All() => _context.Orders.AsNoTracking().ToListAsync(); // ticks

    public Task<Order> One(int id) =>
        _context.Orders.Include(order => order.Items).AsSplitQuery().FirstAsync(order => order.Id == id); // ticks
}
