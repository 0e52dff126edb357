using Microsoft.EntityFrameworkCore;

class Sales
{
    private readonly ShopContext _context;

    void All()
    {
        var totals =
            from s in _context.Sales
            join c in _context.Customers on s.CustomerId equals c.Id // ticks
            group s by c.Name into g // ticks
            orderby g.Key // ticks
            select g;
        var query = _context.Sales.Include(s => s.Customer); // ticks
    }
}
