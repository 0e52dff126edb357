/** For whoever runs the built program: builds it first when it is not what the sources build. */
import { join } from "node:path";
import { isFresh } from "./stamp.ts";

/** Builds dist/ when it is missing or stale. The bundler is loaded only then. @throws when the build fails */
export async function freshDist(): Promise<void> {
  if (isFresh(join(import.meta.dirname, "../.."))) return;
  const { buildDist } = await import("../build.ts");
  await buildDist();
}
