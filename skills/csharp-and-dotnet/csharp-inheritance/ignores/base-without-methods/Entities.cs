namespace Shop;

public abstract class Entity
{
    public long Id { get; set; }
}

public sealed class Sale : Entity
{
    public string City { get; set; } = "";
}
