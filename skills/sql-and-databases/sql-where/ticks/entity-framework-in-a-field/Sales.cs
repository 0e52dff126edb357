public class Sales
{
    public List<Sale> Paid() => _db.Sales.Where(sale => sale.Paid).ToList(); // ticks
}
