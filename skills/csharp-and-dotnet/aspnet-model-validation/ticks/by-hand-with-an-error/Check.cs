public class Check
{
    [Required] // ticks
    public string Name { get; set; } = "";

    public void Demand() => Validator.ValidateObject(this, new ValidationContext(this)); // ticks
}
