var app = builder.Build();
app.UseMiddleware<TokenMiddleware>(); // ticks

string TokenFor(User user) => handler.CreateEncodedJwt(new SecurityTokenDescriptor { Subject = user.Claims }); // ticks
