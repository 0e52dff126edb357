public class Sales(ShopContext context, ShopContext _db)
{
    public List<Sale> Paid() => context.Sales.Where(sale => sale.Paid).ToList(); // ticks

    public Sale First() => context.Sales.FirstOrDefault(sale => sale.Paid); // ticks

    public async Task<Sale> FirstOf() => await context.Sales.FirstOrDefaultAsync(sale => sale.Paid); // ticks

    public async Task<Sale> Only() => await context.Sales.SingleOrDefaultAsync(sale => sale.Paid); // ticks

    public bool Some() => context.Sales.Any(sale => sale.Paid); // ticks

    public async Task<bool> AnyOf() => await context.Sales.AnyAsync(sale => sale.Paid); // ticks
}
