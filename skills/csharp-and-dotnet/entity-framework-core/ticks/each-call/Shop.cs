public class ShopContext : IdentityDbContext
{
    public DbSet<Order> Orders { get; set; } // ticks
}

public class Shop
{
    private readonly ShopContext _context;

    public Shop(ShopContext context) => _context = context;

    public async Task Work(Order order)
    {
        await _context.Orders.FirstOrDefaultAsync(); // ticks
        await _context.Orders.SingleOrDefaultAsync(); // ticks
        await _context.Orders.FirstAsync(); // ticks
        await _context.Orders.FindAsync(1); // ticks
        await _context.Orders.AnyAsync(); // ticks
        await _context.Orders.CountAsync(); // ticks
        await _context.SaveChangesAsync(); // ticks
        _context.SaveChanges(); // ticks
        _context.Orders.ToList(); // ticks
        _context.Orders.FirstOrDefault(); // ticks
        _context.Orders.Find(1); // ticks
        _context.Orders.Add(order); // ticks
        _context.Orders.Remove(order); // ticks
        _context.Orders.Update(order); // ticks
        _context.Orders.Where(o => o.Paid); // ticks
        _context.Orders.Include(o => o.Lines); // ticks
    }
}
