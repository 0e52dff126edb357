using Microsoft.EntityFrameworkCore;

// ticks
[Index(nameof(Email), IsUnique = true)]
public class Customer
{
    public int Id { get; set; }
    public string Email { get; set; }
}
