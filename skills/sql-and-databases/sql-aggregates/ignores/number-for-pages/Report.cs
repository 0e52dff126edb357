public class Report(ShopContext context)
{
    public async Task<int> Pages() => await context.Sales.CountAsync() / 20;
}
