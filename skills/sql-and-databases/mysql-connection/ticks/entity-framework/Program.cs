builder.Services.AddDbContext<ShopContext>(options => options.UseMySql(address, version)); // ticks
builder.Services.AddDbContext<StockContext>(options => options.UseMySQL(address)); // ticks
