builder.Services.AddAuthentication().AddJwtBearer(); // ticks
