/** Shows problems in the run's log and as annotations. */
import { type Log, safeText } from "../ports/log.ts";
import { problemLines } from "../problems/lines.ts";
import type { Problem } from "../problems/problem.ts";
import type { Inputs } from "./inputs.ts";
import type { Place, Runner } from "./runner.ts";

/** The runner shows this many annotations per level and step (GitHub Docs, "Workflow commands"). */
const shown = 10;

/** Longest message, in characters; the runner allows 4 KiB. */
const longest = 4000;

/** Logs every problem, and adds annotations for the first ones of each level. */
export function annotate(problems: readonly Problem[], runner: Runner, log: Log): void {
  for (const line of problemLines(problems)) log.info(line);
  for (const level of ["error", "warning", "notice"] as const)
    for (const problem of problems.filter((one) => one.level === level).slice(0, shown)) {
      const { message, hint, paste = "" } = problem;
      const text = safeText(`${message} ${hint} ${paste}`.trim());
      const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
      runner.annotate(level, cut, placeOf(problem));
    }
}

function placeOf({ path, line, column }: Problem): Place {
  return {
    title: "Roadfolio",
    ...(path === null ? {} : { file: path }),
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  };
}

/** The exit status of a run with these problems. */
export function statusOf(problems: readonly Problem[], { failOn }: Pick<Inputs, "failOn">): 0 | 1 {
  const failing = problems.some(
    ({ level }) => level === "error" || (failOn === "warning" && level === "warning"),
  );
  return failing ? 1 : 0;
}
