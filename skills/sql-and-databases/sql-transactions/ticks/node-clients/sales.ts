await db.transaction(async (tx) => sell(tx));  // ticks
await client.query("BEGIN");  // ticks
await client.query("ROLLBACK");  // ticks
await runner.startTransaction();  // ticks
await runner.rollbackTransaction();
