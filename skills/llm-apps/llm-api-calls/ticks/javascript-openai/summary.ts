import OpenAI from "openai";

const client = new OpenAI();
await client.chat.completions.create({ model: "gpt-4o", messages }); // ticks
await client.chat.completions.parse({ model: "gpt-4o", messages }); // ticks
await client.chat.completions.stream({ model: "gpt-4o", messages }); // ticks
await client.responses.create({ model: "gpt-4o", input: text }); // ticks
await client.responses.parse({ model: "gpt-4o", input: text }); // ticks
await client.responses.stream({ model: "gpt-4o", input: text }); // ticks
await client.createChatCompletion({ model: "gpt-4", messages }); // ticks
await client.createCompletion({ model: "davinci", prompt: text }); // ticks
