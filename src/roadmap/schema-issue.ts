/** What zod found, in words for the person who wrote the file. */
import type * as z from "zod";
import type { ProblemCode } from "../problems/codes.ts";
import type { JsonPath } from "./roadmap.ts";
import { limits } from "./schema.ts";

/** Where the schema can be read; a learner's repository does not hold it. */
const schemaUrl = "https://github.com/roadfolio/roadfolio/blob/main/schema/roadmap.schema.json";

export interface ExplainedIssue {
  at: JsonPath;
  code: ProblemCode;
  message: string;
  hint: string;
}

type Issue = z.core.$ZodIssue;

/** One zod issue as one problem per place it concerns. */
export function explainIssue(issue: Issue): ExplainedIssue[] {
  const at = issue.path.filter((part) => typeof part !== "symbol");
  const name = nameOf(at);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      at: [...at, key],
      code: "unknown-key",
      message: `Unknown key "${key}"${at.length > 0 ? ` in ${name}` : ""}.`,
      hint: "Remove it or mend its spelling; schema/roadmap.schema.json lists the keys.",
    }));
  }
  if (issue.code === "invalid_union") return explainUnion(issue, at, name);
  if (issue.code === "too_big") {
    const unit = issue.origin === "string" ? " characters" : issue.origin === "array" ? " entries" : "";
    const hint = "Shorten it.";
    return [{ at, code: "too-long", message: `${name} is over the limit of ${issue.maximum}${unit}.`, hint }];
  }
  if (issue.code === "too_small") {
    return [{ at, code: "too-short", message: `${name} is empty or too small.`, hint: "Give it a value." }];
  }
  if (issue.code === "invalid_type") {
    const missing = issue.input === undefined;
    const message = missing ? `${name} is missing.` : `${name} must be ${article(issue.expected)}.`;
    return [{ at, code: missing ? "missing-key" : "wrong-type", message, hint: hintFor(at) }];
  }
  if (issue.code === "invalid_format" && issue.format === "date") {
    const message = `${name} is not a day that exists.`;
    return [
      { at, code: "impossible-date", message, hint: "Write it as YYYY-MM-DD, for example 2025-10-20." },
    ];
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
    return [
      { at, code: "wrong-value", message: `${name} must be one of ${values}.`, hint: "Choose one of them." },
    ];
  }
  return [{ at, code: "wrong-value", message: `${name} ${reason(issue)}.`, hint: hintFor(at) }];
}

/** Of a union, the branch that came nearest: the one whose problems lie deepest, then the one with the fewest. */
function explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  at: JsonPath,
  name: string,
): ExplainedIssue[] {
  const branches = issue.errors.map((issues) =>
    issues.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const concrete = branches.filter(
    (branch) => !branch.some((one) => one.at.length === at.length && one.code === "wrong-type"),
  );
  const nearest = concrete.toSorted((a, b) => misfits(a) - misfits(b) || a.length - b.length)[0];
  return nearest ?? [{ at, code: "wrong-type", message: `${name} has the wrong form.`, hint: hintFor(at) }];
}

/** Missing keys say that another branch was meant. */
function misfits(branch: ExplainedIssue[]): number {
  return branch.filter(({ code }) => code === "missing-key").length;
}

function nameOf(at: JsonPath): string {
  if (at.length === 0) return "The file";
  return `"${at
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .slice(1)}"`;
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function reason(issue: Issue): string {
  if (issue.code === "invalid_format" && issue.format !== "regex") return `is not a valid ${issue.format}`;
  return issue.message.replace(/\.$/, "").replace(/^(?=[A-Z])/, "has the wrong form: ");
}

function hintFor(at: JsonPath): string {
  const last = at.at(-1);
  if (last === "id" || last === "after")
    return "Use lower-case letters, digits and hyphens, 64 characters at most.";
  if (last === "done") return 'Write true, or { "on": "2025-09-03", "proof": "commit 1a2b3c4" }.';
  if (last === "title") return `Give it a text of 1 to ${limits.title} characters.`;
  if (last === "url" || at.includes("links"))
    return "Only http, https and mailto addresses without a password are shown.";
  if (last === "emails") return 'Write a list: ["you@example.com"].';
  if (last === "github") return "Write the login alone, without an address.";
  return `What may stand here: ${schemaUrl}`;
}
