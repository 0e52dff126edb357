/** The part of GitHub's workflow syntax that a rehearsal plays. Anything else in a workflow file is an error. */
import { parse } from "yaml";
import * as z from "zod";

const level = z.enum(["none", "read", "write"]);
const permissions = z.partialRecord(
  z.enum(["attestations", "contents", "id-token", "issues", "pages", "pull-requests"]),
  level,
);
export type Permissions = z.infer<typeof permissions>;

/** Names only: patterns are not played. */
const name = z.string().regex(/^[\w./-]+$/);
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const variables = z.record(z.string(), scalar);

const step = z
  .strictObject({
    id: z.string().optional(),
    if: z.string().optional(),
    env: variables.default({}),
    uses: z.string().optional(),
    with: variables.default({}),
    run: z.string().optional(),
    "timeout-minutes": z.number().optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), "A step uses or runs something.")
  .refine((one) => one.uses !== undefined || Object.keys(one.with).length === 0, "A script has no inputs.");
export type Step = z.infer<typeof step>;

const concurrency = z.strictObject({ group: z.string(), queue: z.literal("max").optional() });

/** A matrix that an earlier job has made. */
const strategy = z.strictObject({
  // Otherwise a job that fails would cancel the others.
  "fail-fast": z.literal(false),
  matrix: z.string().regex(/^\$\{\{ fromJSON\([\w.-]+\) \}\}$/),
});

const ordinaryJob = z.strictObject({
  needs: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  if: z.string().optional(),
  concurrency: concurrency.optional(),
  strategy: strategy.optional(),
  "runs-on": z.literal("ubuntu-latest"),
  "timeout-minutes": z.number().optional(),
  permissions: permissions.optional(),
  environment: z.strictObject({ name: z.literal("github-pages"), url: z.string() }).optional(),
  outputs: variables.default({}),
  container: z.string().optional(),
  steps: z.array(step).min(1),
});
export type OrdinaryJob = z.infer<typeof ordinaryJob>;

/** A job that calls another workflow of the same repository. */
const callingJob = z.strictObject({
  permissions: permissions.optional(),
  // What the called workflow knows as its secrets.
  secrets: variables.default({}),
  uses: z.string().regex(/^\.\/\.github\/workflows\/[\w-]+\.yml$/),
});

const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(name), paths: z.array(name).optional() }).optional(),
    issues: z.strictObject({ types: z.array(z.string()) }).optional(),
    workflow_dispatch: z.null().optional(),
    workflow_call: z
      .union([
        z.null(),
        z.strictObject({ secrets: z.record(z.string(), z.strictObject({ required: z.literal(false) })) }),
      ])
      .optional(),
    schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
  }),
  // Without it, the token's permissions depend on a setting of the repository.
  permissions,
  // Of all runs of this file, one at a time.
  concurrency: z.strictObject({ group: name }).optional(),
  jobs: z.record(z.string(), z.record(z.string(), z.unknown())),
});

export interface Workflow extends Omit<z.infer<typeof workflow>, "jobs"> {
  jobs: Record<string, OrdinaryJob | z.infer<typeof callingJob>>;
}

/**
 * Reads a workflow file.
 * @throws for anything that a rehearsal does not play, with its place in the file
 */
export function readWorkflow(text: string): Workflow {
  const { jobs, ...file } = played(workflow, parse(text), []);
  const read = Object.entries(jobs).map(([key, job]) => {
    const where = ["jobs", key];
    return [key, "uses" in job ? played(callingJob, job, where) : played(ordinaryJob, job, where)] as const;
  });
  return { ...file, jobs: Object.fromEntries(read) };
}

function played<T>(schema: z.ZodType<T>, value: unknown, where: string[]): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const places = error.issues.map(({ path, message }) => `${[...where, ...path].join(".")}: ${message}`);
  throw new Error(`This workflow uses something that the rehearsal does not play: ${places.join("; ")}`);
}
