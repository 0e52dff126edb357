import { inngest } from "./client";

export const mail = inngest.createFunction({ id: "mail" }, { event: "sold" }, send);  // ticks
await inngest.send({ name: "sold" });  // ticks
