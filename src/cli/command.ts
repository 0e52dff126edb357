/** What every command of the command line takes and returns. */
import type { Environment } from "../ports/environment.ts";
import type { Log } from "../ports/log.ts";
import type { Arguments } from "./options.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  /** To standard output. */
  print(text: string): void;
  now: Date;
}

/** Does its work and returns the exit status. */
export type Command = (args: Arguments, machine: Machine) => Promise<number>;
