/** How many alternatives of each skill may be without an example. The counts may only shrink. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { skillsFolder } from "./read-catalogue.ts";

export const ratchetFile = join(skillsFolder, "untested.json");

/** @returns counts by id of the skill; `shared` is skills/shared.yaml. Others have none. */
export function readRatchet(): Record<string, number> {
  return z.record(z.string(), z.int().positive()).parse(JSON.parse(readFileSync(ratchetFile, "utf8")));
}
