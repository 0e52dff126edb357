class Loaves
{
    void Read()
    {
        _context.Loaves.AsNoTracking().ToList(); // ticks
        _context.Loaves.Include(loaf => loaf.Orders).AsSplitQuery().ToList(); // ticks
    }
}
