/** The three steps of a cohort over real repositories, as a mentor's workflow runs them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { UserError } from "../../src/problems/errors.ts";
import { joinsSql } from "../support/code.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { cohortName, type CohortWorld, headOf, openCohortWorld } from "../support/cohort-world.ts";

let world: CohortWorld;
beforeAll(async () => {
  world = await openCohortWorld();
});
afterAll(() => world.close());

const entry = (login: string) => ({ login, repository: `${login}/learning` });

test("everybody is read, then only who has pushed", async () => {
  const ana = world.learner("ana");
  world.learner("bia");
  world.list([entry("ana"), entry("bia")]);
  const output = join(world.dir, "output");
  writeFileSync(output, "");
  const plan = await world.run(["plan", "--shards", "2"], { GITHUB_OUTPUT: output });
  expect(plan.stdout).toBe("2 learners, 2 to read in 2 shards.\n");
  expect(readFileSync(output, "utf8")).toBe('shards=2\nmatrix={"shard":["1/2","2/2"]}\n');
  for (const shard of ["1", "2"]) {
    const run = await world.run(["shard", `${shard}/2`, "--out", `shards/shard-${shard}.json`]);
    expect(run.stdout).toBe("1 of 1 learner read.\n");
  }
  const merge = await world.run(["merge", "--out", "site"]);
  expect(merge.stdout).toContain("2 learners shown, 2 read now\n");
  expect(world.json("site/cohort-state.json")).toMatchObject({
    version: 1,
    cohort: { title: "Backend", repository: cohortName, start: null, end: null, names: "full" },
    learners: [
      {
        login: "ana",
        repository: "ana/learning",
        head: headOf(ana),
        problem: null,
        progress: {
          name: "ana Souza",
          phases: [{ id: "basics", title: "Basics", due: "2025-10-20", done: 1, total: 2 }],
          items: [
            {
              id: "one",
              state: "proven",
              on: "2025-09-01",
              proof: expect.stringContaining("/ana/learning/commit/"),
            },
            { id: "two", state: "open", on: null, proof: null },
          ],
        },
      },
      { login: "bia" },
    ],
  });

  ana.commit({ message: "More\n\nCompletes: two", author: { name: "ana", email: "ana@example.com" } });
  const next = ["--state", "site/cohort-state.json"];
  expect((await world.run(["plan", ...next])).stdout).toBe("2 learners, 1 to read in 1 shard.\n");
  await world.run(["shard", "1/1", "--out", "next/shard-1.json"]);
  const merged = await world.run(["merge", ...next, "--shards", "next", "--out", "site"]);
  expect(merged.stdout).toContain("2 learners shown, 1 read now\n");
  expect(world.json("site/cohort-state.json")).toMatchObject({
    learners: [{ progress: { phases: [{ done: 2 }] } }, { progress: { phases: [{ done: 1 }] } }],
  });
  expect((await world.run(["plan", ...next])).stdout).toBe("2 learners, 0 to read.\n");
});

/** Plans, reads everything in one shard, and merges. @returns what merge printed */
async function wholeRun(state: string | null, name: string, out = name): Promise<string> {
  const from = state === null ? [] : ["--state", state];
  const plan = await world.run(["plan", "--shards", "1", ...from]);
  if (!plan.stdout.includes(" 0 to read")) await world.run(["shard", "1/1", "--out", `${name}/shard-1.json`]);
  return (await world.run(["merge", ...from, "--shards", name, "--out", out])).stdout;
}

const loginsIn = (path: string): string[] =>
  z
    .object({ learners: z.array(z.object({ login: z.string() })) })
    .parse(world.json(path))
    .learners.map(({ login }) => login);

test("who removes the line is gone from the page at the next run, and who is private too", async () => {
  const author = { name: "leo", email: "leo@example.com" };
  const leo = world.learner("leo");
  world.learner("mia");
  world.learner("nina");
  world.list([entry("leo"), entry("mia"), entry("nina")]);
  mkdirSync(join(world.dir, "page/2/p"), { recursive: true });
  writeFileSync(join(world.dir, "page/2/p/index.html"), "leo, of an earlier merge");
  await wholeRun(null, "joined", "page");
  expect(readFileSync(join(world.dir, "page/index.html"), "utf8")).toContain("leo Souza");
  expect(loginsIn("page/cohort-state.json")).toEqual(["leo", "mia", "nina"]);
  const roadmap = readFileSync(join(leo.dir, "roadmap.json"), "utf8");
  leo.commit({
    message: "Leave",
    files: { "roadmap.json": roadmap.replace(/ *"cohort".*\n/, "").replace(/,\s*}\s*$/, "}\n") },
    author,
  });
  world.answers.set("mia/learning", 404);
  const told = await wholeRun("page/cohort-state.json", "left", "page");
  expect(told).toContain("leo (leo/learning), not shown: Their roadmap.json does not name this cohort");
  expect(told).toContain("mia (mia/learning), not shown: The repository does not exist.");
  expect(told).toContain("1 learner shown, 0 read now, 2 not shown\n");
  expect(loginsIn("page/cohort-state.json")).toEqual(["nina"]);
  const page = readdirSync(join(world.dir, "page"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes("."),
  );
  expect(page).toContain("cohort.csv");
  for (const name of page)
    expect(readFileSync(join(world.dir, "page", name), "utf8")).not.toMatch(/\bleo\b|\bmia\b/);
});

