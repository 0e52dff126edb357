public class Orders(ShopContext db)
{
    public void Work()
    {
        using var transaction = db.Database.BeginTransaction(); // ticks
        db.SaveChanges();
        transaction.Commit();
    }
}
