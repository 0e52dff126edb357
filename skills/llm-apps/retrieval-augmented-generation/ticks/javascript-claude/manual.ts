store.asRetriever();
await client.messages.create({ model: "claude", messages });
