public static class Todos
{
    public static void Map(WebApplication app)
    {
        var todos = app.MapGroup("/todos"); // ticks
        todos.MapGet("/", All);
        todos.MapPut("/{id}", Change); // ticks
        todos.MapDelete("/{id}", Delete); // ticks
        todos.MapPatch("/{id}", Patch); // ticks
    }
}
