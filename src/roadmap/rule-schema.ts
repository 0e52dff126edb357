/** The schema of the rules in an item's `evidence`. */
import * as z from "zod";
import { globText, textOf } from "./schema-text.ts";

const pattern = textOf(500).min(1);
const globs = z.array(globText()).min(1).max(50);

export const commitRule = z
  .strictObject({
    commit: z
      .strictObject({
        type: pattern.optional().describe("Conventional Commits type, such as `feat` or `fix`."),
        scope: pattern.optional().describe("Conventional Commits scope, such as `sql` in `feat(sql): …`."),
        message: pattern
          .optional()
          .describe("Regular expression (RE2, no back-references) that must match the message."),
        paths: globs
          .optional()
          .describe(
            "Globs for paths from the repository's root; at least one changed file must match one of them.",
          ),
      })
      .refine(
        (rule) => Object.values(rule).some((part) => part !== undefined),
        "does not say what to look for",
      )
      .meta({ minProperties: 1, description: "A commit that matches every part given here." }),
  })
  .meta({ id: "commitRule" });

const skillRule = z
  .strictObject({
    skill: pattern.describe("The id of a skill in the catalogue."),
  })
  .meta({ id: "skillRule" });

const fileRule = z
  .strictObject({
    files: globs
      .optional()
      .describe(
        "Globs for files at HEAD. A glob without a slash matches the file name in any folder, one that begins with a slash only at the root, and a folder's name every file in it. Case does not matter.",
      ),
    contains: pattern
      .optional()
      .describe("Regular expression (RE2, no back-references) that must match a line."),
    dependency: pattern
      .optional()
      .describe(
        "Name of a package that a manifest lists, such as `alembic` in requirements.txt, pyproject.toml, setup.py, environment.yml, package.json, pom.xml, build.gradle or go.mod.",
      ),
    min: z.int().positive().max(100).optional().describe("How many places must match. Default: 1."),
  })
  .refine(
    ({ files, contains, dependency }) =>
      files !== undefined || contains !== undefined || dependency !== undefined,
    // Otherwise zod takes this for what was meant by any object whose keys it does not know, such as { "all": … }.
    { error: "does not say what to look for", abort: true },
  )
  .refine(
    ({ contains, dependency }) => contains === undefined || dependency === undefined,
    "has both contains and dependency; use two rules and join them with all",
  )
  .meta({
    id: "fileRule",
    description: "A rule about files at HEAD.",
    minProperties: 1,
    dependentSchemas: {
      min: { minProperties: 2 },
      dependency: { patternProperties: { "^contains$": false } },
    },
  });

type FileRule = z.infer<typeof fileRule>;

/** A rule about the files at HEAD. */
export type CodeRule =
  | z.infer<typeof skillRule>
  | FileRule
  | { all: CodeRule[] }
  | { any: CodeRule[] }
  | { not: CodeRule };

/** How deep rules can be nested. */
const deepest = 4;

function codeRuleAt(depth: number): z.ZodType<CodeRule, CodeRule> {
  if (depth === 0) return z.union([skillRule, fileRule]);
  const inner = codeRuleAt(depth - 1);
  const rules = z.array(inner).min(1).max(20);
  return z
    .union([
      skillRule,
      fileRule,
      z.strictObject({ all: rules.describe("All of these rules must match.") }),
      z.strictObject({ any: rules.describe("At least one of these rules must match.") }),
      z.strictObject({ not: inner.describe("This rule must not match.") }),
    ])
    .meta({ id: `rule${depth}` });
}

export const codeRule = codeRuleAt(deepest);

export type Rule = z.infer<typeof commitRule> | CodeRule;

/** True for a rule about files, false for one about commits. */
export function isCodeRule(rule: Rule): rule is CodeRule {
  return !("commit" in rule);
}
