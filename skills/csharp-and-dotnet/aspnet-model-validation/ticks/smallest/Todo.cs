public class Todo
{
    [Required, StringLength(80)] // ticks
    public string Title { get; set; } = "";
}
