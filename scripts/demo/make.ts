/**
 * Turns the sample history into a real repository. All commits go through one git fast-import. Only a revert
 * needs a second one, because its message contains the sha of an earlier commit.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ana, type DemoCommit } from "./commit.ts";
import { startingRoadmap, tickByHand } from "./roadmap.ts";

const main = "main";
/** What the sample would be called on GitHub. */
export const repository = "ana-souza/learning-portfolio";

interface Branch {
  /** Mark of its latest commit; null before the first one. */
  tip: number | null;
  tree: Map<string, string>;
  /** Everything changed since it left main, which is what a merge brings in. */
  changed: Map<string, string>;
}

interface Made {
  mark: number;
  subject: string;
  /** What its files were before it; null for a file it added. */
  before: Map<string, string | null>;
}

/** Deletes the folder and creates it again, with the work tree checked out. */
export function makeRepository(folder: string, roadmapFile: string, history: readonly DemoCommit[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  // Without a template, so that hooks of this machine do not run in the sample.
  git(["init", "--quiet", "--template=", `--initial-branch=${main}`]);
  git(["remote", "add", "origin", `https://github.com/${repository}.git`]);
  importHistory(git, join(folder, ".git", "demo-marks"), roadmapFile, history);
  git(["reset", "--quiet", "--hard", main]);
  // Pushes stay on this machine.
  git(["init", "--quiet", "--bare", "--template=", ".git/pushed"]);
  git(["remote", "set-url", "--push", "origin", join(folder, ".git", "pushed")]);
  git(["push", "--quiet", "--set-upstream", "origin", main]);
}

/**
 * An environment without the user's git configuration, so that no identity, alias, signing key or hook of this
 * machine affects the sample, and no token or GITHUB_* variable of a CI run reaches the program.
 */
export function cleanEnvironment(folder: string): Record<string, string> {
  const kept = ["PATH", "Path", "SystemRoot", "TEMP", "TMP", "TMPDIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    // A folder that exists and has no .gitconfig.
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

/** Looks up a name from the history and fails if it is unknown. */
function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The demo's history names "${name}" before it exists.`);
  return value;
}

/** One commit in fast-import format. */
function record(
  { at, by = ana, branch = main, message }: DemoCommit,
  mark: number,
  [parent, second]: readonly [number | null, number | null],
  changes: ReadonlyMap<string, string | null>,
): string {
  // Brazil has had no daylight saving time since 2019.
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

/** Length in bytes, because the messages contain Portuguese. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function shaOf(marksFile: string, mark: number): string {
  const sha = new RegExp(`^:${mark} ([0-9a-f]+)$`, "m").exec(readFileSync(marksFile, "utf8"))?.[1];
  if (sha === undefined) throw new Error(`git fast-import did not report the sha of commit ${mark}.`);
  return sha;
}
