import { GoogleGenerativeAI } from "@google/generative-ai";
import { RunnableWithMessageHistory } from "@langchain/core/runnables";
import { MemorySaver } from "@langchain/langgraph";
import { BufferMemory } from "langchain/memory";

const one = new BufferMemory(); // ticks
const two = new MemorySaver(); // ticks
const three = gemini.startChat({ history }); // ticks
const four = new RunnableWithMessageHistory({ runnable }); // ticks
