import { MongoClient } from "mongodb";

const client = new MongoClient("mongodb://localhost");
await client.collection("orders").find();
