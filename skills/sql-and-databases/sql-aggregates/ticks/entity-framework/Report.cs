public class Report(ShopContext context)
{
    public async Task<int> Rows() => await context.Sales.CountAsync(); // ticks

    public int Number() => context.Sales.Count(); // ticks

    public async Task<int> Total() => await context.Sales.SumAsync(sale => sale.Price); // ticks

    public int Sum() => context.Sales.Sum(sale => sale.Price); // ticks

    public async Task<double> Mean() => await context.Sales.AverageAsync(sale => sale.Price); // ticks

    public double Usual() => context.Sales.Average(sale => sale.Price); // ticks
}
