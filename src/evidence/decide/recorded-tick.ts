/** Evidence that stands in roadmap.json itself: hand-made ticks, and the proofs that earlier runs wrote there. */
import { commitUrl, fileUrl, type RepositoryActivity } from "../../activity/repository.ts";
import { readProof } from "../../roadmap/proof-reference.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { Evidence, DoneChange, Proof } from "../evidence.ts";
import type { CodeFinding } from "../code/finding.ts";
import { momentOf, proofOf } from "../commits/from-commits.ts";
import { findProof, type InIssues } from "../issues/issue-findings.ts";
import { findUndone } from "../commits/undone.ts";
import { isWritten } from "./written-done.ts";

/** What the written `done` of an item turns out to be worth. */
export type Standing =
  | { state: "none" }
  /** Looked at, and it holds (or is taken back, when dismissed). */
  | { state: "seen"; evidence: Evidence }
  /** Cannot be looked at in this run; it is kept. */
  | { state: "unseen"; proof: Proof; reason: string }
  /** Nothing but the owner's word. */
  | { state: "self"; proof: Proof; reason: string | null };

/** Looks at the `done` that stands in roadmap.json for an item. */
export function standingOf(
  item: Item,
  repositories: readonly RepositoryActivity[],
  lastChange: DoneChange | undefined,
  code: readonly CodeFinding[],
  issues: InIssues,
): Standing {
  const { written } = item;
  if (written === false) return { state: "none" };
  if (written === true || written.proof === undefined) {
    const on = written === true ? null : written.on;
    const byHand = evidenceByHand(lastChange, repositories);
    return byHand
      ? { state: "seen", evidence: byHand }
      : { state: "self", proof: selfProof(on), reason: null };
  }
  return checkProof(item.id, { text: written.proof, on: written.on }, repositories, code, issues);
}

/** A tick made by hand together with work: that commit is its proof. */
function evidenceByHand(
  lastChange: DoneChange | undefined,
  repositories: readonly RepositoryActivity[],
): Evidence | null {
  const own = repositories.find(({ listed }) => listed === ".");
  if (
    !lastChange?.done ||
    !lastChange.withWork ||
    lastChange.commit?.author.who !== "owner" ||
    own === undefined
  )
    return null;
  const { commit } = lastChange;
  const commits = own.commits.some(({ sha }) => sha === commit.sha) ? own.commits : [...own.commits, commit];
  const undoing = findUndone({ ...own, commits });
  const back = undoing.undoneBy(commit);
  return {
    says: "done",
    kind: "commit",
    explicit: true,
    because: "ticked by hand in roadmap.json together with other files",
    moment: momentOf(undoing.restoredBy(commit) ?? commit, own),
    proof: proofOf(commit, own),
    dismissed: back === null ? null : `taken back by the revert ${back.sha.slice(0, 7)}`,
  };
}

function checkProof(
  item: string,
  { text, on }: { text: string; on: string },
  repositories: readonly RepositoryActivity[],
  code: readonly CodeFinding[],
  issues: InIssues,
): Standing {
  const reference = readProof(text);
  if (reference === null)
    return { state: "self", proof: selfProof(on), reason: `“${text}” is no proof that can be looked up` };
  const named = repositoriesOf(reference.repository, repositories);
  // Two listed repositories may have one name: the one that holds the commit is meant.
  const repository =
    named.find(
      ({ commits }) => "sha" in reference && commits.some(({ sha }) => sha.startsWith(reference.sha)),
    ) ?? named[0];
  const unseen = (reason: string): Extract<Standing, { state: "unseen" }> => ({
    state: "unseen",
    proof: writtenProof(text, on, repository),
    reason,
  });
  if ("number" in reference) {
    const found = findProof(text, reference, item, issues);
    if (found === null) return { state: "none" };
    return "evidence" in found ? { state: "seen", evidence: found.evidence } : unseen(found.unseen);
  }
  if (repository === undefined)
    return unseen(`${reference.repository ?? "this repository"} is not listed or has another name`);
  if (reference.kind === "code") {
    const reason = codeUnseenReason(repository, repositories, code);
    return reason === null ? standingCode(text, code) : unseen(reason);
  }
  const commit = repository.commits.find(({ sha }) => sha.startsWith(reference.sha));
  if (commit === undefined) {
    const kept = unseen(unseenReason(reference.sha.slice(0, 7), repository));
    // What is not in a history that was seen whole cannot be opened either.
    return repository.view === "complete" ? { ...kept, proof: { ...kept.proof, url: null } } : kept;
  }
  if (commit.author.who !== "owner")
    return {
      state: "self",
      proof: selfProof(on),
      reason: `commit ${reference.sha.slice(0, 7)} is not the owner's`,
    };
  const undoing = findUndone(repository);
  const back = undoing.undoneBy(commit);
  return {
    state: "seen",
    evidence: {
      says: "done",
      kind: "commit",
      explicit: true,
      because: "the proof that stands in roadmap.json",
      moment: momentOf(undoing.restoredBy(commit) ?? commit, repository),
      proof: proofOf(commit, repository),
      dismissed: back === null ? null : `taken back by the revert ${back.sha.slice(0, 7)}`,
    },
  };
}

