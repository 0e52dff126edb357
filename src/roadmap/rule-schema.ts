/** The rules a learner may put under an item's `evidence`. */
import * as z from "zod";

const pattern = z.string().min(1).max(500);
const globs = z.array(pattern).min(1).max(50);

export const commitRule = z.strictObject({
  commit: z
    .strictObject({
      type: pattern.optional().describe("Conventional Commits type: `feat`, `fix`, …"),
      scope: pattern.optional().describe("Conventional Commits scope: `feat(sql): …`"),
      message: pattern
        .optional()
        .describe("Regular expression (RE2: linear time, no back-references) that the message matches."),
      paths: globs.optional().describe("Globs; one changed file must match one of them."),
    })
    .refine((rule) => Object.values(rule).some((part) => part !== undefined), "names nothing to look for")
    .describe("A commit that fits every part that is given."),
});

export const skillRule = z.strictObject({
  skill: pattern.describe("A named detector of the skills catalogue."),
});

export const ownRule = z.strictObject({
  files: globs.describe("Globs of files at HEAD."),
  contains: pattern.optional().describe("Regular expression (RE2) that a line of such a file matches."),
});

export type Rule = z.infer<typeof commitRule> | z.infer<typeof skillRule> | z.infer<typeof ownRule>;
