import { BigQuery } from "@google-cloud/bigquery";

const client = new BigQuery();
await client.query("select 1");  // ticks
await client.dataset("shop").table("sales").insert([]);  // ticks
