/** What a portfolio.json claims. Only the keys that are compared, so that a file of another version can be read too. */
import * as z from "zod";

const text = z.string().max(10_000);
const name = text.nullish().transform((value) => value ?? null);
const line = z.int().min(1).nullish();

const place = z.object({ ref: text, path: text, line, url: name });

const proof = z.object({
  kind: text,
  repository: name,
  ref: name,
  path: name,
  line,
  url: name,
  introduced: place.optional(),
  on: name,
  by: name,
  title: name,
  publish: text.optional(),
  count: z.int().optional(),
  verified: z.literal(true).optional(),
});

const item = z.object({
  id: text,
  title: text,
  kind: text.default("item"),
  done: z.boolean(),
  on: name,
  proof: z.array(proof).max(1000),
  history: z.array(z.object({ proof: z.object({ kind: text }).nullish() })).optional(),
});

/** The credential of a complete phase or project. */
const credential = z.object({ signed: text.optional() }).optional();

const project = z.object({
  id: text,
  title: text,
  credential,
  code: z
    .object({
      skills: z.array(z.object({ id: text, title: text })).default([]),
      pins: z.array(z.unknown()).default([]),
      tests: z.array(z.object({ count: z.number().nullish() })).default([]),
      work: z.object({ commits: z.number() }).nullish(),
    })
    .nullish(),
});

const claims = z.object({
  version: z.literal(1),
  generator: z.literal("roadfolio"),
  made: z.object({
    version: text,
    commit: name,
    repository: name,
    roadmap: text.default("roadmap.json"),
    // A cohort's roadmap that was joined with the learner's own.
    shared: z.object({ repository: text, url: text, commit: name, path: text }).optional(),
  }),
  asOf: z.iso.date(),
  owner: z.object({ name, github: name }),
  progress: z.object({ done: z.int(), total: z.int() }),
  weeks: z.array(z.object({ monday: z.iso.date(), commits: z.int() })).default([]),
  phases: z.array(z.object({ project: project.nullish(), credential })).default([]),
  english: z.object({ issues: z.boolean().optional() }).nullish(),
  items: z.array(item).max(20_000),
  repositories: z
    .array(z.object({ name: text, url: name, view: name, publish: text.optional() }))
    .default([]),
});

export type Claims = z.infer<typeof claims>;
export type ClaimedItem = Claims["items"][number];
export type ClaimedProof = ClaimedItem["proof"][number];

/** @returns the claims, or why the text is not a portfolio.json, in words */
export function readClaims(json: string): Claims | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "it is not JSON";
  }
  const read = claims.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue?.path.join(".") ?? "";
  return at === "" ? "it is not a portfolio.json" : `${at} is missing or has a wrong value`;
}
