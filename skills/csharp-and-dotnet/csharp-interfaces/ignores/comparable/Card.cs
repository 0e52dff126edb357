public interface ICard
{
    int Rank();
}

public class Card : IComparable<Card>
{
    public int CompareTo(Card? other) => 0;
}
