import { RunnableSequence } from "@langchain/core/runnables";

store.asRetriever();
const chain = RunnableSequence.from([prompt, model]);
