import { exists, notExists } from "drizzle-orm";
import { Index } from "typeorm";

const best = sales.createQueryBuilder().subQuery(); // ticks
knex("sales").whereExists(shops); // ticks
knex("sales").whereNotExists(shops); // ticks
db.select().from(sales).where(exists(shops)); // ticks
db.select().from(sales).where(notExists(shops)); // ticks

@Index(["price"]) // ticks
export class Sale {}
