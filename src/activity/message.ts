/** What a commit message says about the roadmap. Only the form is read here; what it refers to is decided in evidence/. */
import { fencedLines } from "../text/fences.ts";

/** "This is done" or "this is not", said of some wording. */
export interface Mark {
  says: "done" | "open";
  form: "trailer" | "task";
  /** What it is said of: an id, a title or an alias; a trailer may list several. */
  wording: string;
}

/** A commit that this one takes back: by sha, or by the number of the pull request that brought it. */
export interface Revert {
  sha: string | null;
  pullRequest: number | null;
  /** `owner/name` of the pull request, when it is said. */
  repository: string | null;
  /** For a reverted merge: the first parent; everything the merge brought in is taken back. */
  downTo: string | null;
}

/** Cheap test on raw bytes: false means that the readers below find nothing. */
export function mentionsSomething(message: string): boolean {
  return hint.test(message);
}
const hint = /\[[ xX]\]|complete|reopens[ \t]*:|reverts[ \t]/i;

const header = String.raw`[\p{L}\d-]+(?:\([^()]*\))?!?:\s+`;
const bullet = String.raw`(?:[-*+]|\d{1,9}[.)])\s+`;
/** At the very start of the line, or after a bullet: `git merge --log` and `--squash` indent what others wrote. */
const taskLine = new RegExp(
  String.raw`^(?:[ \t]{0,12}(?:${bullet})+)?(?:${header})?\[([ xX])\]\s+(.+)$`,
  "u",
);
const nextMark = / (?=\[[ xX]\] )/;
const trailerLine = /^\s{0,3}(completes|reopens)[ \t]*:[ \t]*(.+)$/i;

/**
 * Marks in the order of the message: trailers (`Completes: a, b`, `Reopens: a`, wherever the line stands, since a
 * squash merge moves trailers into the middle) and task marks (`[x] a`, `[ ] a`, at the start of a line).
 * Quoted lines and code blocks say nothing.
 */
export function readMarks(message: string): Mark[] {
  return [...spokenLines(message)]
    .flatMap(marksOf)
    .filter(({ wording }) => wording !== "")
    .slice(0, most);
}

const almostTrailer = /^\s{0,3}completed?s?[ \t]*:?[ \t]+(.+)$/i;
const almostTask = /\[[xX]\][ \t]*(.+)$/;

/** What stands where a mark nearly does: "completes sql-joins", "[x]sql-joins". It ticks nothing, and may be asked about. */
export function readAlmost(message: string): string[] {
  return [...spokenLines(message)].flatMap((line) => {
    if (marksOf(line).length > 0) return [];
    const wording = (almostTrailer.exec(line) ?? almostTask.exec(line))?.[1];
    return wording === undefined ? [] : [clean(wording)];
  });
}

function marksOf(line: string): Mark[] {
  const trailer = trailerLine.exec(line);
  if (trailer?.[1] && trailer[2]) {
    const says = trailer[1].toLowerCase() === "completes" ? "done" : "open";
    return [{ says, form: "trailer", wording: clean(trailer[2]) }];
  }
  const task = taskLine.exec(line);
  if (!task?.[2]) return [];
  return `[${task[1]}] ${task[2].replace(/[ \t]+/g, " ")}`.split(nextMark).map((part) => ({
    says: part.startsWith("[ ]") ? "open" : "done",
    form: "task",
    wording: clean(part.slice(3)),
  }));
}

/** Marks and reverts of one message that are listened to: nobody means more, and each costs time. */
const most = 200;

/** What `git merge --squash` writes: the messages of others follow. */
const squashHead = /^Squashed commit of the following:/;

/** Lines outside code blocks and quotations; a trailer's continuation lines are joined to it. */
function* spokenLines(message: string): Generator<string> {
  const lines = message.split(/\r\n|\r|\n/);
  const code = fencedLines(lines);
  let held: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (squashHead.test(line)) break;
    if (code[index] === true || /^\s*>/.test(line)) continue;
    if (held !== null && /^[ \t]+\S/.test(line) && !/^\s*(?:[-*+]\s+)?\[[ xX]\]/.test(line)) {
      held += ` ${line.trim()}`;
      continue;
    }
    if (held !== null) yield held;
    held = trailerLine.test(line) ? line : null;
    if (held === null) yield line;
  }
  if (held !== null) yield held;
}

/** Without the "(#12)" that a squash merge adds to a subject. */
function clean(wording: string): string {
  return wording
    .slice(0, 2000)
    .replace(/\s*\(#\d+\)\s*$/, "")
    .trim();
}

const revertLine = /\breverts commit ([0-9a-f]{7,64})(?:,\s+reversing\s+changes made to ([0-9a-f]{7,64}))?/gi;
const revertedPullRequest = /^[ \t]*reverts ([\w.-]+\/[\w.-]+)?#(\d+)[ \t]*$/gim;

/** What git's and GitHub's own revert messages name. */
export function readReverts(message: string): Revert[] {
  const spoken = [...spokenLines(message)].join("\n");
  const bySha = [...spoken.matchAll(revertLine)].map((match) => ({
    sha: match[1]?.toLowerCase() ?? null,
    pullRequest: null,
    repository: null,
    downTo: match[2]?.toLowerCase() ?? null,
  }));
  const byNumber = [...spoken.matchAll(revertedPullRequest)].map((match) => ({
    sha: null,
    pullRequest: Number(match[2]),
    repository: match[1] ?? null,
    downTo: null,
  }));
  return [...bySha, ...byNumber].slice(0, most);
}

const mergedPullRequest = /^Merge pull request #(\d+) from ([^\s/]+)\//;
const squashedPullRequest = /^[^\r\n]*\(#(\d+)\)[ \t]*(?:\r?\n|$)/;

/** True for the merges of GitLab, Bitbucket and Azure, which name the request but not always whose it is. */
export function namesMergeRequest(message: string): boolean {
  return /^See merge request \S*!\d+|^Merged in \S+ \(pull request #\d+\)|^Merged PR \d+:/im.test(message);
}

/** The pull request that a commit brought in, by GitHub's merge and squash subjects; the branch owner of a merge. */
export function readPullRequest(subject: string): { number: number; from: string | null } | null {
  const merged = mergedPullRequest.exec(subject);
  if (merged) return { number: Number(merged[1]), from: merged[2] ?? null };
  const squashed = squashedPullRequest.exec(subject);
  return squashed ? { number: Number(squashed[1]), from: null } : null;
}

export interface Header {
  type: string;
  scope: string | null;
}

/** The header of a Conventional Commits 1.0.0 subject, `type(scope)!: description`; null for any other. */
export function readHeader(subject: string): Header | null {
  const match = /^([\p{L}\d-]+)(?:\(([^()\r\n]+)\))?!?:\s/u.exec(subject);
  return match?.[1] === undefined ? null : { type: match[1], scope: match[2] ?? null };
}
