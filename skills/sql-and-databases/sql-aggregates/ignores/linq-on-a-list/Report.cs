public class Report
{
    private readonly List<Sale> sales = new();

    public int Sum() => sales.Sum(sale => sale.Price);
}
