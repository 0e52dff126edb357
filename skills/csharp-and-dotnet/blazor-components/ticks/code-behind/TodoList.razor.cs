public partial class TodoList : ComponentBase // ticks
{
    [Parameter] // ticks
    public string Title { get; set; } = "";
}
