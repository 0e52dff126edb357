import { db } from "./local.js";

db.sales.insertOne({ day: 1 });
