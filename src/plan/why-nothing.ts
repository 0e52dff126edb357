/** Explains in two sentences why a run ticked nothing, and what to do next. */
import { evidenceText } from "../import/evidence-text.ts";
import type { SkillProposal } from "../import/proposed-skills.ts";
import { inlineText } from "../render/inline.ts";
import type { PublishedDecision } from "../render/published.ts";
import type { ProblemCode } from "../problems/codes.ts";
import { hasError } from "../problems/problem.ts";
import type { Reported } from "./reported.ts";

const addAddress = "If they are yours, add their address to owner.emails in roadmap.json and run again.";

/** With what to do about it, if a mention in a commit message would not help. */
type Reason = readonly [codes: readonly ProblemCode[], because: string, fix?: string];

/** What explains it most directly comes first. The problems themselves say more. */
const reasons: readonly Reason[] = [
  [["no-repositories"], "no repository is listed", 'Add "repositories": ["."] to roadmap.json.'],
  [["unlisted-address"], "commits with your name have an address that is not listed as yours", addAddress],
  [["no-own-commits"], "no commit counts as yours", addAddress],
  [["only-bots"], "all commits are by bots"],
  [["not-the-owner", "not-trusted"], "what would tick an item is not known to be yours"],
  [["unknown-mention", "almost-mention"], "a commit mentions an item in a form that ticks nothing"],
];

/** What may explain it if nothing came close. */
const possibleReasons: readonly Reason[] = [
  [["unread-language"], "some of your code is in a language that no skill covers"],
  [["empty-repository"], "a listed repository has no commits yet"],
  [["unreachable", "shallow-clone"], "a listed repository could not be read in full"],
  [
    ["issues-skipped", "github-limit", "github-unavailable", "github-permission", "api-calls"],
    "not all issues could be read",
  ],
  [["habit-mention"], "a commit mentions a habit, and habits are measured"],
];

const nothingProves = "no commit, issue or code proves an open item yet";

export interface Explanation {
  /** A sentence: "Nothing new was ticked: no commit counts as yours (no-own-commits)." */
  because: string;
  /** What to do first; null if a mention of the next item would help. */
  fix: string | null;
  /** The open item to do next; null if only habits and gates are open. */
  next: PublishedDecision | null;
}

/**
 * Null if something changed, everything is done, or errors kept the run from finishing.
 *
 * @param proposals skills for items without evidence, which code would tick if they named them
 */
export function whyNothing(
  { decisions, problems, progress, roadmap }: Reported,
  proposals: readonly SkillProposal[] = [],
): Explanation | null {
  if (hasError(problems) || decisions.some(({ change }) => change !== null)) return null;
  if (progress.total > 0 && progress.done === progress.total) return null;
  if (decisions.length === 0)
    return {
      because: "The roadmap has no items yet.",
      fix: "Add some to a group, each with an id and a title.",
      next: null,
    };
  const codes = new Set(problems.map(({ code }) => code));
  // One repository by others among several explains little.
  const foreign = problems.filter(({ code }) => code === "no-own-commits").length;
  if (foreign < (roadmap?.repositories.length ?? 0)) codes.delete("no-own-commits");
  const [because, fix = null] = told(reasons, codes) ??
    foundSoFar(decisions) ??
    told(possibleReasons, codes) ?? [nothingProves, skillFix(decisions, proposals)];
  return { because: `Nothing new was ticked: ${because}.`, fix, next: decisions.find(isOpen) ?? null };
}

/** The first reason that was reported as a problem, naming its code. */
function told(
  some: readonly Reason[],
  codes: ReadonlySet<ProblemCode>,
): [because: string, fix?: string] | null {
  for (const [possible, because, ...fix] of some) {
    const code = possible.find((one) => codes.has(one));
    if (code !== undefined) return [`${because} (see ${code} above)`, ...fix];
  }
  return null;
}

function isOpen({ done, item }: PublishedDecision): boolean {
  return !done && item.kind === "item";
}

/** What to add so that code can tick the first open item that a skill surely fits; null if there is none. */
function skillFix(
  decisions: readonly PublishedDecision[],
  proposals: readonly SkillProposal[],
): string | null {
  const open = new Set(decisions.filter(isOpen).map(({ item }) => item.id));
  const sure = proposals.filter(({ item, evidence }) => open.has(item.id) && evidence.rules.length > 0);
  const [first] = sure;
  if (first === undefined) return null;
  const others = sure.length - 1;
  const more =
    others === 0 ? "" : ` ${others} more lack${others === 1 ? "s" : ""} it too: see npx roadfolio check.`;
  return `Code can tick ${titleOf(first)} once you add this to it in roadmap.json: ${evidenceText(first.evidence)}.${more}`;
}

/** What came closest to ticking an item; null if nothing did. */
function foundSoFar(decisions: readonly PublishedDecision[]): [because: string] | null {
  const open = decisions.filter(({ done, item }) => !done && item.kind !== "habit");
  const wholly = open.find(
    ({ code, evidence }) => code.length > 0 && code.every(({ met }) => met) && notCounted(evidence),
  );
  if (wholly !== undefined) return doesNotCount(wholly);
  const partly = open.find(({ evidence }) => evidence.some(({ kind }) => kind === "code"));
  if (partly !== undefined)
    return [`${titleOf(partly)} came closest, with ${partly.code.map(({ says }) => says).join("; ")}`];
  const other = open.find(({ evidence }) => notCounted(evidence));
  return other === undefined ? null : doesNotCount(other);
}

function notCounted(
  evidence: PublishedDecision["evidence"],
): PublishedDecision["evidence"][number] | undefined {
  return evidence.find(({ says, dismissed }) => says === "done" && dismissed !== null);
}

function doesNotCount(one: PublishedDecision): [because: string] {
  return [`the evidence for ${titleOf(one)} does not count (${notCounted(one.evidence)?.dismissed ?? ""})`];
}

/** The title in quotation marks. */
export function titleOf({ item }: Pick<PublishedDecision, "item">): string {
  return `“${inlineText(item.title)}”`;
}

/** What ticks an item, apart from a mention in a commit message. */
export function otherWay({ item, code }: PublishedDecision): string | null {
  return code.length === 0
    ? null
    : `commit code that shows it (npx roadfolio explain ${item.id} says what is missing)`;
}
