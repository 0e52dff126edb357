/** Explains zod issues to the person who wrote the file. */
import type * as z from "zod";
import type { ProblemCode } from "../problems/codes.ts";
import type { JsonPath } from "./roadmap.ts";
import { limits } from "./schema.ts";

/** Where to read the schema, which a learner's repository does not contain. */
const schemaUrl = "https://github.com/roadfolio/roadfolio/blob/main/schema/roadmap.schema.json";

export interface ExplainedIssue {
  at: JsonPath;
  code: ProblemCode;
  message: string;
  hint: string;
}

type Issue = z.core.$ZodIssue;

/** Turns a zod issue into one problem for each location it concerns. */
export function explainIssue(issue: Issue): ExplainedIssue[] {
  const at = issue.path.filter((part) => typeof part !== "symbol");
  const name = nameOf(at);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      at: [...at, key],
      code: "unknown-key",
      message: `Unknown key "${key}"${at.length > 0 ? ` in ${name}` : ""}.`,
      hint: `Fix the spelling or remove it. Allowed keys: ${schemaUrl}`,
    }));
  }
  if (issue.code === "invalid_union") return explainUnion(issue, at, name);
  if (issue.code === "too_big") {
    const unit = issue.origin === "string" ? " characters" : issue.origin === "array" ? " entries" : "";
    const hint = unit === "" ? "Use a smaller number." : "Shorten it.";
    return [{ at, code: "too-long", message: `${name} exceeds the limit of ${issue.maximum}${unit}.`, hint }];
  }
  if (issue.code === "too_small") {
    return issue.origin === "string" || issue.origin === "array"
      ? [
          {
            at,
            code: "too-short",
            message: `${name} is empty.`,
            hint: "Fill it in, or remove it if it is optional.",
          },
        ]
      : [{ at, code: "too-short", message: `${name} is too small.`, hint: "Use a larger number." }];
  }
  if (issue.code === "invalid_type") {
    const missing = issue.input === undefined;
    const message = missing ? `${name} is missing.` : `${name} must be ${article(issue.expected)}.`;
    return [
      {
        at,
        code: missing ? "missing-key" : "wrong-type",
        message,
        hint: `${missing ? "Add it. " : ""}${hintFor(at)}`,
      },
    ];
  }
  if (issue.code === "invalid_format" && issue.format === "date") {
    const message = `${name} is not a valid date.`;
    return [
      {
        at,
        code: "impossible-date",
        message,
        hint: "Use an existing date in the form YYYY-MM-DD, for example 2025-10-20.",
      },
    ];
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
    return [
      {
        at,
        code: "wrong-value",
        message: `${name} must be one of ${values}.`,
        hint: "Use one of these values.",
      },
    ];
  }
  return [{ at, code: "wrong-value", message: `${name} ${reason(issue)}.`, hint: hintFor(at) }];
}

/** Explains the branch of a union that comes closest: the fewest missing keys, then the fewest problems. */
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
  return nearest ?? [{ at, code: "wrong-type", message: `${name} has an invalid value.`, hint: hintFor(at) }];
}

/** A missing key suggests that another branch was meant. */
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
  return issue.message.replace(/\.$/, "").replace(/^(?=[A-Z])/, "is not valid: ");
}

function hintFor(at: JsonPath): string {
  const last = at.at(-1);
  if (last === "id" || last === "after")
    return "Use lower-case letters, digits and hyphens, at most 64 characters.";
  if (last === "done") return 'Use true or { "on": "2025-09-03", "proof": "commit 1a2b3c4" }.';
  if (last === "title") return `Write a title of 1 to ${limits.title} characters.`;
  if (last === "url" || at.includes("links"))
    return "Use an http, https or mailto address without a user name or password.";
  if (last === "emails") return 'Write a list of addresses: ["you@example.com"].';
  if (last === "github") return "Write only the login, not the address of the profile.";
  return `See what is allowed here: ${schemaUrl}`;
}
