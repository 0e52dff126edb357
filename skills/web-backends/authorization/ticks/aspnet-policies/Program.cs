builder.Services.AddAuthorization(options =>
{
    options.AddPolicy("Admins", policy => policy.RequireRole("Admin")); // ticks
    options.AddPolicy("Adults", policy => policy.RequireClaim("adult")); // ticks
});
