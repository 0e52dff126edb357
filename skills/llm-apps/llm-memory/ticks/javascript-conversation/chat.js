conversationHistory.push({ role: "assistant", content: answer });
await client.messages.create({ model: "claude", messages: conversationHistory });
