/**
 * Turns the sample history into a real repository. git fast-import takes all commits in one call; only a revert
 * needs another, because its message names the sha of a commit that must exist first.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ana, type DemoCommit } from "./commit.ts";
import { startingRoadmap, tickByHand } from "./roadmap.ts";

const main = "main";
/** Where the sample would lie on GitHub. */
export const repository = "ana-souza/learning-portfolio";

interface Branch {
  /** Mark of its newest commit; null before the first. */
  tip: number | null;
  tree: Map<string, string>;
  /** What was changed on it since it left main: that is what a merge brings in. */
  changed: Map<string, string>;
}

interface Made {
  mark: number;
  subject: string;
  /** What its files were before it; null for a file that was not there. */
  before: Map<string, string | null>;
}

/** Removes the folder and makes it anew, with its work tree checked out. */
export function makeRepository(folder: string, roadmapFile: string, history: readonly DemoCommit[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  // No template: a machine's own hooks would run in the sample.
  git(["init", "--quiet", "--template=", `--initial-branch=${main}`]);
  git(["remote", "add", "origin", `https://github.com/${repository}.git`]);
  importHistory(git, join(folder, ".git", "demo-marks"), roadmapFile, history);
  git(["reset", "--quiet", "--hard", main]);
  // What is pushed stays on this machine.
  git(["init", "--quiet", "--bare", "--template=", ".git/pushed"]);
  git(["remote", "set-url", "--push", "origin", join(folder, ".git", "pushed")]);
  git(["push", "--quiet", "--set-upstream", "origin", main]);
}

/**
 * An environment without the user's git: no identity, aliases, signing or hooks of this machine reach the sample,
 * and no token or GITHUB_* variable of a CI run reaches the program.
 */
export function cleanEnvironment(folder: string): Record<string, string> {
  const kept = ["PATH", "Path", "SystemRoot", "TEMP", "TMP", "TMPDIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    // A folder that is there and holds no .gitconfig.
    HOME: join(folder, ".git"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
}

type Git = (args: readonly string[], input?: string) => void;

function gitIn(folder: string): Git {
  return (args, input = "") => {
    execFileSync("git", args, { cwd: folder, env: cleanEnvironment(folder), input, stdio: "pipe" });
  };
}

function importHistory(
  git: Git,
  marksFile: string,
  roadmapFile: string,
  history: readonly DemoCommit[],
): void {
  const roadmap = startingRoadmap(roadmapFile);
  const branches = new Map<string, Branch>([[main, { tip: null, tree: new Map(), changed: new Map() }]]);
  const named = new Map<string, Made>();
  let pending = "";

  function flush(): void {
    git(
      ["fast-import", "--quiet", `--import-marks-if-exists=${marksFile}`, `--export-marks=${marksFile}`],
      pending,
    );
    pending = "";
  }

  for (const [index, commit] of history.entries()) {
    const mark = index + 1;
    const branch = branchOf(commit.branch ?? main, branches);
    const merged = commit.merges === undefined ? null : known(branches, commit.merges);
    const reverted = commit.reverts === undefined ? null : known(named, commit.reverts);
    if (reverted !== null) flush();
    for (const id of commit.tick ?? []) tickByHand(roadmap, id);

    const changes = new Map<string, string | null>([
      ...(index === 0 || commit.tick
        ? [["roadmap.json", `${JSON.stringify(roadmap, null, 2)}\n`] as const]
        : []),
      ...Object.entries(commit.files ?? {}),
      ...Object.entries(commit.more ?? {}).map(
        ([path, text]) => [path, known(branch.tree, path) + text] as const,
      ),
      ...(merged?.changed ?? []),
      ...(reverted?.before ?? []),
    ]);
    const before = new Map([...changes.keys()].map((path) => [path, branch.tree.get(path) ?? null] as const));
    const message =
      reverted === null
        ? commit.message
        : `Revert "${reverted.subject}"\n\nThis reverts commit ${shaOf(marksFile, reverted.mark)}.\n\n${commit.message}`;

    pending += record({ ...commit, message }, mark, [branch.tip, merged?.tip ?? null], changes);
    branch.tip = mark;
    for (const [path, text] of changes) {
      if (text === null) branch.tree.delete(path);
      else branch.tree.set(path, text);
      if (text !== null) branch.changed.set(path, text);
    }
    if (commit.key !== undefined)
      named.set(commit.key, { mark, subject: commit.message.split("\n", 1)[0] ?? "", before });
  }
  flush();
}

function branchOf(name: string, branches: Map<string, Branch>): Branch {
  const there = branches.get(name);
  if (there) return there;
  const { tip, tree } = known(branches, main);
  const forked: Branch = { tip, tree: new Map(tree), changed: new Map() };
  branches.set(name, forked);
  return forked;
}

/** A name that stands in the history must mean something: a slip in the data is to be heard of at once. */
function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The demo's history names "${name}" before it is there.`);
  return value;
}

/** One commit in the language of git fast-import. */
function record(
  { at, by = ana, branch = main, message }: DemoCommit,
  mark: number,
  [parent, second]: readonly [number | null, number | null],
  changes: ReadonlyMap<string, string | null>,
): string {
  // Brazil has had no summer time since 2019.
  const who = `${by.name} <${by.email}> ${Date.parse(`${at}:00-03:00`) / 1000} -0300`;
  return [
    `commit refs/heads/${branch}`,
    `mark :${mark}`,
    `author ${who}`,
    `committer ${who}`,
    data(`${message.trimEnd()}\n`),
    ...(parent === null ? [] : [`from :${parent}`]),
    ...(second === null ? [] : [`merge :${second}`]),
    ...[...changes].map(([path, text]) =>
      text === null ? `D ${path}` : `M 100644 inline ${path}\n${data(text)}`,
    ),
    "",
    "",
  ].join("\n");
}

/** Counted in bytes: the messages are Portuguese too. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function shaOf(marksFile: string, mark: number): string {
  const sha = new RegExp(`^:${mark} ([0-9a-f]+)$`, "m").exec(readFileSync(marksFile, "utf8"))?.[1];
  if (sha === undefined) throw new Error(`git fast-import did not say the sha of commit ${mark}.`);
  return sha;
}
