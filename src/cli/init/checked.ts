/** Runs `check` on what init wrote, and says in a few lines what it found. */
import { problemLines } from "../../problems/lines.ts";
import type { Problem } from "../../problems/problem.ts";
import { check } from "../check/check.ts";
import type { Machine } from "../command.ts";
import type { Arguments } from "../options.ts";

export interface Checked {
  /** False if there is an error, so that a run would write nothing. */
  isValid: boolean;
  lines: string[];
}

/** @param what is in the roadmap: "4 phases, 50 items" */
export async function checked(args: Arguments, machine: Machine, what: string): Promise<Checked> {
  let json = "";
  const status = await check({ ...args, json: true }, { ...machine, print: (text) => void (json += text) });
  const { problems }: { problems: Problem[] } = JSON.parse(json);
  const isValid = status === 0;
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

/** One line for each kind, with the first of them. */
function warnings(problems: readonly Problem[]): string[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const [first, ...others] = problems.filter((problem) => problem.code === code);
    if (first === undefined) return [];
    const place = first.line === null ? "" : `line ${first.line}: `;
    const more = others.length === 0 ? "" : ` roadfolio check lists ${others.length} more.`;
    return [`  ${place}${first.message} [${code}]${more}`];
  });
}
