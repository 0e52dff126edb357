var app = WebApplication.Create(args);

app.MapPatch("/notes", async (Notes notes) => Results.Ok(await notes.HandleAsync())); // ticks

app.Run();
