import { eq } from "drizzle-orm";

await db.insert(sales).values({ price: 5 });  // ticks
await db.select().from(sales);  // ticks
await db.update(sales).set({ price: 6 });  // ticks
await db.delete(sales).where(eq(sales.id, 1));  // ticks
await db.query.sales.findMany(); // ticks
await db.query.sales.findFirst(); // ticks
