/** The rules a learner may put under an item's `evidence`. */
import * as z from "zod";

const pattern = z.string().min(1).max(500);
/** Stars of one glob: each more makes it slower on a long name. */
const mostStars = 8;
const glob = pattern
  .refine((text) => text.replace(/^\/+/, "") !== "", "names no file")
  .refine((text) => !/[()]/.test(text), "must not hold parentheses")
  .refine(
    (text) => (text.replaceAll("**", "").match(/\*/g)?.length ?? 0) <= mostStars,
    `has more than ${mostStars} stars`,
  );
const globs = z.array(glob).min(1).max(50);

export const commitRule = z
  .strictObject({
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
  })
  .meta({ id: "commitRule" });

const skillRule = z
  .strictObject({
    skill: pattern.describe("A named detector of the skills catalogue."),
  })
  .meta({ id: "skillRule" });

const lookedFor = z
  .strictObject({
    files: globs
      .optional()
      .describe("Globs of files at HEAD; one without a slash is about the name, in any folder."),
    contains: pattern
      .optional()
      .describe("Regular expression (RE2: linear time, no back-references) that a line matches."),
    dependency: pattern.optional().describe("Name of a package that a manifest lists, such as `alembic`."),
    min: z.int().positive().max(100).optional().describe("How many places must show it; 1 when not given."),
  })
  .refine(
    ({ files, contains, dependency }) =>
      files !== undefined || contains !== undefined || dependency !== undefined,
    "names nothing to look for",
  )
  .refine(
    ({ contains, dependency }) => contains === undefined || dependency === undefined,
    "has both contains and dependency: join two rules with all",
  )
  .meta({ id: "fileRule", description: "Something that files at HEAD show." });

type LookedFor = z.infer<typeof lookedFor>;

/** A rule about the files at HEAD. */
export type CodeRule =
  | z.infer<typeof skillRule>
  | LookedFor
  | { all: CodeRule[] }
  | { any: CodeRule[] }
  | { not: CodeRule };

/** How deep rules may stand in rules. */
const deepest = 4;

function codeRuleAt(depth: number): z.ZodType<CodeRule, CodeRule> {
  if (depth === 0) return z.union([skillRule, lookedFor]);
  const inner = codeRuleAt(depth - 1);
  const rules = z.array(inner).min(1).max(20);
  return z
    .union([
      skillRule,
      lookedFor,
      z.strictObject({ all: rules.describe("Each of these must be shown.") }),
      z.strictObject({ any: rules.describe("One of these is enough.") }),
      z.strictObject({ not: inner.describe("This must not be shown.") }),
    ])
    .meta({ id: `rule${depth}` });
}

export const codeRule = codeRuleAt(deepest);

export type Rule = z.infer<typeof commitRule> | CodeRule;

/** True for a rule that files decide. */
export function isCodeRule(rule: Rule): rule is CodeRule {
  return !("commit" in rule);
}
