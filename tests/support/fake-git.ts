/** A git that does only what a test tells it to. */
import type { Git } from "../../src/ports/git/port.ts";

const missing = (name: string) => (): never => {
  throw new Error(`${name} was not supplied`);
};

/** @throws from whatever is asked of it that is not given here */
export function fakeGit(given: Partial<Git>): Git {
  return { run: missing("run"), ask: missing("ask"), begin: missing("begin"), ...given };
}
