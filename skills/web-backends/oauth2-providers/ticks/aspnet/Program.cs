builder.Services.AddAuthentication()
    .AddGoogle(options => options.ClientId = id) // ticks
    .AddGitHub(options => options.ClientId = id) // ticks
    .AddFacebook(options => options.ClientId = id) // ticks
    .AddMicrosoftAccount(options => options.ClientId = id); // ticks
