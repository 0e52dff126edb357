builder.Services.AddDbContext<ShopContext>(options => options.UseNpgsql(address)); // ticks
