/** What a run has to say: for people in a few lines, for programs as one JSON object. */
import type { Decision } from "../evidence/decision.ts";
import { inlineText } from "../render/inline.ts";
import { publicItem } from "../render/portfolio-json.ts";
import { proofLabel } from "../render/proof-label.ts";
import { forPeople } from "../roadmap/day.ts";
import { count } from "../text/count.ts";
import { hasError, type Problem } from "../problems/problem.ts";
import { writesIn } from "./issue-plan.ts";
import type { Plan, PlannedFile } from "./plan.ts";

/**
 * The object that `sync --json` prints (design §7). After an error nothing was written: no file, and no change.
 * @param late what went wrong after the files had been written
 */
export function jsonReport(
  { roadmap, progress, decisions, files, site, problems }: Plan,
  late: readonly Problem[] = [],
): object {
  const failed = hasError(problems);
  return {
    version: 1,
    roadmap: { title: roadmap?.title ?? null, ...progress },
    items: decisions.map((decision) => publicItem(failed ? { ...decision, change: null } : decision)),
    files: failed ? [] : [...files, ...(site?.files ?? [])].map(({ path, status }) => ({ path, status })),
    problems: [...problems, ...late],
  };
}

/** One line for each thing that happened; a run that did nothing says why. */
export function textReport(
  plan: Plan,
  { dryRun, commit, pullRequest }: { dryRun: boolean; commit: string | null; pullRequest: number | null },
): string[] {
  const { decisions, progress, problems, site } = plan;
  if (hasError(problems)) return ["Nothing was written."];
  const ticked = decisions.filter(({ change }) => change === "ticked");
  const unticked = decisions.filter(({ change }) => change === "unticked");
  const changed = ({ status }: { status: PlannedFile["status"] }): boolean => status !== "unchanged";
  const written = plan.files.filter(changed);
  const pages = (site?.files ?? []).filter(changed);
  const lines = [
    ...ticked.map(
      (decision) => `+ ${inlineText(decision.item.title)} (${decision.item.id}): ${proofLine(decision)}`,
    ),
    ...unticked.map(
      (decision) =>
        `- ${inlineText(decision.item.title)} (${decision.item.id}): taken back, ${reasonOf(decision)}`,
    ),
    `${progress.done} of ${progress.total} items are done (${progress.percent}%).`,
  ];
  if (written.length + pages.length === 0) lines.push("Nothing to write: everything is up to date.");
  else {
    const files = written.map(({ path }) => path);
    const told = files.length === 0 ? [] : [`${count(files.length, "file")}: ${some(files)}`];
    const made =
      pages.length === 0 ? [] : [`the site in ${site?.folder ?? ""}/ (${count(pages.length, "file")} of it)`];
    lines.push(`${dryRun ? "Would write" : "Wrote"} ${[...told, ...made].join("; ")}`);
  }
  if (ticked.length === 0 && progress.done < progress.total && unticked.length === 0)
    lines.push(nextStep(decisions));
  const declared = decisions.filter(({ proofs }) => proofs[0]?.kind === "self").length;
  if (declared > 0)
    lines.push(
      `${count(declared, "tick")} self-declared: nothing else shows it. Ticked in the commit that holds the work, it is proven.`,
    );
  if (dryRun && plan.issues !== null && writesIn(plan.issues) > 0)
    lines.push(`Would make ${count(writesIn(plan.issues), "change")} in issues.`);
  if (commit !== null) lines.push(`Committed ${commit.slice(0, 7)}.`);
  if (pullRequest !== null) lines.push(`It waits in the pull request #${pullRequest}.`);
  return lines;
}

/** How often GitHub was asked. */
export function callsLine({ reads, writes }: { reads: number; writes: number }): string {
  return `Asked GitHub ${count(reads, "time")} to read, and ${count(writes, "time")} to write.`;
}

function proofLine({ proofs, on }: Decision): string {
  const [best] = proofs;
  if (best === undefined) return "";
  return `${proofLabel(best)}${on === null ? "" : `, ${forPeople(on)}`}${best.url === null ? "" : ` ${best.url}`}`;
}

/** Why an item was taken back. */
export function reasonOf({ item, evidence, code }: Pick<Decision, "item" | "evidence" | "code">): string {
  const proof = typeof item.written === "object" ? item.written.proof : undefined;
  if (proof?.startsWith("code ") && code.length > 0 && code.every(({ met }) => !met))
    return `the code that showed it is gone: ${code.map(({ says }) => says).join("; ")}`;
  const against = evidence.find(({ says, dismissed }) => says === "open" && dismissed === null);
  if (against) return `${against.because} (${proofLabel(against.proof)})`;
  return evidence.find(({ dismissed }) => dismissed !== null)?.dismissed ?? "nothing speaks for it any more";
}

function nextStep(decisions: readonly Decision[]): string {
  const open = decisions.find(({ done, item }) => !done && item.kind === "item");
  return open
    ? `Nothing new was ticked. To tick “${inlineText(open.item.title)}”, commit with the line: Completes: ${open.item.id}`
    : "Nothing new was ticked.";
}

function some(paths: string[]): string {
  const shown = paths.slice(0, 6).join(", ");
  return paths.length > 6 ? `${shown} and ${paths.length - 6} more` : shown;
}
