import { Client } from "@elastic/elasticsearch";

const client = new Client({ node: url });
await client.get({ index: "sales", id: 1 });  // ticks
