var app = WebApplication.Create(args);

app.MapDelete("/notes", async (Notes notes) => Results.Ok(await notes.HandleAsync())); // ticks

app.Run();
