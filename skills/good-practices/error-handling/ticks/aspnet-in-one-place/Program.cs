app.UseExceptionHandler(errors => errors.Run(async context => // ticks
    await context.Response.WriteAsJsonAsync(new { message = "failed" })));
