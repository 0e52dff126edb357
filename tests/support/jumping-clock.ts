/**
 * Loaded into a spawned program before its own code (`node --import`): it waits for nothing, and a request's time limit
 * runs out only when the test sends the request's method and address. So no outcome depends on how busy the machine is.
 * It loads nothing but parts of Node, because each program that a test spawns loads it.
 */
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const controllers = new Map<AbortSignal, AbortController>();
const waiting = new Map<string, AbortSignal>();

Object.assign(timers, { setTimeout: async () => undefined });
syncBuiltinESMExports();

AbortSignal.timeout = () => {
  const controller = new AbortController();
  controllers.set(controller.signal, controller);
  return controller.signal;
};

const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  if (init?.signal && typeof input === "string") waiting.set(`${init.method ?? "GET"} ${input}`, init.signal);
  return send(input, init);
};

process.on("message", (sent) => {
  const signal = waiting.get(String(sent));
  const controller = signal && controllers.get(signal);
  controller?.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
});
process.channel?.unref();
