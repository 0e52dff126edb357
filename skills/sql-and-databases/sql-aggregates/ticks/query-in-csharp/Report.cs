public class Report(ShopContext _context)
{
    public object Totals() =>
        from sale in _context.Sales
        group sale by sale.City into sold
        select new { sold.Key, Total = sold.Sum(sale => sale.Price) }; // ticks
}
