class Sales
{
    private readonly ShopContext _context;

    void All()
    {
        _context.Sales.Join(_context.Customers, s => s.CustomerId, c => c.Id, (s, c) => c.Name); // ticks
        _context.Customers.GroupJoin(_context.Sales, c => c.Id, s => s.CustomerId, (c, s) => c.Name); // ticks
        _context.Sales.GroupBy(s => s.CustomerId); // ticks
        _context.Sales.OrderBy(s => s.Price); // ticks
        _context.Sales.OrderByDescending(s => s.Price); // ticks
    }
}
