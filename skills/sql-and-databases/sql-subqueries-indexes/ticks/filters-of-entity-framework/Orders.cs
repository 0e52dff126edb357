using Microsoft.EntityFrameworkCore;

public class Orders(ShopContext context)
{
    public IQueryable<Order> All() => context.Orders
        .Where(a => a.Lines.Any(line => line.Price > 5)) // ticks
        .Where(b => b.Lines.All(line => line.Price > 5)) // ticks
        .Where(c => c.Lines.Count(line => line.Price > 5)) // ticks
        .Where(e => e.Lines.Any(line => line.Price > 5)) // ticks
        .Where(m => m.Lines.Any(line => line.Price > 5)) // ticks
        .Where(o => o.Lines.Any(line => line.Price > 5)) // ticks
        .Where(p => p.Lines.Any(line => line.Price > 5)) // ticks
        .Where(r => r.Lines.Any(line => line.Price > 5)) // ticks
        .Where(s => s.Lines.Any(line => line.Price > 5)) // ticks
        .Where(t => t.Lines.Any(line => line.Price > 5)) // ticks
        .Where(u => u.Lines.Any(line => line.Price > 5)) // ticks
        .Where(x => x.Lines.Any(line => line.Price > 5)) // ticks
        .AsNoTracking();
}
