public class Order
{
    [RegularExpression("^[A-Z]{3}$")]
    public string Code { get; set; } = "";
}
