builder.Services.AddGraphQLServer().AddQueryType<Query>(); // ticks
