/**
 * Plays actions/checkout 7.0.1. It follows src/git-source-provider.ts (the order), src/git-auth-helper.ts (credentials in a
 * file of the runner, included by the repository's configuration; safe.directory in a HOME of its own),
 * src/ref-helper.ts (what is fetched and checked out), and src/input-helper.ts.
 */
import { randomUUID } from "node:crypto";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { TestRepository } from "../../support/repository.ts";
import { type ActionDouble, type ActionStep, flag, StepFailed } from "../action-double.ts";
import { runProgram } from "../machine.ts";

export const checkout: ActionDouble = {
  name: "actions/checkout",
  commit: "3d3c42e5aac5ba805825da76410c181273ba90b1",
  inputs: {
    token: "${{ github.token }}",
    "fetch-depth": "1",
    filter: "",
    "persist-credentials": "true",
  },
  async play(step) {
    const { machine, inputs, github, run, afterwards } = step;
    const { ref, sha } = run.event;
    const persists = flag(inputs, "persist-credentials");
    const depth = Number(inputs["fetch-depth"]);
    const home = temporaryHome(step);
    const git = async (...args: string[]): Promise<string> => {
      const { status, output } = await runProgram(machine, "git", args, {
        HOME: home,
        GIT_TERMINAL_PROMPT: "0",
      });
      if (status !== 0) throw new StepFailed(`git ${args[0]}: ${output}`);
      return output.trim();
    };
    let remove = (): void => undefined;
    try {
      await git("init", machine.workspace);
      const repository = new TestRepository(machine.workspace);
      repository.addOrigin(`${github.server}/${github.repository}`);
      appendFileSync(join(machine.workspace, ".git/config"), "[gc]\n\tauto = 0\n");
      remove = addCredentials(step);
      afterwards(async () => remove());
      await fetchRef(git, ref, sha, { depth, filter: inputs["filter"] ?? "" });
      await git("sparse-checkout", "disable");
      await git("config", "--local", "--unset-all", "extensions.worktreeConfig");
      const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
      const what = branch === undefined ? [ref] : ["-B", branch, `refs/remotes/origin/${branch}`];
      await git("checkout", "--progress", "--force", ...what);
      step.output("commit", await git("log", "-1", "--format=%H"));
    } finally {
      if (!persists) remove();
      rmSync(home, { recursive: true, force: true });
    }
  },
};

/** All branches and tags, or only what the event is about. A branch that has moved since is set back to the event's commit. */
async function fetchRef(
  git: (...args: string[]) => Promise<string>,
  ref: string,
  sha: string,
  { depth, filter }: { depth: number; filter: string },
): Promise<void> {
  const fetch = async (...refs: string[]): Promise<string> =>
    git(
      "-c",
      "protocol.version=2",
      "fetch",
      "--no-tags",
      "--prune",
      "--no-recurse-submodules",
      ...(filter === "" ? [] : [`--filter=${filter}`]),
      ...(depth > 0 ? [`--depth=${depth}`] : []),
      "origin",
      ...refs,
    );
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined && !ref.startsWith("refs/tags/"))
    throw new Error(`A checkout of ${ref} is not played.`);
  const only = branch === undefined ? `+${ref}:${ref}` : `+${sha}:refs/remotes/origin/${branch}`;
  const local = branch === undefined ? ref : `refs/remotes/origin/${branch}`;
  const isThere = async (): Promise<boolean> =>
    (await git("for-each-ref", "--format=%(objectname) %(*objectname)", local)).split(" ").includes(sha);
  await fetch(...(depth > 0 ? [only] : ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"]));
  if (depth === 0 && !(await isThere())) await fetch(only);
  if (!(await isThere()))
    throw new StepFailed(`The ref '${ref}' does not point to the expected commit '${sha}'.`);
}

/** A HOME whose configuration trusts the workspace, for this step only. */
function temporaryHome({ machine }: ActionStep): string {
  const home = join(machine.temp, randomUUID());
  mkdirSync(home);
  const [own, config] = [join(machine.home, ".gitconfig"), join(home, ".gitconfig")];
  if (existsSync(own)) cpSync(own, config);
  appendFileSync(config, `[safe]\n\tdirectory = ${machine.workspace}\n`);
  return home;
}

/** @returns what removes them again */
function addCredentials({ machine, inputs, github }: ActionStep): () => void {
  const config = join(machine.workspace, ".git/config");
  const secret = Buffer.from(`x-access-token:${inputs["token"] ?? ""}`).toString("base64");
  const credentials = join(machine.temp, `git-credentials-${randomUUID()}.config`);
  writeFileSync(credentials, `[http "${github.server}/"]\n\textraheader = AUTHORIZATION: basic ${secret}\n`);
  // The second is where an action that is a container of its own would find them.
  const places = [
    [`${machine.workspace}/.git`, credentials],
    ["/github/workspace/.git", `/github/runner_temp/${basename(credentials)}`],
  ];
  const included = places.flatMap(([folder, path]) =>
    ["", "/worktrees/*"].map((below) => `[includeIf "gitdir:${folder}${below}"]\n\tpath = ${path}\n`),
  );
  appendFileSync(config, included.join(""));
  return () => {
    rmSync(credentials, { force: true });
    if (!existsSync(config)) return;
    const text = included.reduce((all, one) => all.replace(one, ""), readFileSync(config, "utf8"));
    writeFileSync(config, text);
  };
}
