/** GitHub's language service finds no problem in our workflows or action.yml, and each job has only the permissions it needs. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validate } from "@actions/languageservice";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import * as z from "zod";
import { readArguments } from "../../src/cli/options.ts";

const root = join(import.meta.dirname, "../..");
const folder = ".github/workflows";
const workflows = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
/** The workflows that users copy: the second calls the first. */
const copied = "docs/portfolio.yml";
const daily = "docs/portfolio-daily.yml";
/** The same for cohorts. */
const cohort = "docs/cohort.yml";
const cohortDaily = "docs/cohort-daily.yml";
const ofUsers = [copied, daily, cohort, cohortDaily];
const files = ["action.yml", ...ofUsers, ...workflows];

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
      if (basename(path) === basename(daily) && target === `./${folder}/${basename(copied)}`) continue;
      if (path === cohortDaily && target === `./${folder}/${basename(cohort)}`) continue;
      expect(`${target}${rest}`).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});

const step = z.object({
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.unknown()).optional(),
});
const concurrency = z.object({ group: z.string(), queue: z.string().optional() });
const workflow = z.object({
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: z.record(z.string(), z.string()),
  concurrency: concurrency.optional(),
  jobs: z.record(
    z.string(),
    z
      .object({
        if: z.string().optional(),
        concurrency: concurrency.optional(),
        permissions: z.record(z.string(), z.enum(["read", "write"])).optional(),
        outputs: z.record(z.string(), z.string()).default({}),
      })
      .and(
        z.union([
          z.object({ "timeout-minutes": z.number(), steps: z.array(step) }),
          z.object({ uses: z.string() }).transform((job) => ({ ...job, steps: [] })),
        ]),
      ),
  ),
});

/** The write permissions of each job that has any. */
const writing: Record<string, string[]> = {
  "codeql.yml analyze": ["security-events"],
  "portfolio.yml sync": ["contents", "issues"],
  "portfolio.yml deploy": ["pages", "id-token"],
  "portfolio.yml attest": ["id-token", "attestations"],
  // The most that the workflow it calls may take; its jobs take what stands above.
  "portfolio-daily.yml portfolio": ["contents", "issues", "pages", "id-token", "attestations"],
  "cohort.yml deploy": ["pages", "id-token"],
  "cohort-daily.yml cohort": ["pages", "id-token"],
  "release.yml propose": ["contents", "pull-requests"],
  "release.yml tag": ["contents"],
  "release.yml attest": ["id-token", "attestations"],
  "release.yml publish": ["id-token"],
  "release.yml announce": ["contents"],
  "scorecard.yml analyze": ["security-events", "id-token"],
};
/** The ones that push with git. The Action pushes with its own token. */
const pushing = new Set(["release.yml tag", "release.yml announce"]);

