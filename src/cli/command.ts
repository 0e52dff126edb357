/** The type of every command. */
import type { Machine as DoorMachine } from "../doors/machine.ts";
import type { Arguments } from "./options.ts";

export interface Machine extends DoorMachine {
  /** Writes to standard output. */
  print(text: string): void;
  /** Whether standard output shows colours. */
  colour?: boolean;
  /** The time to use as today, which can differ from the clock's. */
  now: Date;
}

/** @returns the exit status */
export type Command = (args: Arguments, machine: Machine) => Promise<number>;
