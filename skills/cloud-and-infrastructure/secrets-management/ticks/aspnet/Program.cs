var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddAzureKeyVault(address, new DefaultAzureCredential()); // ticks
