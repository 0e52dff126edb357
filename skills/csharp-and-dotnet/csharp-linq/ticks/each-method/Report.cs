public class Report
{
    public void Show(List<Sale> sales)
    {
        var names = sales.Select(s => s.Name); // ticks
        var lines = sales.SelectMany(s => s.Lines); // ticks
        var cheap = sales.OrderBy(s => s.Price); // ticks
        var dear = sales.OrderByDescending(s => s.Price); // ticks
        var months = sales.GroupBy(s => s.Month); // ticks
        var one = sales.FirstOrDefault(s => s.Id == 1); // ticks
        var total = sales.Sum(s => s.Price); // ticks
        var mean = sales.Average(s => s.Price); // ticks
        var byId = sales.ToDictionary(s => s.Id); // ticks
        var product = sales.Aggregate(1m, (a, s) => a * s.Price); // ticks
    }
}
