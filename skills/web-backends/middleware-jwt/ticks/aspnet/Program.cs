var app = builder.Build();
app.UseAuthentication(); // ticks

string TokenFor(User user) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(issuer)); // ticks
