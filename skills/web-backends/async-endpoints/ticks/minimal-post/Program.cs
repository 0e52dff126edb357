var app = WebApplication.Create(args);

app.MapPost("/notes", async (Notes notes) => Results.Ok(await notes.HandleAsync())); // ticks

app.Run();
