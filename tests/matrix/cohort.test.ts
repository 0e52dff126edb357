/** The three steps of a cohort over real repositories, as a mentor's workflow runs them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
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
