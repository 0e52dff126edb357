/** The commands of docs/cohort.yml, as they are there, on two days: what each job hands to the next fits. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { type CohortWorld, openCohortWorld } from "../support/cohort-world.ts";

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
});
const { jobs } = workflow.parse(
  parse(readFileSync(join(import.meta.dirname, "../../docs/cohort.yml"), "utf8")),
);

/** Words of the command that a job runs, with the values of its variables. */
function wordsOf(job: string, values: Readonly<Record<string, string>>): string[] {
  const run = jobs[job]?.steps.map((step) => step.run ?? "").find((one) => one.includes("roadfolio@")) ?? "";
  const text = run
    .replace(/^.*roadfolio@\d+ cohort /, "")
    .replace(/\$([A-Z]+)/g, (_all, name: string) => values[name] ?? "");
  return text.split(" ").map((word) => word.replaceAll('"', ""));
}

let world: CohortWorld;
let site: Server;
let address: string;
/** What Pages serves; null before the first deployment. */
let published: string | null = null;

beforeAll(async () => {
  world = await openCohortWorld();
  site = createServer((request, response) => {
    if (published === null || request.url !== "/backend/cohort-state.json") response.writeHead(404).end();
    else response.end(published);
  });
  await new Promise<void>((done) => {
    site.listen(0, "127.0.0.1", done);
  });
  const at = site.address();
  address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}/backend`;
});
afterAll(async () => {
  site.close();
  await world.close();
});

/** Each job has a fresh folder, with the artifacts that it downloads. @returns what plan and merge printed */
async function day(): Promise<{ shards: string[]; plan: string; merge: string }> {
  for (const folder of ["handed", "shards", "site"])
    rmSync(join(world.dir, folder), { recursive: true, force: true });
  const output = join(world.dir, "output");
  writeFileSync(output, "");
  const runner = { GITHUB_OUTPUT: output, GITHUB_TOKEN: "", GITHUB_REPOSITORY: "acme/backend" };
  const plan = await world.run(wordsOf("plan", { SITE: address }), runner);
  const matrix = /^matrix=(.*)$/m.exec(readFileSync(output, "utf8"))?.[1] ?? "";
  const { shard: shards } = z.object({ shard: z.array(z.string()) }).parse(JSON.parse(matrix));
  for (const [index, shard] of shards.entries()) {
    await world.run(wordsOf("shard", { SHARD: shard, INDEX: String(index) }), runner);
    // As download-artifact lays several artifacts out: each in a folder of its name.
    mkdirSync(join(world.dir, "artifacts"), { recursive: true });
    renameSync(join(world.dir, "shards"), join(world.dir, `artifacts/cohort-shard-1-${index}`));
  }
  if (existsSync(join(world.dir, "artifacts")))
    renameSync(join(world.dir, "artifacts"), join(world.dir, "shards"));
  const summary = join(world.dir, "summary.md");
  const merge = await world.run(wordsOf("merge", {}), { ...runner, GITHUB_STEP_SUMMARY: summary });
  published = readFileSync(join(world.dir, "site/cohort-state.json"), "utf8");
  return { shards, plan: plan.stdout, merge: merge.stdout };
}

test("the first day reads everybody, a quiet one nobody, and the next who has pushed", async () => {
  const uma = world.learner("uma");
  world.learner("vera");
  world.list(
    ["uma", "vera"].map((login) => ({ login, repository: `${login}/learning` })),
    { repository: undefined },
  );
  const first = await day();
  expect(first.shards).toEqual(["1/1"]);
  expect(first.plan).toContain("There is no state at");
  expect(first.merge).toContain("2 learners shown, 2 read now\n");
  expect(readFileSync(join(world.dir, "site/index.html"), "utf8")).toContain("vera Souza");
  expect(readFileSync(join(world.dir, "summary.md"), "utf8")).toContain("2 learners shown, 2 read now.");
  const quiet = await day();
  expect(quiet.shards).toEqual([]);
  expect(quiet.merge).toContain("2 learners shown, 0 read now\n");
  uma.commit({ message: "Completes: two", author: { name: "uma", email: "uma@example.com" } });
  const next = await day();
  expect(next.plan).toBe("2 learners, 1 to read in 1 shard.\n");
  expect(next.merge).toContain("2 learners shown, 1 read now\n");
});
