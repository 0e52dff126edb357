builder.Services.AddDbContextPool<ShopContext>(options => options.UseSqlServer(address)); // ticks
