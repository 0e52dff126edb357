/** What `check` prints for people: each problem with the line that it is in, and how many there are. */
import { safeText } from "../../ports/log.ts";
import { errorsFirst } from "../../problems/lines.ts";
import { hasError, type Problem } from "../../problems/problem.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { count } from "../../text/count.ts";
import type { Machine } from "../command.ts";
import type { Arguments } from "../options.ts";
import { say } from "../say.ts";
import { columns as widest, wrap } from "../wrap.ts";
import type { Checked, Fixed } from "./checked.ts";

/** How many columns of a line are shown at most, and how many are left for its number and the marks of a cut. */
const mostShown = 66;
const gutterColumns = 14;

/** Prints problems to standard error, and results to standard output. */
export function showText(
  checked: Checked,
  { fix, dryRun }: Pick<Arguments, "fix" | "dryRun">,
  machine: Pick<Machine, "log" | "print" | "columns">,
): void {
  const { path, roadmap, problems, texts, fixed, cohort } = checked;
  const { log, print } = machine;
  const writes = fix && !dryRun;
  const lines = new Map(
    [...texts].map(([name, text]) => [name, text.replace(/^\uFEFF/, " ").split(/\r?\n/)] as const),
  );
  for (const problem of errorsFirst(problems))
    log.info(problemText(problem, lines.get(problem.path ?? path) ?? [], machine.columns));
  if (problems.length > 0) log.info(`${countLine(problems)}${writes ? "" : offer(fixed)}`);
  if (dryRun && fixed !== null && fixed.diff !== "") print(`${safeText(fixed.diff)}\n`);
  const results = writes ? fixedLines(checked) : [];
  if (roadmap !== null && !hasError(problems)) results.push(...validLines(path, roadmap));
  if (cohort !== null) results.push(`${cohort.path} is valid: ${count(cohort.learners, "learner")}`);
  say(machine, results);
}

function offer(fixed: Fixed | null): string {
  const fixes = fixed?.changes.length ?? 0;
  return fixes === 0 ? "" : ` (${count(fixes, "safe fix", "safe fixes")} with --fix)`;
}

function fixedLines({ path, fixed }: Checked): string[] {
  const changes = fixed?.changes ?? [];
  return changes.map(({ line, column, message }) => `${path}:${line}:${column}: fixed: ${message}`);
}

/** Anywhere but on a terminal, the first line stays whole, so that programs can parse it. */
function problemText(
  { level, code, message, hint, paste, path, line, column }: Problem,
  lines: string[],
  columns?: number,
): string {
  const place = path === null ? "" : `${path}${line === null ? "" : `:${line}:${column ?? 1}`}: `;
  const written = line === null ? undefined : lines[line - 1];
  // What is to be pasted stays in one piece.
  if (paste !== undefined) return `${place}${level}: ${message} [${code}]\n  ${hint} ${paste}`;
  return [
    `${place}${level}: ${message} [${code}]`,
    ...(written === undefined || line === null ? [] : frame(written, line, column ?? 1, columns ?? widest)),
    // On a terminal, the log breaks it to the terminal's width.
    ...(columns === undefined ? wrap(hint, "  ") : [`  ${hint}`]),
  ].join("\n");
}

/** The line, with a caret below the column; only the part around the column if the line is long. */
function frame(written: string, line: number, column: number, columns: number): string[] {
  const shown = Math.min(mostShown, columns - gutterColumns);
  if (written.trim() === "") return [];
  // Leading spaces are left out, so that the text begins at the same place whatever its depth.
  const indent = Math.min(written.search(/\S/), column - 1);
  const start = column - indent <= shown ? indent : column - 1 - Math.floor(shown / 3);
  const cut = start > indent ? "…" : "";
  const end = start + shown;
  const part = `${cut}${written.slice(start + cut.length, end)}${written.length > end ? "…" : ""}`;
  const gutter = `  ${line} | `;
  return [
    `${gutter}${part.replaceAll("\t", " ")}`,
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat(column - 1 - start)}^`,
  ];
}

/** "3 errors, 1 warning". */
export function countLine(problems: readonly Problem[]): string {
  const levels = (["error", "warning", "notice"] as const).map((level) => {
    const some = problems.filter((one) => one.level === level).length;
    return some === 0 ? [] : [count(some, level)];
  });
  return levels.flat().join(", ");
}

function validLines(path: string, { phases, items }: Roadmap): string[] {
  const withEvidence = items.filter(({ rules }) => rules.length > 0).length;
  const counts = `${count(phases.length, "phase")}, ${count(items.length, "item")}, ${withEvidence} with evidence`;
  const line = `${path} is valid: ${counts};`;
  const next = "next: npx roadfolio sync";
  return `${line} ${next}`.length <= widest ? [`${line} ${next}`] : [line, `  ${next}`];
}
