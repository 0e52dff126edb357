public class OutOfStockException : Exception // ticks
{
}
