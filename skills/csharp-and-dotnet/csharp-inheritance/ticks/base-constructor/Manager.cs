public class Manager : Employee
{
    public Manager(string name) : base(name) { } // ticks
}
