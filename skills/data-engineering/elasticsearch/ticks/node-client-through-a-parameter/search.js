import { Client } from "@elastic/elasticsearch";

export const made = new Client({ node: url });
export async function all(store) {
  await store.index({ index: "sales" });  // ticks
  await store.bulk([]);  // ticks
  return store.search({ index: "sales" });  // ticks
}