test("with a shared roadmap, items come from it, and ticks, owner and repositories from the learner", async () => {
  const owner = { name: "Oto", github: "oto", emails: ["oto@example.com"] };
  const author = { name: "oto", email: "oto@example.com" };
  const own = { title: "Mine", owner, cohort: cohortName, phases: [] };
  const oto = world.repository("oto/learning");
  oto.commit({ message: "Join", files: { "roadmap.json": JSON.stringify(own) }, author });
  oto.commit({ message: "Completes: crud", files: { "x.md": "x\n" }, author });
  oto.commit({ message: "Joins", files: { "sql/joins.sql": joinsSql }, author });
  const items = [
    { id: "joins", evidence: [{ skill: "sql-joins" }] },
    { id: "crud", done: true },
    { id: "open", done: true },
  ];
  const shared = roadmapText(items, { owner: { name: "Mentor", github: "rui" } });
  mkdirSync(join(world.dir, "plan"));
  writeFileSync(join(world.dir, "plan/roadmap.json"), shared);
  world.list([entry("oto")], { roadmap: "plan/roadmap.json" });
  await wholeRun(null, "shared");
  expect(world.json("shared/cohort-state.json")).toMatchObject({
    learners: [
      {
        progress: {
          name: "Oto",
          phases: [{ id: "basics", done: 2, total: 3 }],
          items: [
            { id: "joins", state: "proven" },
            { id: "crud", state: "proven" },
            { id: "open", state: "open" },
          ],
          skills: [{ id: "sql-joins", proof: expect.stringContaining("/oto/learning/blob/") }],
        },
      },
    ],
  });
});

test("who is left when the time is over keeps the old record, and comes first next time", async () => {
  world.learner("pia");
  const quin = world.learner("quin");
  world.list([entry("pia"), entry("quin")]);
  await wholeRun(null, "before");
  quin.commit({ message: "Completes: two", author: { name: "quin", email: "quin@example.com" } });
  const state = ["--state", "before/cohort-state.json"];
  await world.run(["plan", "--shards", "1", ...state]);
  expect((await world.run(["shard", "1/1", "--budget", "0", "--out", "over/shard-1.json"])).stdout).toContain(
    "quin: The shard ran out of time first. [learner-left]",
  );
  const merge = await world.run(["merge", ...state, "--shards", "over", "--out", "over"]);
  expect(merge.stdout).toContain("2 learners shown, 0 read now, 1 as before\n");
  const told = await wholeRun("over/cohort-state.json", "again");
  expect(told).toContain("2 learners shown, 1 read now\n");
});

test("a state that is not the plan's is refused, and so are wrong steps", async () => {
  world.list([entry("nina")]);
  await wholeRun(null, "first");
  await world.run(["plan", "--state", "first/cohort-state.json"]);
  const failure = async (...args: string[]): Promise<string> => {
    const cause = await world.run(args).catch((thrown: unknown) => thrown);
    return cause instanceof UserError ? cause.code : JSON.stringify(cause);
  };
  expect(await failure("merge", "--shards", "none")).toBe("cohort-file");
  expect(await failure("merge", "--shards", "none", "--state", "shared/cohort-state.json")).toBe(
    "cohort-file",
  );
  expect(await failure("plan", "--cohort", "none.json")).toBe("no-cohort");
  world.list([entry("nina"), entry("pia")]);
  await world.run(["plan", "--shards", "2", "--out", "two.json"]);
  expect(await failure("shard", "1/1", "--plan", "two.json")).toBe("usage");
  expect((await world.run(["shard", "3/4", "--plan", "two.json"])).stdout).toBe("0 of 0 learners read.\n");
  expect(await failure("shard", "0/1")).toBe("usage");
  expect(await failure("shred")).toBe("usage");
  expect(await failure("plan", "--shards", "257")).toBe("usage");
  world.list([], { repository: undefined });
  expect(await failure("plan")).toBe("cohort-repository");
});

test("a copy of the cohort's repository shows nobody", async () => {
  world.list([entry("nina")]);
  const running = world.run(["plan"], { GITHUB_REPOSITORY: "mallory/backend" });
  await expect(running).rejects.toThrow("The cohort is that of acme/backend, and this is mallory/backend");
});

test("with initials, no file that is published has a name", async () => {
  world.list([entry("nina")], { names: "initials" });
  await wholeRun(null, "initials", "short");
  const state = readFileSync(join(world.dir, "short/cohort-state.json"), "utf8");
  expect(state).toContain('"name":"N. S."');
  expect(`${state}${readFileSync(join(world.dir, "short/index.html"), "utf8")}`).not.toContain("Souza");
});

test("a line that somebody else wrote into a roadmap.json lets nobody join", async () => {
  const rita = world.learner("rita", { cohort: undefined });
  const text = readFileSync(join(rita.dir, "roadmap.json"), "utf8");
  const files = { "roadmap.json": text.replace('"start"', `"cohort": "${cohortName}", "start"`) };
  rita.commit({ message: "Improve", files, author: { name: "Mallory", email: "mallory@example.net" } });
  world.list([entry("rita")]);
  expect(await wholeRun(null, "others")).toContain(
    "rita (rita/learning), not shown: Their roadmap.json does not name",
  );
});
