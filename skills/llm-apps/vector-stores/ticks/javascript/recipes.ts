import { MemoryVectorStore } from "langchain/vectorstores/memory";
import { PineconeStore } from "@langchain/pinecone";
import { Pinecone } from "@pinecone-database/pinecone";
import { QdrantClient } from "@qdrant/js-client-rest";
import { Index } from "@upstash/vector";
import { ChromaClient } from "chromadb";
import { cosineDistance, l2Distance } from "drizzle-orm";
import { vector } from "drizzle-orm/pg-core";

const near = cosineDistance(recipes.embedding, question); // ticks
const also = l2Distance(recipes.embedding, question); // ticks
const one = await MemoryVectorStore.fromDocuments(rows, embed); // ticks
const two = await MemoryVectorStore.fromTexts(rows, [], embed); // ticks
const three = await PineconeStore.fromExistingIndex(embed, {}); // ticks
const four = await PineconeStore.fromExistingCollection(embed, {}); // ticks
await three.addDocuments(rows); // ticks
const index = new Pinecone().index("a");
await index.upsert([]); // ticks
await index.query({ vector: [], topK: 3 }); // ticks
await index.upsertRecords([]); // ticks
await index.searchRecords({}); // ticks
const chroma = new ChromaClient();
const collection = await chroma.getOrCreateCollection({ name: "a" }); // ticks
await chroma.createCollection({ name: "b" }); // ticks
await collection.add({ ids: [] }); // ticks
await collection.upsert({ ids: [] }); // ticks
await collection.query({ queryTexts: [] }); // ticks
const qdrant = new QdrantClient({});
await qdrant.upsert("a", {}); // ticks
await qdrant.search("a", {}); // ticks
await qdrant.query("a", {}); // ticks
const column = vector("embedding", { dimensions: 384 }); // ticks
await own.query({ vector: [], topK: 3 }); // ticks
await supabase.rpc("match_recipes", { query }); // ticks
const upstash = new Index();
await upstash.upsert({ id: "a" }); // ticks
await upstash.query({ data: "soup" }); // ticks
