var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/todos", (TodoStore store) => store.All());
app.MapPost("/todos", (Todo todo, TodoStore store) => store.Add(todo)); // ticks
app.Run();
