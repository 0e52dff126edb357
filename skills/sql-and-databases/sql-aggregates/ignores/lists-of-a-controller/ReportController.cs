using Microsoft.AspNetCore.Mvc;

public class ReportController(IReadOnlyList<Sale> sales) : Controller
{
    public IActionResult Index()
    {
        ViewBag.Name = HttpContext.User.Identity?.Name;
        var totals =
            from sale in sales
            group sale by sale.City into sold
            select new { sold.Key, Total = sold.Sum(sale => sale.Price) };
        return View(totals);
    }
}
