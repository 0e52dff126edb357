public class Check
{
    [Required] // ticks
    public string Name { get; set; } = "";

    public bool IsValid() => Validator.TryValidateObject(this, new ValidationContext(this), null); // ticks

    public void Demand() => Validator.ValidateObject(this, new ValidationContext(this)); // ticks
}
