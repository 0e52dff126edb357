/** What every command of the command line takes and returns. */
import type { Machine as DoorMachine } from "../doors/machine.ts";
import type { Arguments } from "./options.ts";

export interface Machine extends DoorMachine {
  /** To standard output. */
  print(text: string): void;
  /** The moment that counts as today, which need not be the clock's. */
  now: Date;
}

/** @returns the exit status */
export type Command = (args: Arguments, machine: Machine) => Promise<number>;
