import { Pinecone } from "@pinecone-database/pinecone";
import { createRetrievalChain } from "langchain/chains/retrieval";
import { createRetrievalChain as newChain } from "@langchain/classic/chains/retrieval";
import { ConversationalRetrievalQAChain, RetrievalQAChain } from "langchain/chains";

const one = await createRetrievalChain({ retriever }); // ticks
const two = RetrievalQAChain.fromLLM(model, retriever); // ticks
const three = ConversationalRetrievalQAChain.fromLLM(model, retriever); // ticks
const four = await newChain({ retriever }); // ticks
await store.similaritySearch(question); // ticks
await store.similaritySearchWithScore(question); // ticks
store.asRetriever(); // ticks
await new Pinecone().index("a").query({ vector }); // ticks
await supabase.rpc("match_pages", { query }); // ticks
await pages.query(vector, { topK: 3 }); // ticks
await own.findRelevantContent(question); // ticks
await own.getContext(question); // ticks
await own.retrieveContext(question); // ticks
await own.searchDocuments(question); // ticks
await own.findSimilar(question); // ticks
await client.chat.completions.create({ model: "gpt-4o", messages });
