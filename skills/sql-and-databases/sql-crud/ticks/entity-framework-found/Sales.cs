public class Sales(ShopContext db)
{
    public void Make(List<Sale> sales)
    {
        db.Sales.AddRange(sales); // ticks
        db.SaveChanges();
    }

    public List<Sale> All() => db.Sales.ToList(); // ticks

    public void Change(int id, Sale changed)
    {
        var sale = db.Sales.Find(id); // ticks
        sale.Price = changed.Price;
        db.SaveChanges();
    }

    public void Drop(List<Sale> sales)
    {
        db.Sales.RemoveRange(sales); // ticks
        db.SaveChanges();
    }
}
