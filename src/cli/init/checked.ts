/** Checks what init wrote, and says in a few lines what it found. */
import { resolve } from "node:path";
import { checkRoadmap } from "../../doors/check-roadmap.ts";
import { filesIn } from "../../ports/files.ts";
import { problemLines } from "../../problems/lines.ts";
import { hasError, type Problem } from "../../problems/problem.ts";
import type { Arguments } from "../options.ts";

export interface Checked {
  /** False if there is an error, so that a run would write nothing. */
  isValid: boolean;
  lines: string[];
}

/** @param what is in the roadmap: "4 phases, 50 items" */
export async function checked(args: Arguments, what: string): Promise<Checked> {
  const folder = resolve(args.dir);
  const { problems } = await checkRoadmap(await filesIn(folder).read(args.roadmap), args.roadmap, folder);
  const isValid = !hasError(problems);
  const errors = problems.filter(({ level }) => level === "error");
  return {
    isValid,
    lines: [
      ...problemLines(errors),
      ...(isValid ? [`Checked: ${args.roadmap} is valid (${what}).`] : []),
      ...warnings(problems.filter(({ level }) => level === "warning")),
    ],
  };
}

/** The first of each kind, and what to do about it. */
function warnings(problems: readonly Problem[]): string[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const [first, ...others] = problems.filter((problem) => problem.code === code);
    if (first === undefined) return [];
    const place = first.line === null ? "" : `line ${first.line}: `;
    const more = others.length === 0 ? "" : ` npx roadfolio check lists ${others.length} more.`;
    return [`  ${place}${first.message} [${code}]${more}`, `    ${first.hint}`];
  });
}
