public class Repository<T>(ShopContext db) where T : class
{
    public List<T> Find(Expression<Func<T, bool>> filter) => db.Set<T>().Where(filter).ToList();
}
