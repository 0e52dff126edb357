import { MongoClient } from "mongodb";

const sales = new MongoClient(url).db("shop").collection("sales");  // ticks
await sales.insertOne({});  // ticks
await sales.insertMany([]);  // ticks
await sales.find({});  // ticks
await sales.findOne({});  // ticks
await sales.updateOne({}, {});  // ticks
await sales.deleteOne({});  // ticks
