public class User
{
    [MaxLength(80)] // ticks
    public string Name { get; set; } = "";
    [MinLength(8)] // ticks
    public string Password { get; set; } = "";
    [Compare("Password")] // ticks
    public string Again { get; set; } = "";
    [Range(0, 150)] // ticks
    public int Age { get; set; }
    [EmailAddress] // ticks
    public string Email { get; set; } = "";
    [Phone] // ticks
    public string Phone { get; set; } = "";
    [RegularExpression("[0-9]+")] // ticks
    public string Code { get; set; } = "";
    [StringLength(20)] // ticks
    public string City { get; set; } = "";
    [Required] // ticks
    public string Country { get; set; } = "";
}
