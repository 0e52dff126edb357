/** Parses roadmap.json: returns the roadmap, or everything that is wrong with it. */
import { getNodeValue, type Node } from "jsonc-parser";
import { type JsonText, objectKeys, placeAt, placeOf, readJsonText } from "./json-text.ts";
import { errors } from "../problems/errors.ts";
import type { ProblemCode } from "../problems/codes.ts";
import { type Distrusted, ownerNames, withTrusted } from "./guarded-values.ts";
import { normalise } from "./normalise.ts";
import { asProblem, hasError, type Problem } from "../problems/problem.ts";
import type { JsonPath, Roadmap } from "./roadmap.ts";
import { checkRules } from "./rules.ts";
import { limits, roadmapSchema } from "./schema.ts";
import { explainIssue } from "./schema-issue.ts";

export interface ParsedRoadmap {
  /** Null if any problem is an error. */
  roadmap: Roadmap | null;
  problems: Problem[];
}

/** Keys that could reach an object's prototype. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Parses, checks and normalises a roadmap.
 * @param text the file's content (a byte-order mark is allowed); null if the file does not exist
 * @param path the file's name, used in problems
 * @param distrusted values that somebody else changed: the roadmap gets what they were before
 */
export function parseRoadmap(
  text: string | null,
  path: string,
  distrusted: readonly Distrusted[] = [],
): ParsedRoadmap {
  if (text === null) return { roadmap: null, problems: [asProblem(errors.noRoadmap(path))] };
  return parse(text, path, distrusted);
}

function parse(text: string, path: string, distrusted: readonly Distrusted[]): ParsedRoadmap {
  const problem = (
    code: ProblemCode,
    message: string,
    hint: string,
    place: { line: number; column: number },
  ): Problem => ({
    level: "error",
    code,
    message,
    hint,
    path,
    ...place,
  });
  if (new TextEncoder().encode(text).length > limits.bytes) {
    const hint = "Split the roadmap, or remove what does not belong in it.";
    return {
      roadmap: null,
      problems: [problem("too-large", "The file is larger than 1 MiB.", hint, { line: 1, column: 1 })],
    };
  }
  const json = readJsonText(text);
  if (text.trim() === "") {
    const empty = problem(
      "broken-json",
      "The file is empty.",
      "Write a roadmap; Roadfolio's README has an example.",
      {
        line: 1,
        column: 1,
      },
    );
    return { roadmap: null, problems: [empty] };
  }
  const syntax = json.errors.map(({ what, offset }) =>
    problem("broken-json", `Invalid JSON: ${spaced(what)}.`, syntaxHint(what), placeOf(json, offset)),
  );
  if (!json.root || syntax.length > 0) return { roadmap: null, problems: syntax };

  const keys = keyProblems(json, problem);
  if (keys.some(({ code }) => code === "forbidden-key")) return { roadmap: null, problems: keys };

  const checked = check(json.root, distrusted);
  if (!checked.success) {
    const issues = checked.error.issues.flatMap((issue) =>
      explainIssue(issue).map(({ at, ...rest }) =>
        problem(rest.code, rest.message, rest.hint, placeAt(json, at)),
      ),
    );
    return { roadmap: null, problems: byPlace([...keys, ...issues]) };
  }
  const roadmap = normalise(checked.data);
  const broken = checkRules(roadmap).map(({ at, level, code, message, hint }) => ({
    ...problem(code, message, hint, placeAt(json, at)),
    level,
  }));
  const problems = byPlace([...keys, ...broken]);
  return { roadmap: hasError(problems) ? null : roadmap, problems };
}

/** Values from an older version may break today's schema; then they are left out, but never who the owner is. */
function check(root: Node, distrusted: readonly Distrusted[]) {
  const asTrusted = (some: readonly Distrusted[]) =>
    roadmapSchema.safeParse(some.length === 0 ? getNodeValue(root) : withTrusted(getNodeValue(root), some), {
      reportInput: true,
      // zod would compile code for each kind of object, which costs more than it saves, even for 5,000 items.
      jitless: true,
    });
  const checked = asTrusted(distrusted);
  if (checked.success || distrusted.length === 0) return checked;
  const names = new Set<string>(Object.values(ownerNames));
  return asTrusted(distrusted.map((one) => (names.has(one.name) ? one : { ...one, trusted: null })));
}

function keyProblems(
  json: JsonText,
  problem: (
    code: ProblemCode,
    message: string,
    hint: string,
    place: { line: number; column: number },
  ) => Problem,
): Problem[] {
  if (!json.root) return [];
  const found: Problem[] = [];
  const seen = new Set<string>();
  for (const { key, path, offset } of objectKeys(json.root)) {
    const where = JSON.stringify([...path, key] satisfies JsonPath);
    const place = placeOf(json, offset);
    if (forbiddenKeys.has(key))
      found.push(problem("forbidden-key", `The key "${key}" is not allowed.`, "Remove it.", place));
    if (seen.has(where))
      found.push(
        problem(
          "duplicate-key",
          `The key "${key}" appears twice in the same object.`,
          "Remove one of them.",
          place,
        ),
      );
    seen.add(where);
  }
  return found;
}

function byPlace(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** "CommaExpected" as "comma expected". */
function spaced(what: string): string {
  return what.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function syntaxHint(what: string): string {
  if (what === "InvalidCommentToken") return "Remove the comment: JSON does not allow comments.";
  if (what === "PropertyNameExpected" || what === "ValueExpected")
    return "Look for an extra comma just before this.";
  if (what === "CommaExpected") return "Add the missing comma, probably at the end of the previous line.";
  return "Open the file in an editor that checks JSON; it marks the error.";
}
