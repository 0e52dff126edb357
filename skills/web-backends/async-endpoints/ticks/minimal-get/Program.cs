var app = WebApplication.Create(args);

app.MapGet("/notes", async (Notes notes) => Results.Ok(await notes.HandleAsync())); // ticks

app.Run();
