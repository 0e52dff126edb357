public class FactTests
{
    [Fact]
    public void Adds()
    {
        Assert.Equal(2, Sum(1, 1));
    }
}
