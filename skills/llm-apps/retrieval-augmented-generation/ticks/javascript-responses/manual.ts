store.asRetriever();
await client.responses.create({ model: "gpt-4o", input });
