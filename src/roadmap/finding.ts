/** What is wrong in roadmap.json, by the path of its value. */
import type { Problem } from "../problems/problem.ts";
import { placeAt, readJsonText } from "./json-text.ts";
import type { JsonPath } from "./roadmap.ts";

/** Something wrong in roadmap.json, before its line is known. */
export interface Finding extends Pick<Problem, "level" | "code" | "message" | "hint"> {
  at: JsonPath;
  /** Other values that it rests on: if one of them is wrong itself, nothing is known about this. */
  needs?: readonly JsonPath[];
  /** What may be there instead. */
  allowed?: readonly string[];
}

/** Findings as problems. @param text of roadmap.json at `path`; it is only read if there are findings */
export function placed(findings: readonly Finding[], text: string, path: string): Problem[] {
  if (findings.length === 0) return [];
  const json = readJsonText(text);
  return findings.map(({ at, level, code, message, hint }) => ({
    level,
    code,
    message,
    hint,
    path,
    ...placeAt(json, at),
  }));
}
