/** The type of every command. */
import type { Environment } from "../ports/environment.ts";
import type { Log } from "../ports/log.ts";
import type { Arguments } from "./options.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  /** Writes to standard output. */
  print(text: string): void;
  now: Date;
}

/** @returns the exit status */
export type Command = (args: Arguments, machine: Machine) => Promise<number>;
