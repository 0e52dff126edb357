/** Where a proof leads to. */
import type { Proof } from "./evidence.ts";

type Place = Pick<Proof, "ref" | "path" | "line" | "cell" | "url">;

/** Where it is now, and where it was introduced if that is somewhere else. */
export function shownPlace({ ref, path, line, cell, url, now }: Proof): Place & { introduced?: Place } {
  const introduced = { ref, path, line, url };
  if (now !== undefined) return { ...now, introduced };
  return { ...introduced, ...(cell === undefined ? {} : { cell }) };
}
