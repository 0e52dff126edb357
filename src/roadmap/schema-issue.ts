/** Explains zod issues to the person who wrote the file. */
import type * as z from "zod";
import type { ProblemCode } from "../problems/codes.ts";
import { isDay } from "./day.ts";
import { didYouMean, nearest } from "../text/near.ts";
import type { JsonPath } from "./roadmap.ts";
import { limits } from "./schema.ts";
import { keysAllowedAt } from "./schema-keys.ts";

/** A kind of file that people write. */
export interface FileKind {
  /** Sorted as in its schema. */
  keysAllowedAt(at: JsonPath): string[];
  /** Where to read the schema, which a learner's repository does not contain. */
  schemaUrl: string;
  /** What to write for a key that needs a hint of its own. */
  hintFor(at: JsonPath): string | undefined;
}

const roadmapFile: FileKind = {
  keysAllowedAt: (at) => keysAllowedAt(at),
  schemaUrl: "https://github.com/roadfolio/roadfolio/blob/main/schema/roadmap.schema.json",
  hintFor: roadmapHint,
};

export interface ExplainedIssue {
  at: JsonPath;
  code: ProblemCode;
  message: string;
  hint: string;
  /** How many entries a list may have, if it has too many. */
  most?: number;
  /** The values that are allowed, if there are few. */
  allowed?: readonly string[];
}

type Issue = z.core.$ZodIssue;

/** Turns a zod issue into one problem for each location it concerns. */
export function explainIssue(issue: Issue, file: FileKind = roadmapFile): ExplainedIssue[] {
  const at = issue.path.filter((part) => typeof part !== "symbol");
  const name = nameOf(at);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        at: [...at, key],
        code: "unknown-key",
        message: `Unknown key "${key}"${at.length > 0 ? ` in ${name}` : ""}.`,
        hint: hintForKey(key, file.keysAllowedAt(at), file),
      }));
    case "invalid_union":
      return explainUnion(issue, at, name, file);
    default:
      return [{ at, ...explainValue(issue, at, name, file) }];
  }
}

/** Keys of an object that has too many to list are in the schema. */
const listed = 12;

function hintForKey(key: string, allowed: readonly string[], { schemaUrl }: FileKind): string {
  const near = nearest(key, allowed);
  if (near.length > 0) return `${didYouMean(near)}Otherwise remove it.`;
  if (key === "items" && allowed.includes("groups"))
    return 'Put it in a group: "groups": [{ "id": "sql", "title": "SQL", "items": [ … ] }].';
  return `Rename or remove it. Allowed here: ${allowed.length <= listed ? allowed.join(", ") : schemaUrl}.`;
}

function explainValue(issue: Issue, at: JsonPath, name: string, file: FileKind): Omit<ExplainedIssue, "at"> {
  const hintFor = (otherwise = `See what is allowed here: ${file.schemaUrl}`): string =>
    file.hintFor(at) ?? otherwise;
  switch (issue.code) {
    case "too_big":
      return explainTooBig(issue, name);
    case "too_small":
      return isMeasured(issue.origin)
        ? {
            code: "too-short",
            message: `${name} is empty.`,
            hint: "Fill it in, or remove it if it is optional.",
          }
        : { code: "too-short", message: `${name} is too small.`, hint: "Use a larger number." };
    case "invalid_type":
      return issue.input === undefined
        ? { code: "missing-key", message: `${name} is missing.`, hint: `Add it. ${hintFor()}` }
        : {
            code: "wrong-type",
            message: `${name} must be ${article(issue.expected)}.`,
            hint: hintFor(hintForType(issue.expected)),
          };
    case "invalid_value": {
      const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
      return {
        code: "wrong-value",
        message: `${name} must be one of ${values}.`,
        hint: `${didYouMean(nearest(String(issue.input), issue.values.map(String)))}Use one of these values.`,
        allowed: issue.values.map(String),
      };
    }
    default:
      return issue.code === "invalid_format" && issue.format === "date"
        ? {
            code: "impossible-date",
            message: `${name} is not a valid date.`,
            hint: `${didYouMean(sameDay(issue.input))}Use an existing date in the form YYYY-MM-DD, for example 2025-10-20.`,
          }
        : { code: "wrong-value", message: `${name} ${reason(issue)}.`, hint: hintFor() };
  }
}

