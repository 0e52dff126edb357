public class TheoryTests
{
    [Theory]
    public void Adds(int one)
    {
        Assert.Equal(2, one + 1);
    }
}
