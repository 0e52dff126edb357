import { ChatOpenAI } from "@langchain/openai";

store.asRetriever();
const model = new ChatOpenAI({});
