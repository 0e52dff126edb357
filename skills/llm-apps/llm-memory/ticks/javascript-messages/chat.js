messages.push({ role: "assistant", content: answer });
await client.chat.completions.create({ model: "gpt-4o", messages });
