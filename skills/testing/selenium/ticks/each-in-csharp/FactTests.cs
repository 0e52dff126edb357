public class FactTests
{
    [Fact]
    public void Adds()
    {
        Assert.Equal(2, Price.Of(1));
    }
}
