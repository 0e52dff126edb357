/**
 * Modules of Node's that are loaded when they are needed. To start programs is a tenth of what Node loads, and not every run
 * does; and an `import` of node:util reads everything that it exports, with which Node loads a good part of the rest.
 */
import { createRequire } from "node:module";
import type childProcess from "node:child_process";
import type net from "node:net";
import type util from "node:util";

// process.getBuiltinModule does the same, but Node 20 has it only since 20.16.
const load = createRequire(import.meta.url);

export const nodeChildProcess = (): typeof childProcess => load("node:child_process");

export const nodeNet = (): typeof net => load("node:net");

export const nodeUtil = (): typeof util => load("node:util");
