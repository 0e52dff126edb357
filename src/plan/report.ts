/** Reports what a run did: a few lines for people, or one JSON object for programs. */
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
 * The object that `sync --json` prints. After an error it lists no files and no changes, because nothing was written.
 * @param late problems that came up after the files were written
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

/** One line for each change. A run that did nothing explains why. */
export function textReport(
  plan: Plan,
  { dryRun, commit, pullRequest }: { dryRun: boolean; commit: string | null; pullRequest: number | null },
): string[] {
  const { decisions, progress, problems, site } = plan;
  if (hasError(problems)) return ["Nothing was written because of errors."];
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
        `- ${inlineText(decision.item.title)} (${decision.item.id}): unticked, ${reasonOf(decision)}`,
    ),
    `${progress.done} of ${progress.total} items are done (${progress.percent}%).`,
  ];
  if (written.length + pages.length === 0) lines.push("Nothing to write: everything is up to date.");
  else {
    const files = written.map(({ path }) => path);
    const repositoryFiles = files.length === 0 ? [] : [`${count(files.length, "file")}: ${some(files)}`];
    const siteFiles =
      pages.length === 0 ? [] : [`${count(pages.length, "site file")} in ${site?.folder ?? ""}/`];
    lines.push(`${dryRun ? "Would write" : "Wrote"} ${[...repositoryFiles, ...siteFiles].join("; ")}`);
  }
  if (ticked.length === 0 && progress.done < progress.total && unticked.length === 0)
    lines.push(nextStep(decisions));
  const declared = decisions.filter(({ proofs }) => proofs[0]?.kind === "self").length;
  if (declared > 0)
    lines.push(
      `${declared === 1 ? "1 tick is" : `${declared} ticks are`} self-declared, without proof. To prove an item, add “Completes: ID” to the message of the commit that contains the work.`,
    );
  if (dryRun && plan.issues !== null && writesIn(plan.issues) > 0)
    lines.push(`Would make ${count(writesIn(plan.issues), "change")} to issues.`);
  if (commit !== null) lines.push(`Committed ${commit.slice(0, 7)}.`);
  if (pullRequest !== null) lines.push(`The changes are in pull request #${pullRequest}.`);
  return lines;
}

/** How many GitHub API calls the run made. */
export function callsLine({ reads, writes }: { reads: number; writes: number }): string {
  return `GitHub API calls: ${count(reads, "read")}, ${count(writes, "write")}.`;
}

function proofLine({ proofs, on }: Decision): string {
  const [best] = proofs;
  if (best === undefined) return "";
  return `${proofLabel(best)}${on === null ? "" : `, ${forPeople(on)}`}${best.url === null ? "" : ` ${best.url}`}`;
}

/** Why an item was unticked. */
export function reasonOf({ item, evidence, code }: Pick<Decision, "item" | "evidence" | "code">): string {
  const proof = typeof item.written === "object" ? item.written.proof : undefined;
  if (proof?.startsWith("code ") && code.length > 0 && code.every(({ met }) => !met))
    return `the code that proved it is gone: ${code.map(({ says }) => says).join("; ")}`;
  const against = evidence.find(({ says, dismissed }) => says === "open" && dismissed === null);
  if (against) return `${against.because} (${proofLabel(against.proof)})`;
  return evidence.find(({ dismissed }) => dismissed !== null)?.dismissed ?? "nothing proves it any more";
}

function nextStep(decisions: readonly Decision[]): string {
  const open = decisions.find(({ done, item }) => !done && item.kind === "item");
  return open
    ? `Nothing new was ticked. To tick “${inlineText(open.item.title)}”, add this line to a commit message: Completes: ${open.item.id}`
    : "Nothing new was ticked.";
}

function some(paths: string[]): string {
  const shown = paths.slice(0, 6).join(", ");
  return paths.length > 6 ? `${shown} and ${paths.length - 6} more` : shown;
}
