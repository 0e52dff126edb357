await db.insert(sales).values(one).onConflictDoUpdate({ target: sales.id, set: one }); // ticks
await db.insert(sales).values(one).onConflictDoNothing(); // ticks
await db.insert(sales).values(one).onDuplicateKeyUpdate({ set: one }); // ticks
await db("sale").insert(one).onConflict("id").merge(); // ticks
