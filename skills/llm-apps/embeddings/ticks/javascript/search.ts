import { pipeline as newer } from "@huggingface/transformers";
import { OpenAIEmbeddings } from "@langchain/openai";
import { pipeline } from "@xenova/transformers";
import { embed, embedMany } from "ai";
import { OpenAIEmbeddings as OldEmbeddings } from "langchain/embeddings/openai";
import ollama from "ollama";

await client.embeddings.create({ model: "small", input: recipes }); // ticks
await embed({ model, value: question }); // ticks
await embedMany({ model, values: recipes }); // ticks
const one = new OpenAIEmbeddings(); // ticks
const two = new OldEmbeddings(); // ticks
await own.embedQuery(question); // ticks
await own.embedDocuments(recipes); // ticks
await own.embedContent(question); // ticks
await own.batchEmbedContents({ requests }); // ticks
const three = await pipeline("feature-extraction", "all-MiniLM-L6-v2"); // ticks
const four = await newer("feature-extraction", "all-MiniLM-L6-v2"); // ticks
await ollama.embed({ model: "nomic", input: recipes }); // ticks
await ollama.embeddings({ model: "nomic", prompt: question }); // ticks
