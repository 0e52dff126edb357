import { ChatOpenAI } from "langchain/chat_models/openai";

store.asRetriever();
const model = new ChatOpenAI({});