/** The day that a date in another order means; empty if it could be two days. */
function sameDay(written: unknown): string[] {
  const [, ...parts] = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/.exec(String(written)) ?? [];
  const [first = "", second = "", third = ""] = parts;
  const [year, month, day] =
    first.length === 4
      ? [first, second, third]
      : Number(second) > 12
        ? [third, first, second]
        : [third, second, first];
  const [a, b] = [Number(first), Number(second)];
  const isClear = first.length === 4 || a > 12 || b > 12 || a === b;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isClear && isDay(iso) ? [iso] : [];
}

/** True for what has a length, and not a value that can be too small. */
function isMeasured(origin: string): boolean {
  return origin === "string" || origin === "array";
}

function explainTooBig(
  { origin, maximum }: Extract<Issue, { code: "too_big" }>,
  name: string,
): Omit<ExplainedIssue, "at"> {
  const unit = origin === "string" ? " characters" : origin === "array" ? " entries" : "";
  return {
    code: "too-long",
    message: `${name} exceeds the limit of ${maximum}${unit}.`,
    hint: unit === "" ? "Use a smaller number." : "Shorten it.",
    ...(origin === "array" ? { most: Number(maximum) } : {}),
  };
}

/** Explains the branch of a union that comes closest: the fewest keys that belong to others, then the fewest problems. */
function explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  at: JsonPath,
  name: string,
  file: FileKind,
): ExplainedIssue[] {
  const branches = issue.errors.map((issues) =>
    issues.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, file)),
  );
  const concrete = branches.filter(
    (branch) => !branch.some((one) => one.at.length === at.length && one.code === "wrong-type"),
  );
  const keys = file.keysAllowedAt(at);
  const misfits = (branch: ExplainedIssue[]): number =>
    branch.filter((one) => one.at.length === at.length + 1 && isMisfit(one, keys)).length;
  const closest = concrete.toSorted((a, b) => misfits(a) - misfits(b) || a.length - b.length)[0];
  const hint = file.hintFor(at) ?? `See what is allowed here: ${file.schemaUrl}`;
  return closest ?? [{ at, code: "wrong-type", message: `${name} has an invalid value.`, hint }];
}

/** True if another branch was meant: a key of this one is missing, or a key of another one is there. */
function isMisfit({ code, at }: ExplainedIssue, keys: readonly string[]): boolean {
  return code === "missing-key" || (code === "unknown-key" && keys.includes(String(at.at(-1))));
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

/** What to do about a value of another type. */
function hintForType(expected: string): string | undefined {
  if (expected === "array") return "Put it in square brackets: [ … ].";
  if (expected === "object") return "Put it in braces: { … }.";
  if (expected === "number") return "Write a number without quotation marks.";
  if (expected === "boolean") return "Write true or false without quotation marks.";
  return expected === "string" ? "Put it in double quotes." : undefined;
}

function roadmapHint(at: JsonPath): string | undefined {
  const last = at.at(-1);
  if (last === "issue" || last === "strategyIssue")
    return "Write the issue's number, such as 12, without # or quotes.";
  if (last === "evidence") return 'Write a list of rules: [{ "skill": "sql-joins" }].';
  if (last === "id" || last === "after")
    return "Use lower-case letters, digits and hyphens, at most 64 characters.";
  if (last === "done") return 'Use true or { "on": "2025-09-03", "proof": "commit 1a2b3c4" }.';
  if (last === "title") return `Write a title of 1 to ${limits.title} characters.`;
  if (last === "url" || at.includes("links"))
    return "Use an http, https or mailto address without a user name or password.";
  if (last === "emails") return 'Write a list of addresses: ["you@example.com"].';
  if (last === "cohort" || at.at(-2) === "cohort")
    return 'Write the repository of the cohort as owner/name: "acme/bootcamp-2026".';
  if (last === "github") return "Write only the login, not the address of the profile.";
  return undefined;
}
