public class Sales(ShopContext context)
{
    public async Task Make(int customer, Sale sale)
    {
        var found = await context.Customers.FindAsync(customer);
        context.Sales.Add(sale);
        await context.SaveChangesAsync();
    }

    public async Task Drop(int id)
    {
        var sale = await context.Sales.FindAsync(id);
        context.Sales.Remove(sale);
        await context.SaveChangesAsync();
    }
}
