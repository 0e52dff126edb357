/** What people did to ticks by editing roadmap.json, from the history of that file. */
import type { HistoryQuestions } from "../../activity/history.ts";
import type { Commit } from "../../activity/commit.ts";
import type { HandAct } from "../../evidence/evidence.ts";
import { doneIds } from "../../roadmap/done-ids.ts";
import { streamHistory } from "./history-stream.ts";
import type { HandQuestion } from "./port.ts";
import type { Git } from "./run.ts";

/** How many versions of the file are fetched from git at once. */
const batch = 20;

/**
 * Walks from the file as it is now back through its versions, until the last change of every wanted item is known or
 * nothing older matters. A change made by a bot's commit is no act of a person, and one by a stranger none of the owner.
 */
export async function readHands(
  git: Git,
  { path, text, wanted }: HandQuestion,
  questions: HistoryQuestions,
): Promise<HandAct[]> {
  const open = new Map(wanted);
  const acts: HandAct[] = [];
  const prefix = (await git.ask("rev-parse", "--show-prefix")) ?? "";
  const versions = await streamHistory(git, { from: "HEAD", path }, { ...questions, rules: [], shas: [] });
  let newer = doneIds(text);
  let newerCommit: Commit | null = null;
  for (let from = 0; from <= versions.length && open.size > 0; from += batch) {
    const some = versions.slice(from, from + batch);
    const texts = await textsOf(
      git,
      some.map(({ sha }) => `${sha}:${prefix}${path}`),
    );
    for (const [index, commit] of some.entries()) {
      const ids = doneIds(texts[index] ?? "");
      for (const act of await changes(git, prefix + path, newer, ids, newerCommit, open)) acts.push(act);
      newer = ids;
      newerCommit = commit;
      for (const [id, since] of open) if (commit.at < since) open.delete(id);
    }
  }
  const last = newerCommit;
  if (last !== null)
    for (const act of await changes(git, prefix + path, newer, new Set(), last, open)) acts.push(act);
  return acts;
}

/** The acts between a version and the one before it. */
async function changes(
  git: Git,
  path: string,
  newer: Set<string>,
  older: Set<string>,
  commit: Commit | null,
  open: Map<string, number>,
): Promise<HandAct[]> {
  const acts: HandAct[] = [];
  for (const id of open.keys()) {
    const done = newer.has(id);
    if (done === older.has(id)) continue;
    open.delete(id);
    if (commit !== null && commit.author.who !== "owner") continue;
    const placed = commit === null ? null : { ...commit, order: await orderOf(git, commit.sha) };
    const withWork = commit !== null && done && (await changedOthers(git, commit.sha, path));
    acts.push({ id, done, commit: placed, withWork });
  }
  return acts;
}

/** The place in the whole history: a log limited to one path numbers only what it shows. */
async function orderOf(git: Git, sha: string): Promise<number> {
  return Number(await git.ask("rev-list", "--count", "--end-of-options", "HEAD", `^${sha}`));
}

/** Contents of blobs; "" for one that is missing. */
async function textsOf(git: Git, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { stdout } = await git.run(["cat-file", "--batch"], `${names.join("\n")}\n`);
  const texts: string[] = [];
  let offset = 0;
  while (offset < stdout.length && texts.length < names.length) {
    const end = stdout.indexOf(10, offset);
    const header = stdout.toString("utf8", offset, end);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    offset = end + 1;
    texts.push(size === undefined ? "" : stdout.toString("utf8", offset, offset + Number(size)));
    if (size !== undefined) offset += Number(size) + 1;
  }
  return texts;
}

/** Generated files beside the roadmap are no work. */
const generated = /(?:^|\/)(?:README\.md|\.roadfolio\/[^/]*)$/;

async function changedOthers(git: Git, sha: string, path: string): Promise<boolean> {
  const { stdout } = await git.run([
    "diff-tree",
    "-r",
    "-z",
    "--root",
    "--name-only",
    "--no-commit-id",
    "--end-of-options",
    sha,
  ]);
  return stdout
    .toString("utf8")
    .split("\0")
    .some((name) => name !== "" && name !== path && !generated.test(name));
}
