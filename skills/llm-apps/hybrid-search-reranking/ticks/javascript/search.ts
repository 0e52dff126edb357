import { rerank } from "ai";
import { CohereClient } from "cohere-ai";

await rerank({ model, query, documents }); // ticks
await new CohereClient().rerank({ query, documents }); // ticks
