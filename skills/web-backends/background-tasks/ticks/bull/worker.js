import Bull from "bull";

const queue = new Bull("mail");
queue.process(send);  // ticks
await queue.add({});  // ticks
