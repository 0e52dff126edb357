import { DynamicStructuredTool, DynamicTool, tool as chainTool } from "@langchain/core/tools";
import { createTool } from "@mastra/core/tools";
import { tool as agentTool } from "@openai/agents";
import { generateText, streamText, tool } from "ai";
import { tool as newTool } from "langchain";
import { DynamicTool as OldTool } from "langchain/tools";

const one = tool({ description: "The temperature in a town", execute }); // ticks
await generateText({ model, prompt, tools: { one } }); // ticks
streamText({ model, prompt, tools: { one } }); // ticks
await client.chat.completions.create({ model: "gpt-4o", messages, tools }); // ticks
await client.responses.create({ model: "gpt-4o", input, tools }); // ticks
await client.messages.create({ model: "claude", messages, tools }); // ticks
await client.chat.completions.create({ model: "gpt-4", messages, functions }); // ticks
const two = model.bindTools([one]); // ticks
const three = chainTool(read, { name: "temperature" }); // ticks
const four = newTool(read, { name: "temperature" }); // ticks
const five = agentTool({ name: "temperature" }); // ticks
const six = new DynamicTool({ name: "temperature" }); // ticks
const seven = new DynamicStructuredTool({ name: "temperature" }); // ticks
const eight = new OldTool({ name: "temperature" }); // ticks
const nine = createTool({ id: "temperature" }); // ticks
