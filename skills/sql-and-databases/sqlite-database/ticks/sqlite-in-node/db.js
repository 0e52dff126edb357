import { open } from "sqlite";

export const db = await open({ filename: "shop.db" });  // ticks
