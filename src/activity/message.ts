/** Parses what a commit message says about the roadmap. evidence/ decides which items it refers to. */
import { fencedLines } from "../text/fences.ts";

/** A mark in a message: some wording is done, or is open again. */
export interface Mark {
  says: "done" | "open";
  form: "trailer" | "task";
  /** What it refers to: an id, a title or an alias; a trailer can list several. */
  wording: string;
}

/** What a commit reverts: a commit by sha, or a pull request by number. */
export interface Revert {
  sha: string | null;
  pullRequest: number | null;
  /** `owner/name` of the pull request, if given. */
  repository: string | null;
  /** For a reverted merge: its first parent. Everything that the merge brought in is reverted. */
  downTo: string | null;
}

/** A cheap check on the raw message: if false, the functions below find nothing. */
export function mentionsSomething(message: string): boolean {
  return hint.test(message);
}
const hint = /\[[ xX]\]|complete|reopens[ \t]*:|reverts[ \t]/i;

const header = String.raw`[\p{L}\d-]+(?:\([^()]*\))?!?:\s+`;
const bullet = String.raw`(?:[-*+]|\d{1,9}[.)])\s+`;
/** Only at the very start of a line or after a bullet, because `git merge --log` and `--squash` indent others' messages. */
const taskLine = new RegExp(
  String.raw`^(?:[ \t]{0,12}(?:${bullet})+)?(?:${header})?\[([ xX])\]\s+(.+)$`,
  "u",
);
const nextMark = / (?=\[[ xX]\] )/;
/** GitHub's squash merge puts "* " before the subject of each commit. */
const trailerLine = new RegExp(String.raw`^\s{0,3}(?:${bullet})*(completes|reopens)[ \t]*:[ \t]*(.+)$`, "i");
/** An indented line that does not continue the trailer before it. */
const ownLine = new RegExp(
  String.raw`^\s*(?:(?:[-*+]\s+)?\[[ xX]\]|(?:${bullet})+(?:completes|reopens)[ \t]*:)`,
  "i",
);

/**
 * Marks in message order: trailers (`Completes: a, b`, `Reopens: a`, on any line or after a bullet, because a squash
 * merge moves trailers to the middle and makes a list of subjects) and task marks (`[x] a`, `[ ] a`, at the start of a
 * line). Quoted lines and code blocks are ignored.
 */
export function readMarks(message: string): Mark[] {
  return [...spokenLines(message)]
    .flatMap(marksOf)
    .filter(({ wording }) => wording !== "")
    .slice(0, mostMarks);
}

const almostTrailer = new RegExp(String.raw`^\s{0,3}(?:${bullet})*completed?s?[ \t]*:?[ \t]+(.+)$`, "i");
const almostTask = /\[[xX]\][ \t]*(.+)$/;

/** Wordings that are almost marked, such as "completes sql-joins" or "[x]sql-joins". They tick nothing, but are reported. */
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
  const task = line.includes("[") ? taskLine.exec(line) : null;
  if (!task?.[2]) return [];
  return `[${task[1]}] ${task[2].replace(/[ \t]+/g, " ")}`.split(nextMark).map((part) => ({
    says: part.startsWith("[ ]") ? "open" : "done",
    form: "task",
    wording: clean(part.slice(3)),
  }));
}

/** The most marks and reverts to read from one message, since each one costs time. */
export const mostMarks = 200;

/** Written by `git merge --squash`; other people's messages follow. */
const squashHead = /^Squashed commit of the following:/;

/** Lines outside code blocks and quotes, with the continuation lines of a trailer joined to it. */
function* spokenLines(message: string): Generator<string> {
  const lines = message.split(/\r\n|\r|\n/);
  const code = fencedLines(lines);
  let held: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (squashHead.test(line)) break;
    if (code[index] === true || /^\s*>/.test(line)) continue;
    if (held !== null && /^[ \t]+\S/.test(line) && !ownLine.test(line)) {
      held += ` ${line.trim()}`;
      continue;
    }
    if (held !== null) yield held;
    held = trailerLine.test(line) ? line : null;
    if (held === null) yield line;
  }
  if (held !== null) yield held;
}

/** Removes the "(#12)" that a squash merge adds to a subject. */
function clean(wording: string): string {
  return wording
    .slice(0, 2000)
    .replace(/\s*\(#\d+\)\s*$/, "")
    .trim();
}

const revertLine = /\breverts commit ([0-9a-f]{7,64})(?:,\s+reversing\s+changes made to ([0-9a-f]{7,64}))?/gi;
const revertedPullRequest = /^[ \t]*reverts ([\w.-]+\/[\w.-]+)?#(\d+)[ \t]*$/gim;

/** What the standard revert messages of git and GitHub refer to. */
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
  return [...bySha, ...byNumber].slice(0, mostMarks);
}

const mergedPullRequest = /^Merge pull request #(\d+) from ([^\s/]+)\//;
const squashedPullRequest = /^[^\r\n]*\(#(\d+)\)[ \t]*(?:\r?\n|$)/;

/** True for merge commits of GitLab, Bitbucket and Azure, which name the merge request but not always its author. */
export function namesMergeRequest(message: string): boolean {
  return /^See merge request \S*!\d+|^Merged in \S+ \(pull request #\d+\)|^Merged PR \d+:/im.test(message);
}

/** The pull request named in the subject of GitHub's merge and squash commits, and the branch owner if it is a merge. */
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

/** Parses a Conventional Commits 1.0.0 subject, `type(scope)!: description`; null for any other subject. */
export function readHeader(subject: string): Header | null {
  const match = /^([\p{L}\d-]+)(?:\(([^()\r\n]+)\))?!?:\s/u.exec(subject);
  return match?.[1] === undefined ? null : { type: match[1], scope: match[2] ?? null };
}
