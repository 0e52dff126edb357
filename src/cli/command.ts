/** The type of every command. */
import type { Readable, Writable } from "node:stream";
import type { Machine as DoorMachine } from "../doors/machine.ts";
import type { Arguments } from "./options.ts";

export interface Machine extends DoorMachine {
  /** Writes to standard output. */
  print(text: string): void;
  /** Width of standard output; missing if it is not a terminal. */
  columns?: number;
  /** Whether standard output shows colours. */
  colour?: boolean;
  /** The time to use as today, which can differ from the clock's. */
  now: Date;
  /** Where questions can be asked; missing if nobody sits there. */
  terminal?: Terminal;
}

export interface Terminal {
  input: Readable;
  output: Writable;
}

/** @returns the exit status */
export type Command = (args: Arguments, machine: Machine) => Promise<number>;
