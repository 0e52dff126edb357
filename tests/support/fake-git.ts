/** A git that only does what a test provides. */
import type { Git } from "../../src/ports/git/port.ts";

const missing = (name: string) => (): never => {
  throw new Error(`${name} was not supplied`);
};

/** @throws from every method that is not provided here */
export function fakeGit(given: Partial<Git>): Git {
  return { run: missing("run"), ask: missing("ask"), begin: missing("begin"), ...given };
}
