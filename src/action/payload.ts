/** The event that triggered the run. */
import { existsSync, readFileSync } from "node:fs";
import type { Environment } from "../ports/environment.ts";

/** Returns the parsed event file; an empty object if it does not exist. @throws for a file that is not JSON */
export function readPayload(environment: Environment): unknown {
  const path = environment["GITHUB_EVENT_PATH"];
  return path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
