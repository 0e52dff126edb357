var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/orders", All); // ticks
app.MapPost("/orders", Add); // ticks
app.MapPut("/orders/{id}", Change); // ticks
app.MapPatch("/orders/{id}", Patch); // ticks
app.MapDelete("/orders/{id}", Delete); // ticks

IResult Add() => Results.Created("/orders/1", null); // ticks
IResult Change() => TypedResults.NoContent(); // ticks
IResult Patch() => Results.NotFound(); // ticks
IResult Delete() => Results.BadRequest(); // ticks
