/** Loaded into a spawned program before its own code: it waits for nothing. */
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

Object.assign(timers, { setTimeout: async () => undefined });
syncBuiltinESMExports();
