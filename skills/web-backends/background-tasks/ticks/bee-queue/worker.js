import Queue from "bee-queue";

export function start(queue) {
  queue.process(send);  // ticks
  queue.add({});  // ticks
}
