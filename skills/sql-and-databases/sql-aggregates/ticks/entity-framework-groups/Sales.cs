class Sales
{
    void Totals()
    {
        var sum = _context.Sales.GroupBy(s => s.Shop).Select(g => new { g.Key, Value = g.Sum(s => s.Price) }); // ticks
        var count = _context.Sales.GroupBy(s => s.Shop).Select(g => new { g.Key, Value = g.Count(s => s.Price) }); // ticks
        var average = _context.Sales.GroupBy(s => s.Shop).Select(g => new { g.Key, Value = g.Average(s => s.Price) }); // ticks
        var max = _context.Sales.GroupBy(s => s.Shop).Select(g => new { g.Key, Value = g.Max(s => s.Price) }); // ticks
        var min = _context.Sales.GroupBy(s => s.Shop).Select(x => new { x.Key, Value = x.Min(s => s.Price) }); // ticks
    }
}
