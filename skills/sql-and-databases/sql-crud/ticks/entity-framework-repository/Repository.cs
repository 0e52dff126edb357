public class Repository<T> where T : class
{
    private readonly DbSet<T> _rows;
    private readonly ShopDbContext _shop;

    public void Add(T row) => _rows.Add(row); // ticks
    public async Task Put(T row) => await _rows.AddAsync(row); // ticks
    public void Fill(T[] rows) => _rows.AddRange(rows); // ticks
    public void Sell(Sale sale) => _shop.Sales.Add(sale); // ticks
    public T One(int id) => _rows.Find(id); // ticks
    public async Task<T> Two(int id) => await _rows.FindAsync(id); // ticks
    public async Task<List<T>> All() => await _rows.ToListAsync(); // ticks
    public async Task<T> First() => await _rows.FirstOrDefaultAsync(); // ticks
    public IQueryable<T> Some(Expression<Func<T, bool>> which) => _rows.Where(which); // ticks
    public void Change(T row) => _rows.Update(row); // ticks
    public void ChangeAll(T[] rows) => _rows.UpdateRange(rows); // ticks
    public void Drop(T row) => _rows.Remove(row); // ticks
    public void DropAll(T[] rows) => _rows.RemoveRange(rows); // ticks
}
