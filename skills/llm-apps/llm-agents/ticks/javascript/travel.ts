import { createReactAgent } from "@langchain/langgraph/prebuilt";
import { Agent as MastraAgent } from "@mastra/core/agent";
import { Agent } from "@openai/agents";
import { Experimental_Agent, generateText, streamText, ToolLoopAgent } from "ai";
import { createAgent } from "langchain";
import {
  AgentExecutor,
  createOpenAIFunctionsAgent,
  createReactAgent as createOldAgent,
  createToolCallingAgent,
  initializeAgentExecutorWithOptions,
} from "langchain/agents";

const one = createReactAgent({ llm, tools }); // ticks
const two = createAgent({ model, tools }); // ticks
const three = await createOldAgent({ llm, tools, prompt }); // ticks
const four = createToolCallingAgent({ llm, tools, prompt }); // ticks
const five = await createOpenAIFunctionsAgent({ llm, tools, prompt }); // ticks
const six = await initializeAgentExecutorWithOptions(tools, llm); // ticks
const seven = new AgentExecutor({ agent: four, tools }); // ticks
const eight = new Agent({ name: "Planner" }); // ticks
const nine = new MastraAgent({ name: "Planner" }); // ticks
const ten = new ToolLoopAgent({ model, tools }); // ticks
const eleven = new Experimental_Agent({ model, tools }); // ticks
await generateText({ model, prompt, maxSteps: 5 }); // ticks
streamText({ model, prompt, stopWhen: stepCountIs(5) }); // ticks
