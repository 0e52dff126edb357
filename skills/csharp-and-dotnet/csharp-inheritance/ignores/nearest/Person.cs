public class Person
{
    public string Name { get; set; } = "";

    public override string ToString() => Name;
}
