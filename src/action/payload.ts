/** The event that started the run. */
import { existsSync, readFileSync } from "node:fs";
import type { Environment } from "../ports/environment.ts";

/** The parsed event file; an empty object when there is none. @throws for a file that is not JSON */
export function readPayload(environment: Environment): unknown {
  const path = environment["GITHUB_EVENT_PATH"];
  return path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