/**
 * Why it cannot be said that the code is gone; null when it can, or when it is there. A skill may be spread over several
 * repositories, so all of them have to be seen.
 */
function codeUnseenReason(
  repository: RepositoryActivity,
  repositories: readonly RepositoryActivity[],
  code: readonly CodeFinding[],
): string | null {
  if (code.some(({ met }) => met)) return null;
  if (code.length === 0) return "no rule of the item looks at files any more";
  const hidden = [repository, ...repositories].find(
    ({ view }) => view === "unreachable" || view === "shallow",
  );
  if (hidden !== undefined)
    return hidden.view === "shallow"
      ? `${hidden.name} is a shallow clone, in which it is not seen who wrote what`
      : `${hidden.name} could not be read: ${hidden.reason ?? "no answer"}`;
  if (code.some(({ parts }) => parts.some((part) => part.hidden)))
    return "it is still there, but it cannot be seen who wrote it";
  const lacking = repositories.find(({ lacksFiles }) => lacksFiles);
  if (lacking !== undefined) return `some files of ${lacking.name} are not in its clone`;
  return repositories.some((one) => one.view === "complete" && one.code === null)
    ? "the files were not looked at in this run"
    : null;
}

/** Code that is still there, or else what has taken its place; nothing when it is gone. */
function standingCode(text: string, code: readonly CodeFinding[]): Standing {
  const shown = code.filter(({ met }) => met).flatMap(({ evidence }) => evidence);
  const evidence = shown.find(({ proof }) => isWritten(text, proof));
  return evidence === undefined ? { state: "none" } : { state: "seen", evidence };
}

/** The repositories that a proof may name; a proof without a name is in the portfolio's own. */
function repositoriesOf(
  name: string | null,
  repositories: readonly RepositoryActivity[],
): RepositoryActivity[] {
  if (name === null) return repositories.filter(({ listed }) => listed === ".");
  return repositories.filter((one) => one.name.toLowerCase() === name.toLowerCase() || one.listed === name);
}

function unseenReason(sha: string, { view, name, reason }: RepositoryActivity): string {
  if (view === "unreachable") return `${name} could not be read: ${reason ?? "no answer"}`;
  if (view === "shallow") return `commit ${sha} is outside the shallow clone of ${name}`;
  return `commit ${sha} is not in the history of ${name}`;
}

function writtenProof(text: string, on: string, repository: RepositoryActivity | undefined): Proof {
  const reference = readProof(text);
  const web = repository?.web ?? null;
  const base: Proof = {
    ...selfProof(on),
    repository: repository?.name ?? reference?.repository ?? null,
    own: (reference?.repository ?? null) === null,
    seen: false,
  };
  if (reference === null) return base;
  if (reference.kind === "commit")
    return {
      ...base,
      kind: "commit",
      ref: reference.sha,
      url: web === null ? null : commitUrl(web, reference.sha),
    };
  if (reference.kind === "code") {
    const { sha, path, line } = reference;
    return {
      ...base,
      kind: "code",
      ref: sha,
      path,
      line,
      url: web === null ? null : fileUrl(web, sha, path, line),
    };
  }
  const { kind, number } = reference;
  return { ...base, kind, ref: `#${number}`, url: web === null ? null : `${web}/issues/${number}` };
}

function selfProof(on: string | null): Proof {
  return {
    kind: "self",
    repository: null,
    own: true,
    ref: null,
    path: null,
    line: null,
    url: null,
    on,
    by: null,
    title: null,
    seen: true,
  };
}
