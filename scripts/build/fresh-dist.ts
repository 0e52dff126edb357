/** Builds dist/ before something runs it, if it is not up to date. */
import { join } from "node:path";
import { isFresh } from "./stamp.ts";

/** Builds dist/ if it is missing or stale. Loads the bundler only then. @throws if the build fails */
export async function freshDist(): Promise<void> {
  if (isFresh(join(import.meta.dirname, "../.."))) return;
  const { buildDist } = await import("../build.ts");
  await buildDist();
}
