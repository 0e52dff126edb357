public class Sales
{
    private readonly List<Sale> sales = new();

    public List<Sale> Paid() => sales.Where(sale => sale.Paid).ToList();

    public Sale First() => sales.FirstOrDefault(sale => sale.Paid);
}
