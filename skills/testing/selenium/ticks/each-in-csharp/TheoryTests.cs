public class TheoryTests
{
    [Theory]
    public void Adds(int one)
    {
        Assert.Equal(2, Price.Of(one));
    }
}
