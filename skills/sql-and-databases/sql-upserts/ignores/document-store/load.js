import mongoose from "mongoose";

await cache.upsert({ id: 1 });
