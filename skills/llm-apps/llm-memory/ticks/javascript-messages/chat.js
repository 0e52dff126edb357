messages.push({ role: "user", content: question });
await client.chat.completions.create({ model: "gpt-4o", messages });
