import { streamText } from "ai";

store.asRetriever();
streamText({ model, prompt });
