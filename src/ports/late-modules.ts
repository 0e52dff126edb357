/**
 * Modules of Node's that are loaded when they are needed. To start programs is a tenth of what Node loads, and not every run
 * does; and an `import` of node:util reads everything that it exports, with which Node loads a good part of the rest.
 */
import type childProcess from "node:child_process";
import type net from "node:net";
import type util from "node:util";

export const nodeChildProcess = (): typeof childProcess => process.getBuiltinModule("node:child_process");

export const nodeNet = (): typeof net => process.getBuiltinModule("node:net");

export const nodeUtil = (): typeof util => process.getBuiltinModule("node:util");
