import { generateText } from "ai";

store.asRetriever();
await generateText({ model, prompt });
