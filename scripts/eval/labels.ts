/** Labels: what a person says a repository shows, item by item. docs/evaluation.md explains how to write them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const truthSchema = z.object({
  demonstrated: z.boolean(),
  /** "low" for a matter of taste, which is not scored. */
  confidence: z.enum(["high", "medium", "low"]),
  note: z.string().optional(),
  /** Paths of the files that show it. */
  proof: z.array(z.string()).default([]),
});

/** Other fields are ignored. */
const labelSchema = z.object({
  repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/, "must be OWNER/NAME or NAME"),
  head: z.string().regex(/^[0-9a-f]{40}$/, "must be a whole sha of 40 digits"),
  /** Names of the authors who count as the owner; everyone if null. */
  ownerAuthors: z.array(z.string()).min(1).nullable().default(null),
  /** By title or alias of the item. */
  items: z.record(z.string(), truthSchema),
});

export type Truth = z.infer<typeof truthSchema>;
export type Label = z.infer<typeof labelSchema>;

/** The account that has the repository. Pull requests from it are the owner's: a portfolio knows its owner's account. */
export function loginsOf({ repository }: Label): string[] {
  const end = repository.indexOf("/");
  return end === -1 ? [] : [repository.slice(0, end)];
}

/** @returns all labels in a folder, sorted by file name. @throws with the name of every invalid file */
export function readLabels(folder: string): Label[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  const read = files.map((name) => readLabel(join(folder, name)));
  const wrong = read.filter((one) => typeof one === "string");
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return read.filter((one) => typeof one !== "string");
}

/** @returns the label, or an error message */
function readLabel(path: string): Label | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    return `${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  const parsed = labelSchema.safeParse(json);
  return parsed.success
    ? parsed.data
    : `${path} is not a valid label file:\n${z.prettifyError(parsed.error)}`;
}
