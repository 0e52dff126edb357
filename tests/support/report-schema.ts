/** The output of `roadfolio sync --json`. */
import * as z from "zod";

const day = z.iso.date().nullable();
const text = z.string().nullable();
const place = z.int().positive().nullable();

/** The documented object, plus the three keys added since. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  roadmap: z.strictObject({ title: text, done: z.int(), total: z.int(), percent: z.int().min(0).max(100) }),
  items: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      aliases: z.array(z.string()),
      kind: z.enum(["item", "habit", "gate"]),
      phase: text,
      group: text,
      project: text,
      done: z.boolean(),
      on: day,
      change: z.enum(["ticked", "unticked"]).nullable(),
      proof: z.array(
        z.strictObject({
          kind: z.enum(["code", "issue", "checklist", "commit", "self"]),
          repository: text,
          ref: z
            .string()
            .regex(/^(?:[0-9a-f]{7,64}|#\d+)$/)
            .nullable(),
          path: text,
          line: place,
          url: z.url({ protocol: /^https?$/ }).nullable(),
          on: day,
          by: text,
          title: text,
        }),
      ),
    }),
  ),
  files: z.array(z.strictObject({ path: z.string(), status: z.enum(["created", "updated", "unchanged"]) })),
  problems: z.array(
    z.strictObject({
      level: z.enum(["error", "warning", "notice"]),
      code: z.string().regex(/^[a-z-]+$/),
      message: z.string().min(1),
      hint: z.string().min(1),
      path: text,
      line: place,
      column: place,
    }),
  ),
});
