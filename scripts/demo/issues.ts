/** The second act: the roadmap in the learner's issues, in both directions, and a stranger who tries the same. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ana } from "./commit.ts";
import { type DemoGitHub, startGitHub } from "./github.ts";
import { cleanEnvironment } from "./make.ts";
import { sync } from "./sync.ts";

/** Ticked in an issue, by a commit, and claimed in a stranger's issue. */
const byBox = "lakes-warehouses";
const byCommit = "nosql-mongodb";
const claimed = "cron-scheduling";

export interface SecondAct {
  story: string[];
  /** Everything that went wrong. */
  found: string[];
}

/** Starts a GitHub, plays the scenes on the demo's repository, and stops it. */
export async function playIssues(demo: string): Promise<SecondAct> {
  const github = await startGitHub();
  try {
    return await play(demo, github);
  } finally {
    await github.close();
  }
}

async function play(demo: string, github: DemoGitHub): Promise<SecondAct> {
  const run = () =>
    sync(demo, ["--push"], {
      GITHUB_API_URL: github.api,
      GITHUB_TOKEN: github.token,
      // GitHub wants a second between two writes; its emulator does not.
      NODE_OPTIONS: `--import=${join(import.meta.dirname, "without-waiting.ts")}`,
    });
  await run();
  const made = await github.issues();
  const list = await rowOf(github, byBox);

  await github.edit("ana", list.number, {
    body: list.body.replace(list.row, list.row.replace("- [ ]", "- [x]")),
  });
  commit(demo, `Keep parts as documents\n\nCompletes: ${byCommit}`);
  const claim = await github.open("mallory", { title: `Done: ${claimed}`, labels: [`roadmap:${claimed}`] });
  await github.edit("mallory", claim, { state: "closed" });
  const { items } = await run();

  const byId = new Map(items.map((item) => [item.id, item]));
  const page = readFileSync(join(demo, "site/index.html"), "utf8");
  const proof = byId.get(byBox)?.proof[0];
  const found: string[] = [];
  if (proof?.kind !== "checklist" || proof.url === null || !page.includes(proof.url))
    found.push(`${byBox} was ticked in #${list.number}, but the site does not link to it.`);
  if (!(await rowOf(github, byCommit)).row.startsWith("- [x]"))
    found.push(`${byCommit} was completed by a commit, but its box is not ticked.`);
  if (byId.get(claimed)?.done !== false) found.push(`${claimed} was ticked by a stranger's issue.`);
  return {
    found,
    story: [
      `Checklists: ${made.length} issues on an emulated GitHub, one per phase and one for the strategy`,
      `A box ticked in #${list.number} reached roadmap.json, README and site: ${byBox}`,
      `A commit ticked a box: ${byCommit}`,
      `A stranger closed an issue labelled "roadmap:${claimed}" and ticked nothing`,
    ],
  };
}

async function rowOf(github: DemoGitHub, id: string): Promise<{ number: number; body: string; row: string }> {
  for (const { number, body } of await github.issues()) {
    const row = body?.split("\n").find((line) => line.includes(`<!-- roadfolio:item ${id} `));
    if (body !== null && row !== undefined) return { number, body, row };
  }
  throw new Error(`No checklist has a row for ${id}.`);
}

function commit(demo: string, message: string): void {
  const who = { ...cleanEnvironment(demo), GIT_COMMITTER_NAME: ana.name, GIT_COMMITTER_EMAIL: ana.email };
  const env = { ...who, GIT_AUTHOR_NAME: ana.name, GIT_AUTHOR_EMAIL: ana.email };
  const date = "2026-03-16T08:30:00-03:00";
  execFileSync("git", ["commit", "--quiet", "--allow-empty", `--date=${date}`, `--message=${message}`], {
    cwd: demo,
    env: { ...env, GIT_COMMITTER_DATE: date },
  });
}
