public class Sales(ShopContext context)
{
    public async Task Make(Sale sale)
    {
        context.Sales.Add(sale);
        await context.SaveChangesAsync();
    }

    public async Task Change(int id, int price)
    {
        var sale = context.Sales.FindAsync(id);
        sale.Price = price;
        await context.SaveChangesAsync();
    }

    public async Task Drop(Sale sale)
    {
        context.Sales.Remove(sale);
        await context.SaveChangesAsync();
    }
}
