public class Report(ShopContext context)
{

    public async Task<int> Total() => await context.Sales.SumAsync(sale => sale.Price); // ticks

    public int Sum() => context.Sales.Sum(sale => sale.Price); // ticks

    public async Task<double> Mean() => await context.Sales.AverageAsync(sale => sale.Price); // ticks

    public double Usual() => context.Sales.Average(sale => sale.Price); // ticks
}
