var app = WebApplication.Create(args);

app.MapPut("/notes", async (Notes notes) => Results.Ok(await notes.HandleAsync())); // ticks

app.Run();
