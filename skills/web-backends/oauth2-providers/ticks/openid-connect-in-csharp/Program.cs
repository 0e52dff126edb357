builder.Services.AddAuthentication().AddOpenIdConnect(settings); // ticks
builder.Services.AddAuthentication().AddMicrosoftIdentityWebApp(settings); // ticks
