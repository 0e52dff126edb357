public class Price
{
    public decimal Of(int age) => age switch // ticks
    {
        < 6 => 0,
        < 18 => 5,
        _ => 10,
    };
}
