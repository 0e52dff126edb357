public class Sales(ShopContext context)
{
    public async Task Make(Sale sale)
    {
        await context.Sales.AddAsync(sale); // ticks
        await context.SaveChangesAsync();
    }

    public async Task<Sale> One() => await context.Sales.SingleOrDefaultAsync(); // ticks

    public async Task Change(Sale sale)
    {
        context.Entry(sale).State = EntityState.Modified; // ticks
        await context.SaveChangesAsync();
    }

    public async Task Drop(Sale sale)
    {
        context.Sales.Remove(sale); // ticks
        await context.SaveChangesAsync();
    }
}
