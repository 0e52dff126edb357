public class Customer
{
    public Address? Address { get; set; }

    public string? City() => Address?.City; // ticks
}
