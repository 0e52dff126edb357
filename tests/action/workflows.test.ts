/** GitHub's language service finds no problem in our workflows or action.yml, and each job has only the permissions it needs. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validate } from "@actions/languageservice";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import * as z from "zod";

const root = join(import.meta.dirname, "../..");
const folder = ".github/workflows";
const workflows = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
/** The workflow that users copy. */
const copied = "docs/portfolio.yml";
const files = ["action.yml", copied, ...workflows];

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The service caches documents by name, so each text gets its own. */
let documents = 0;

async function findings(path: string, text: string): Promise<string[]> {
  // The service recognizes a workflow by its folder.
  const name = path === "action.yml" ? path : `${folder}/${basename(path)}`;
  const document = TextDocument.create(`file:///${++documents}/${name}`, "yaml", 1, text);
  const diagnostics = await validate(document, {});
  return diagnostics.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
}

test.each(files)("%s is valid", async (path) => {
  expect(await findings(path, read(path))).toEqual([]);
});

test("the service finds mistakes", async () => {
  expect(await findings("action.yml", "name: x\ndescription: y\nruns:\n  using: node24\n")).not.toEqual([]);
  expect(await findings(`${folder}/x.yml`, "on: push\njobs:\n  a:\n    runs-onn: x\n")).not.toEqual([]);
});

test("every third-party action is pinned to a commit, with its version in a comment", () => {
  for (const path of files) {
    const uses = read(path).matchAll(/^\s*-?\s*uses: (\S+)(.*)$/gm);
    for (const [, target = "", rest] of uses) {
      if (target === "./" || (path === copied && target === "roadfolio/roadfolio@v1")) continue;
      expect(`${target}${rest}`).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      "timeout-minutes": z.number(),
      permissions: z.record(z.string(), z.enum(["read", "write"])).optional(),
      steps: z.array(step),
    }),
  ),
});

/** The write permissions of each job that has any. */
const writing: Record<string, string[]> = {
  "codeql.yml analyze": ["security-events"],
  "portfolio.yml sync": ["contents", "issues"],
  "portfolio.yml deploy": ["pages", "id-token"],
  "portfolio.yml attest": ["id-token", "attestations"],
  "release.yml propose": ["contents", "pull-requests"],
  "release.yml tag": ["contents"],
  "release.yml attest": ["id-token", "attestations"],
  "release.yml publish": ["id-token"],
  "release.yml announce": ["contents"],
  "scorecard.yml analyze": ["security-events", "id-token"],
};
/** The ones that push with git. */
const pushing = new Set(["portfolio.yml sync", "release.yml tag", "release.yml announce"]);

describe.each([copied, ...workflows])("%s", (path) => {
  const { permissions, jobs } = workflow.parse(parse(read(path)));
  const named = Object.entries(jobs).map(([name, job]) => ({ ...job, name: `${basename(path)} ${name}` }));

  test("gives each job only the write permissions it needs", () => {
    expect(Object.values(permissions).filter((right) => right !== "read")).toEqual([]);
    for (const { name, permissions: own = {} } of named) {
      const written = Object.keys(own).filter((key) => own[key] === "write");
      expect([name, ...written]).toEqual([name, ...(writing[name] ?? [])]);
    }
  });

  test("keeps git credentials only in jobs that push", () => {
    const keeping = named.flatMap(({ name, steps }) => {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      return checkouts.some((one) => one.with?.["persist-credentials"] !== false) ? [name] : [];
    });
    expect(keeping).toEqual(named.map(({ name }) => name).filter((name) => pushing.has(name)));
  });

  test("builds before it uses the Action of this commit", () => {
    for (const { steps } of named) {
      const used = steps.findIndex(({ uses }) => uses === "./");
      const before = steps.slice(0, Math.max(used, 0)).filter(({ run }) => run === "npm ci");
      expect(before).toHaveLength(used === -1 ? 0 : 1);
    }
  });
});

test("this repository's portfolio uses the workflow that users copy, with the Action of this commit", () => {
  const ours = read(`${folder}/portfolio.yml`)
    .replace(/^#.*\n/, "")
    .replace(/ {6}# This repository has no dist[^]*?run: npm ci\n/, "")
    .replace("uses: ./", "uses: roadfolio/roadfolio@v1");
  expect(ours).toBe(read(copied).replace(/^(?:#.*\n)+/, ""));
});

test("no job with write access runs install scripts, except this repository's own portfolio", () => {
  for (const path of workflows)
    for (const [name, { steps }] of Object.entries(workflow.parse(parse(read(path))).jobs)) {
      const job = `${basename(path)} ${name}`;
      if (writing[job] === undefined || job === "portfolio.yml sync") continue;
      const installs = steps.flatMap(({ run = "" }) => (/\bnpm (?:ci|install)\b/.test(run) ? [run] : []));
      expect([job, ...installs.filter((run) => !run.includes("--ignore-scripts"))]).toEqual([job]);
    }
});
