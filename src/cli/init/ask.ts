/** The questions of init, of which there are at most five. Loaded only when something is asked. */
import type { Sibling } from "../../init/found.ts";
import type { Terminal } from "../command.ts";
import type { PlanSource } from "../options.ts";

/** Each throws Cancelled when the user leaves with Ctrl-C. */
export interface Ask {
  plan(): Promise<PlanSource>;
  emails(found: readonly string[]): Promise<string[]>;
  siblings(found: readonly Sibling[]): Promise<Sibling[]>;
  mayWrite(): Promise<boolean>;
}

export function askOn(_terminal: Terminal): Ask {
  throw new Error("not yet");
}
