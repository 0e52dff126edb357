public class SalesController : ControllerBase
{
    private readonly ShopContext _context;

    public async Task<IActionResult> Make(Sale sale)
    {
        _context.Sales.Add(sale); // ticks
        await _context.SaveChangesAsync();
        return Ok();
    }

    public async Task<IActionResult> All() => Ok(await _context.Sales.ToListAsync()); // ticks

    public async Task<IActionResult> Change(Sale sale)
    {
        _context.Sales.Update(sale); // ticks
        await _context.SaveChangesAsync();
        return Ok();
    }

    public async Task<IActionResult> Drop(Sale sale)
    {
        _context.Sales.Remove(sale); // ticks
        await _context.SaveChangesAsync();
        return Ok();
    }
}
