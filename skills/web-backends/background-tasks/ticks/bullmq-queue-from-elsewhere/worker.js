import { Worker } from "bullmq";
import { mails } from "./queues.js";

const worker = new Worker("mail", send);  // ticks
await mails.add("mail", {});  // ticks
