import { Langfuse } from "langfuse";
import { CallbackHandler } from "langfuse-langchain";
import { LangfuseSpanProcessor } from "@langfuse/otel";
import { traceable } from "langsmith/traceable";

export const answer = traceable(ask); // ticks
const one = new Langfuse(); // ticks
const two = new CallbackHandler(); // ticks
const three = new LangfuseSpanProcessor(); // ticks
