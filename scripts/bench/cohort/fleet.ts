/**
 * A simulated cohort: repositories of 20 to 2,000 commits by seeded templates. Each learner has a repository of their own, which
 * borrows the objects of one template and adds their roadmap.json and some code; a clone of it has everything.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { benchEnvironment } from "../measure.ts";
import { benchRoadmap, makeSynthetic } from "../repository.ts";

/** owner/name that the learners' roadmaps name. */
export const benchCohort = "acme/bench";

/** Learners who follow each other have different ones, so that any twenty cost about the same. */
const templates = 20;

const least = 20;
const most = 2_000;

export const loginOf = (index: number): string => `learner-${index}`;

export async function makeFleet(folder: string, learners: number): Promise<void> {
  for (let template = 0; template < templates; template++) {
    // From the least to the most, each as much more than the one before in proportion.
    const commits = Math.round(least * (most / least) ** (template / (templates - 1)));
    const to = join(folder, "templates", String(template));
    await makeSynthetic(to, { commits, seed: 100 + template, roadmap: benchRoadmap(), planned: "first" });
  }
  for (let index = 0; index < learners; index++) makeLearner(folder, index);
}

const code = {
  "sql/report.sql":
    "select shops.name, sum(sales.total)\nfrom sales\n  join shops on shops.id = sales.shop\ngroup by shops.name\norder by 2;\n",
  "app/main.py":
    "import json\n\n\ndef read(path: str) -> dict:\n    try:\n        with open(path) as file:\n            return json.load(file)\n    except FileNotFoundError:\n        return {}\n",
  "app/test_main.py":
    'from app.main import read\n\n\ndef test_a_missing_file_is_empty():\n    assert read("missing.json") == {}\n',
};

function makeLearner(folder: string, index: number): void {
  const login = loginOf(index);
  // Coprime to the number of templates, so that neighbours differ much.
  const template = join(folder, "templates", String((index * 7) % templates), ".git");
  const repository = join(folder, "server", login, "learning");
  for (const part of ["objects/info", "objects/pack", "refs/heads"])
    mkdirSync(join(repository, part), { recursive: true });
  writeFileSync(join(repository, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(repository, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
  // Relative to the folder of the objects: the fleet is moved when it is complete.
  const borrowed = relative(join(repository, "objects"), join(template, "objects"));
  writeFileSync(join(repository, "objects/info/alternates"), `${borrowed}\n`);
  const tip = git(template, "rev-parse", "main");
  commit(repository, tip, "Completes: item-1", { "roadmap.json": roadmapOf(login), ...code });
}

/** Adds a commit of the learner's. @param files by path */
export function commit(
  repository: string,
  parent: string,
  message: string,
  files: Readonly<Record<string, string>>,
): void {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const who = "Ana Souza <ana@example.com> 1750000000 +0000";
  const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  const stream = `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(message)}from ${parent}\n${changes.join("")}`;
  execFileSync("git", ["fast-import", "--quiet", "--force"], {
    cwd: repository,
    env: benchEnvironment,
    input: stream,
  });
}

export function git(repository: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd: repository, env: benchEnvironment, encoding: "utf8" }).trim();
}

const skills = [
  "sql-joins",
  "python-exceptions",
  "python-files-json",
  "python-functions",
  "python-type-hints",
];

function roadmapOf(login: string): string {
  const plan: { phases: { groups: { items: object[] }[] }[] } = JSON.parse(benchRoadmap());
  plan.phases[0]?.groups[0]?.items.push(
    ...skills.map((skill) => ({ id: skill, title: skill, evidence: [{ skill }] })),
  );
  const owner = { name: login, github: login, emails: ["ana@example.com"] };
  return `${JSON.stringify({ ...plan, owner, cohort: benchCohort }, null, 2)}\n`;
}
