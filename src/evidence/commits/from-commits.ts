/** Evidence from commits: explicit mentions and commit rules, without what was reverted. */
import { type Commit, shortSha } from "../../activity/commit.ts";
import { type OthersCommit, othersReason } from "../../activity/hosted-commit.ts";
import { commitUrl, isOwn, type RepositoryActivity } from "../../activity/repository.ts";
import { mostMarks } from "../../activity/message.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { Evidence, Moment, Proof } from "../evidence.ts";
import { indexReferences } from "../references.ts";
import { findUndone } from "./undone.ts";

export interface CommitFindings {
  byItem: Map<string, Evidence[]>;
  /** Wordings in the owner's marks that match no item, with their commit. */
  unknown: { wording: string; commit: Commit; repository: RepositoryActivity }[];
  /** Items that the owner's commits name in a form that does not tick. */
  almost: { id: string; wording: string; commit: Commit; repository: RepositoryActivity }[];
  /** The owner's commits with more marks than are read from one message. */
  cut: { commit: Commit; repository: RepositoryActivity }[];
  /** Marks by people who are not the owner. */
  strangers: { commit: Commit; repository: RepositoryActivity }[];
}

/** The key under which a commit rule's matches are kept. */
export function ruleKey(item: string, index: number): string {
  return `${item}#${index}`;
}

/**
 * Finds evidence in the commits of all listed repositories.
 * @param items of the whole roadmap: a wording that two of them share matches neither
 * @param others commits that GitHub says are others', by sha: they tick no open item, and undo no recorded tick
 */
export function evidenceFromCommits(
  repositories: readonly RepositoryActivity[],
  items: readonly Item[],
  others: ReadonlyMap<string, OthersCommit> = new Map(),
): CommitFindings {
  const references = indexReferences(items);
  const open = new Set(items.flatMap(({ id, written }) => (written === false ? [id] : [])));
  const found: CommitFindings = { byItem: new Map(), unknown: [], almost: [], cut: [], strangers: [] };
  const add = (id: string, evidence: Evidence): void => {
    const list = found.byItem.get(id);
    if (list) list.push(evidence);
    else found.byItem.set(id, [evidence]);
  };
  for (const repository of repositories) {
    const undoing = findUndone(repository);
    for (const commit of repository.commits) {
      const mentions = mentionsIn(commit, references, (wording) => {
        if (commit.author.who === "owner") found.unknown.push({ wording, commit, repository });
      });
      if (commit.author.who === "owner" && commit.marks.length >= mostMarks)
        found.cut.push({ commit, repository });
      if (isByOthers(commit, mentions, open)) found.strangers.push({ commit, repository });
      for (const wording of commit.almost)
        for (const id of references.resolve({ says: "done", form: "trailer", wording }).ids)
          found.almost.push({ id, wording, commit, repository });
      const back = undoing.undoneBy(commit);
      const again = undoing.restoredBy(commit);
      for (const one of mentions)
        add(one.id, {
          ...one,
          kind: "commit",
          moment: momentOf(again ?? commit, repository),
          proof: proofOf(commit, repository),
          dismissed: dismissalOf(commit, back, open.has(one.id) ? { other: others.get(commit.sha) } : null),
          ...(back === null || commit.author.who !== "owner"
            ? {}
            : { undone: { moment: momentOf(back, repository), proof: proofOf(back, repository) } }),
        });
    }
  }
  return found;
}

/** True if nothing that a commit mentions is ticked by it, because its work is not the owner's. */
function isByOthers(
  { author, squashOf }: Commit,
  mentions: readonly Mention[],
  open: ReadonlySet<string>,
): boolean {
  if (squashOf !== undefined) return mentions.some(({ id }) => open.has(id));
  return author.who === "other" && mentions.length > 0;
}

type Mention = Pick<Evidence, "says" | "explicit" | "because"> & { id: string };

function mentionsIn(
  commit: Commit,
  references: ReturnType<typeof indexReferences>,
  unknown: (wording: string) => void,
): Mention[] {
  const explicit = commit.marks.flatMap((mark) => {
    const { ids, unknown: rest } = references.resolve(mark);
    rest.forEach(unknown);
    const done = mark.says === "done";
    const because = mark.form === "trailer" ? (done ? "“Completes”" : "“Reopens”") : done ? "“[x]”" : "“[ ]”";
    return ids.map((id) => ({
      id,
      says: mark.says,
      explicit: true,
      because: `${because} in the commit message`,
    }));
  });
  // Within one message the last mention of an item counts.
  const last = new Map(explicit.map((mention) => [mention.id, mention]));
  const ruled = new Set(commit.rules.map((key) => key.slice(0, key.lastIndexOf("#"))));
  const byRule = [...ruled]
    .filter((id) => !last.has(id))
    .map((id): Mention => ({
      id,
      says: "done",
      explicit: false,
      because: "matches a commit rule of the item",
    }));
  return [...last.values(), ...byRule];
}

/** @param open what GitHub says about the commit, if the item is open: a recorded tick stays */
function dismissalOf(
  commit: Commit,
  back: Commit | null,
  open: { other: OthersCommit | undefined } | null,
): string | null {
  const { who, via } = commit.author;
  if (who === "bot") return "a bot's commit";
  if (who === "other")
    return via === undefined ? "not the owner's commit" : `came in through a pull request by ${via}`;
  if (open?.other !== undefined) return othersReason(open.other);
  if (open !== null && commit.squashOf !== undefined)
    return "a squash that also holds somebody else's commits";
  return back === null ? null : `reverted by ${shortSha(back.sha)}`;
}

/** When a commit was made. */
export function momentOf(commit: Pick<Commit, "order" | "at">, repository: RepositoryActivity): Moment {
  return { repository: repository.listed, order: commit.order, at: commit.at };
}

/** A commit as the proof of a tick. */
export function proofOf(
  commit: Pick<Commit, "sha" | "on" | "author" | "subject">,
  repository: RepositoryActivity,
): Proof {
  return {
    kind: "commit",
    repository: repository.name,
    listed: repository.listed,
    own: isOwn(repository.listed),
    ref: commit.sha,
    path: null,
    line: null,
    url: repository.web === null ? null : commitUrl(repository.web, commit.sha),
    on: commit.on,
    by: commit.author.name,
    title: commit.subject,
    seen: true,
  };
}
