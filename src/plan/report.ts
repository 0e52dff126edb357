/** Reports what a run did: a few lines for people, or one JSON object for programs. */
import { shortSha } from "../activity/commit.ts";
import type { SkillProposal } from "../import/proposed-skills.ts";
import { inlineText } from "../render/inline.ts";
import { publicItem } from "../render/portfolio-json.ts";
import type { PublishedDecision } from "../render/published.ts";
import { proofLabel } from "../render/proof-label.ts";
import { recordedReference } from "../roadmap/proof-reference.ts";
import { forPeople } from "../roadmap/day.ts";
import { areOf, count } from "../text/count.ts";
import { hasError, type Problem } from "../problems/problem.ts";
import { firstOf } from "../text/lists.ts";
import { writesIn } from "./issue-plan.ts";
import { wholeDecision } from "./published-decision.ts";
import type { Plan, PlannedFile } from "./plan.ts";
import type { Reported } from "./reported.ts";
import { otherWay, titleOf, whyNothing } from "./why-nothing.ts";

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
    items: decisions.map((decision) =>
      publicItem(wholeDecision(failed ? { ...decision, change: null } : decision)),
    ),
    files: failed ? [] : [...files, ...(site?.files ?? [])].map(({ path, status }) => ({ path, status })),
    problems: [...problems, ...late].map(({ about: _names, ...problem }) => problem),
  };
}

interface Outcome {
  dryRun: boolean;
  /** Sha of the commit; null when there was none. */
  commit: string | null;
  pullRequest: number | null;
}

/**
 * One line for each change. A run that did nothing explains why.
 * @param proposals skills for items without evidence
 */
export function textReport(
  plan: Reported,
  outcome: Outcome,
  proposals: readonly SkillProposal[] = [],
): string[] {
  if (hasError(plan.problems)) return ["Nothing was written because of errors."];
  const { decisions, progress } = plan;
  return [
    ...linesFor("ticked", decisions),
    ...linesFor("unticked", decisions),
    // Scripts look for this line, so its words do not change with the number.
    `${progress.done} of ${progress.total} items are done (${progress.percent}%).`,
    filesLine(plan, outcome),
    ...stuckLine(plan, proposals),
    ...selfDeclaredLine(decisions),
    ...reviewsLine(plan),
    ...publishedLines(plan, outcome),
  ];
}

function linesFor(change: "ticked" | "unticked", decisions: readonly PublishedDecision[]): string[] {
  return decisions
    .filter((decision) => decision.change === change)
    .map((decision) => {
      const name = `${inlineText(decision.item.title)} (${decision.item.id})`;
      return change === "ticked"
        ? `+ ${name}: ${proofLine(decision)}`
        : `- ${name}: unticked, ${reasonOf(decision)}`;
    });
}

function filesLine({ files, site }: Pick<Plan, "files" | "site">, { dryRun }: Outcome): string {
  const changed = ({ status }: { status: PlannedFile["status"] }): boolean => status !== "unchanged";
  const paths = files.filter(changed).map(({ path }) => path);
  const pages = (site?.files ?? []).filter(changed);
  const written = [
    ...(paths.length === 0 ? [] : [`${count(paths.length, "file")}: ${firstOf(paths, 6)}`]),
    ...(pages.length === 0 ? [] : [`${count(pages.length, "site file")} in ${site?.folder ?? ""}/`]),
  ];
  if (written.length === 0) return "Nothing to write: everything is up to date.";
  return `${dryRun ? "Would write" : "Wrote"} ${written.join("; ")}`;
}

function selfDeclaredLine(decisions: readonly PublishedDecision[]): string[] {
  const declared = decisions.filter(({ proofs }) => proofs[0]?.kind === "self").length;
  if (declared === 0) return [];
  return [
    `${count(declared, "tick")} ${areOf(declared)} self-declared, without proof. To prove an item, add “Completes: ID” to the message of the commit that contains the work.`,
  ];
}

/** Which reviews are due, and when the next ones are; nothing if reviews are off or there are none. */
export function reviewsLine({ reviews, decisions }: Pick<Reported, "reviews" | "decisions">): string[] {
  if (reviews === null) return [];
  const { due, next } = reviews;
  if (due.length === 0) return next === null ? [] : [`No review is due; next on ${forPeople(next)}.`];
  const titles = due.flatMap((id) => {
    const decision = decisions.find(({ item }) => item.id === id);
    return decision === undefined ? [] : [inlineText(decision.item.title)];
  });
  const then = next === null ? "" : `; next on ${forPeople(next)}`;
  return [`${count(due.length, "review")} ${areOf(due.length)} due: ${firstOf(titles, 6)}${then}.`];
}

function publishedLines(
  { issues }: Pick<Plan, "issues">,
  { dryRun, commit, pullRequest }: Outcome,
): string[] {
  const writes = issues === null ? 0 : writesIn(issues);
  return [
    ...(dryRun && writes > 0 ? [`Would make ${count(writes, "change")} to issues.`] : []),
    ...(commit === null ? [] : [`Committed ${shortSha(commit)}.`]),
    ...(pullRequest === null ? [] : [`The changes are in pull request #${pullRequest}.`]),
  ];
}

/** How many GitHub API calls the run made. */
export function callsLine({ reads, writes }: { reads: number; writes: number }): string {
  return `GitHub API calls: ${count(reads, "read")}, ${count(writes, "write")}.`;
}

function proofLine({ proofs, on }: PublishedDecision): string {
  const [best] = proofs;
  if (best === undefined) return "";
  return `${proofLabel(best)}${on === null ? "" : `, ${forPeople(on)}`}${best.url === null ? "" : ` ${best.url}`}`;
}

/** Why an item was unticked. */
export function reasonOf({
  item,
  evidence,
  code,
}: Pick<PublishedDecision, "item" | "evidence" | "code">): string {
  const recorded = recordedReference(item);
  const kind = recorded?.kind === "private" ? recorded.of : recorded?.kind;
  if (kind === "code" && code.length > 0 && code.every(({ met }) => !met))
    return `the code no longer proves it: ${code.map(({ says }) => says).join("; ")}`;
  const against = evidence.find(({ says, dismissed }) => says === "open" && dismissed === null);
  if (against) return `${against.because} (${proofLabel(against.proof)})`;
  return evidence.find(({ dismissed }) => dismissed !== null)?.dismissed ?? "nothing proves it any more";
}

function stuckLine(plan: Reported, proposals: readonly SkillProposal[]): string[] {
  const why = whyNothing(plan, proposals);
  if (why === null) return [];
  const { because, fix, next } = why;
  if (fix !== null) return [`${because} ${fix}`];
  if (next === null) return [because];
  const other = otherWay(next);
  return [
    `${because} To tick ${titleOf(next)}, ${other === null ? "" : `${other}, or `}add this line to a commit message: Completes: ${next.item.id}`,
  ];
}
