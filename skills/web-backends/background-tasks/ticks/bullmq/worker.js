import { Queue, Worker } from "bullmq";

const queue = new Queue("mail");
const worker = new Worker("mail", async (job) => send(job.data));  // ticks
await queue.add("mail", {});  // ticks
