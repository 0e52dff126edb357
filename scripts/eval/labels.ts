/** Labels: what a person found that a repository shows, item by item. docs/evaluation.md tells how to write them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const truthSchema = z.object({
  demonstrated: z.boolean(),
  /** What is a matter of taste is "low", and not scored. */
  confidence: z.enum(["high", "medium", "low"]),
  note: z.string().optional(),
  /** Paths that show it. */
  proof: z.array(z.string()).default([]),
});

/** Whatever else a person noted stays in the file unread. */
const labelSchema = z.object({
  repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/, "must be OWNER/NAME or NAME"),
  head: z.string().regex(/^[0-9a-f]{40}$/, "must be a whole sha of 40 digits"),
  /** Names of authors who count as the owner; without them, everybody does. */
  ownerAuthors: z.array(z.string()).min(1).nullable().default(null),
  /** By the title of an item, or one of its aliases. */
  items: z.record(z.string(), truthSchema),
});

export type Truth = z.infer<typeof truthSchema>;
export type Label = z.infer<typeof labelSchema>;

/** @returns all labels of a folder, by the names of their files. @throws with the name of each file that is wrong */
export function readLabels(folder: string): Label[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  const read = files.map((name) => readLabel(join(folder, name)));
  const wrong = read.filter((one) => typeof one === "string");
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return read.filter((one) => typeof one !== "string");
}

/** @returns the label, or what is wrong with its file */
function readLabel(path: string): Label | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    return `${path} is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  const parsed = labelSchema.safeParse(json);
  return parsed.success ? parsed.data : `${path} is no label file:\n${z.prettifyError(parsed.error)}`;
}
