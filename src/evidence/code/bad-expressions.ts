/** Reports invalid regular expressions in rules. */
import type { Problem } from "../../problems/problem.ts";
import { type Finding, placed } from "../../roadmap/finding.ts";
import type { JsonPath, Roadmap } from "../../roadmap/roadmap.ts";
import type { CodeRule, Rule } from "../../roadmap/rule-schema.ts";

interface Written {
  expression: string;
  at: JsonPath;
}

/** Every expression in the roadmap, with its JSON path. */
export function expressionsIn({ items }: Roadmap): Written[] {
  return items.flatMap(({ at, rules }) =>
    rules.flatMap((rule, index) => expressionsOf(rule, [...at, "evidence", index])),
  );
}

/** A finding for each invalid expression. @param reasonAgainst returns why one is invalid; null if it is valid */
export function badExpressionFindings(
  written: readonly Written[],
  reasonAgainst: (expression: string) => string | null,
): Finding[] {
  return written.flatMap(({ expression, at }) => {
    const reason = reasonAgainst(expression);
    if (reason === null) return [];
    const message = `This regular expression cannot be used: ${reason}.`;
    const hint = "RE2 has no look-around and no back-references; in JSON write each backslash twice.";
    return [{ level: "error", code: "wrong-value", message, hint, at }];
  });
}

/** The same as problems. @param text of roadmap.json at `path`, to locate them */
export function badExpressions(
  written: readonly Written[],
  reasonAgainst: (expression: string) => string | null,
  text: string,
  path: string,
): Problem[] {
  return placed(badExpressionFindings(written, reasonAgainst), text, path);
}

function expressionsOf(rule: Rule, at: JsonPath): Written[] {
  if ("commit" in rule) {
    const { message } = rule.commit;
    return message === undefined ? [] : [{ expression: message, at: [...at, "commit", "message"] }];
  }
  return inCodeRule(rule, at);
}

function inCodeRule(rule: CodeRule, at: JsonPath): Written[] {
  if ("skill" in rule) return [];
  if ("not" in rule) return inCodeRule(rule.not, [...at, "not"]);
  if ("all" in rule) return rule.all.flatMap((one, index) => inCodeRule(one, [...at, "all", index]));
  if ("any" in rule) return rule.any.flatMap((one, index) => inCodeRule(one, [...at, "any", index]));
  return rule.contains === undefined ? [] : [{ expression: rule.contains, at: [...at, "contains"] }];
}
