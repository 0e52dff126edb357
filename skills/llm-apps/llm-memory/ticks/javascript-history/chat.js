history.push({ role: "user", content: question });
await client.messages.create({ model: "claude", messages: history });