describe.each([...ofUsers, ...workflows])("%s", (path) => {
  const { permissions, jobs, ...rest } = workflow.parse(parse(read(path)));
  const named = Object.entries(jobs).map(([name, job]) => ({ ...job, name: `${basename(path)} ${name}` }));

  test("gives each job only the write permissions it needs", () => {
    expect(Object.values(permissions).filter((right) => right !== "read")).toEqual([]);
    for (const { name, permissions: own = {} } of named) {
      const written = Object.keys(own).filter((key) => own[key] === "write");
      expect([name, ...written]).toEqual([name, ...(writing[name] ?? [])]);
    }
  });

  test("queues its runs, unless the workflow that it calls does", () => {
    const called = named.every((job) => "uses" in job);
    const main = named.find(({ name }) => name === "portfolio.yml sync");
    expect(called || (main ?? rest).concurrency !== undefined).toBe(true);
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

test("this repository's daily run is the one that users copy", () => {
  expect(read(`${folder}/portfolio-daily.yml`)).toBe(read(daily));
});

/** GitHub disables a whole file with a schedule after 60 idle days. */
test("the daily run has its own file", () => {
  expect(Object.keys(eventsOf(daily))).toEqual(["schedule"]);
  expect(Object.keys(eventsOf(copied))).not.toContain("schedule");
});

function eventsOf(path: string): object {
  const { on } = workflow.parse(parse(read(path)));
  return typeof on === "string" ? { [on]: null } : on;
}

describe("the workflow that users copy", () => {
  const { jobs } = workflow.parse(parse(read(copied)));
  const withOf = (job: string, action: string): Record<string, unknown> | undefined =>
    jobs[job]?.steps.find(({ uses }) => uses?.startsWith(action))?.with;

  test("uses the major version of the repository that package.json names", () => {
    const { repository, version } = z
      .object({ repository: z.object({ url: z.string() }), version: z.string() })
      .parse(JSON.parse(read("package.json")));
    const name = /github\.com\/([\w-]+\/[\w-]+)\.git$/.exec(repository.url)?.[1];
    // The first release is 1.0.0.
    const major = Math.max(1, Number(version.split(".")[0]));
    expect(read(copied)).toContain(`uses: ${name}@v${major}\n`);
  });

  test("can be called by the daily run, which allows each of its jobs what it asks for", () => {
    expect(eventsOf(copied)).toHaveProperty("workflow_call");
    const [caller] = Object.values(workflow.parse(parse(read(daily))).jobs);
    const order = ["none", "read", "write"];
    for (const { permissions = {} } of Object.values(jobs))
      for (const [name, level] of Object.entries(permissions))
        expect(order.indexOf(caller?.permissions?.[name] ?? "none")).toBeGreaterThanOrEqual(
          order.indexOf(level),
        );
  });

  test("lets every run wait for its turn, in jobs that an unrelated event skips", () => {
    for (const job of ["sync", "deploy"]) expect(jobs[job]?.concurrency?.queue).toBe("max");
    expect(jobs["sync"]?.if).toContain("github.event_name != 'issues'");
  });

  test("names the artifact by the attempt, and later jobs get the name from the job that uploaded it", () => {
    const name = withOf("sync", "actions/upload-pages-artifact@")?.["name"];
    expect(name).toBe("github-pages-${{ github.run_attempt }}");
    expect(jobs["sync"]?.outputs["artifact"]).toContain("format('github-pages-{0}', github.run_attempt)");
    const asked = "${{ needs.sync.outputs.artifact }}";
    expect(withOf("deploy", "actions/deploy-pages@")?.["artifact_name"]).toBe(asked);
    expect(withOf("attest", "actions/download-artifact@")?.["name"]).toBe(asked);
  });

  test("deploys only where Pages is on", () => {
    const upload = jobs["sync"]?.steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(upload?.if).toContain("steps.roadfolio.outputs.pages == 'true'");
    expect(jobs["deploy"]?.if).toBe("needs.sync.outputs.artifact != ''");
  });
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

describe("the workflow of cohorts", () => {
  const text = read(cohort);
  const { jobs } = workflow.parse(parse(text));
  const all = Object.entries(jobs).flatMap(([job, { steps }]) => steps.map((one) => ({ job, ...one })));

  test("lets no name of a learner or a shard into the text of a command", () => {
    const runs = all.flatMap(({ run }) => run ?? []);
    expect(runs).toHaveLength(4);
    for (const run of runs) expect(run).not.toContain("${{");
    for (const run of runs.filter((one) => one.includes("roadfolio@")))
      expect(run.replace(/"[^"]*"/g, "")).not.toContain("$");
  });

  test("gives no job that reads learners anything to write with, and no job the token of another", () => {
    expect(jobs["shard"]?.permissions).toEqual({});
    expect(jobs["merge"]?.permissions).toEqual({});
    const secret = text.split("\n").filter((line) => line.includes("secrets.COHORT_TOKEN"));
    expect(secret).toHaveLength(2);
    // Only the job that signs sees the key, not those that read strangers' repositories.
    const withKey = all.filter(({ env }) => Object.hasOwn(env ?? {}, "ROADFOLIO_CREDENTIALS_KEY"));
    expect(withKey.map(({ job }) => job)).toEqual(["merge"]);
    expect(text.match(/secrets\.ROADFOLIO_CREDENTIALS_KEY/g)).toHaveLength(1);
  });

  test("names each artifact by the attempt", () => {
    const names = all
      .filter(({ uses }) => uses?.startsWith("actions/upload-"))
      .map((one) => String(one.with?.["name"]));
    expect(names).toHaveLength(3);
    for (const name of names) expect(name).toContain("${{ github.run_attempt }}");
  });

  test("hands over what a stopped shard has read, and publishes without it", () => {
    const uploads = all.filter(({ job, uses }) => job === "shard" && uses?.startsWith("actions/upload-"));
    expect(uploads.map((one) => one.if)).toEqual(["always()"]);
    for (const job of ["merge", "deploy"]) expect(jobs[job]?.if).toContain("!cancelled()");
  });

  test("can be called by the daily run, which allows each of its jobs what it asks for", () => {
    expect(eventsOf(cohort)).toHaveProperty("workflow_call");
    expect(Object.keys(eventsOf(cohortDaily))).toEqual(["schedule"]);
    const [caller] = Object.values(workflow.parse(parse(read(cohortDaily))).jobs);
    const order = ["none", "read", "write"];
    for (const { permissions = {} } of Object.values(jobs))
      for (const [name, level] of Object.entries(permissions))
        expect(order.indexOf(caller?.permissions?.[name] ?? "none")).toBeGreaterThanOrEqual(
          order.indexOf(level),
        );
  });

  test("its commands are those of the command line", () => {
    for (const { run = "" } of all.filter(({ run: one }) => one?.includes("roadfolio@"))) {
      const [, ...words] = /roadfolio@1 (.+)$/.exec(run)?.[1]?.replaceAll('"$SHARD"', "1/1").split(" ") ?? [];
      expect(() => readArguments(["cohort", ...words])).not.toThrow();
    }
  });
});
