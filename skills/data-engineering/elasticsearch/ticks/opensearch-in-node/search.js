import { Client } from "@opensearch-project/opensearch";

export const made = new Client({ node: url });
await made.search({ index: "sales" });  // ticks
