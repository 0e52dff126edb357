import { sql } from "@vercel/postgres";

export const sales = await sql`SELECT id FROM sale`; // ticks
