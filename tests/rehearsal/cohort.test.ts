/** Runs docs/cohort.yml and docs/cohort-daily.yml, unchanged, against a simulated GitHub on this machine. */
import { expect, test } from "vitest";
import { makeSigningKey } from "../../src/signing/signing-key.ts";
import { headOf } from "../support/cohort-world.ts";
import type { TestRepository } from "../support/repository.ts";
import { type CohortForge, startCohortForge } from "./cohort-forge.ts";
import { only, states } from "./played.ts";
import type { Run } from "./run.ts";

const after = { merge: "success", deploy: "success" };
const green = { plan: "success", "shard (1/1)": "success", ...after };
const quiet = { plan: "success", shard: "skipped", ...after };
const inDaily = (all: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, state]) => [`cohort / ${name}`, state]));

const byHand = { name: "workflow_dispatch", file: "cohort.yml" } as const;
const daily = { name: "schedule", file: "cohort-daily.yml" } as const;

const logOf = ({ jobs }: Run, name: string): string => jobs.find((job) => job.name === name)?.log ?? "";

async function ran(forge: CohortForge, started: readonly Run[]): Promise<Run> {
  const run = only(started);
  await forge.actions.settle();
  return run;
}

/** A forge whose page shows Uma and Vera. */
async function published(): Promise<{ forge: CohortForge; run: Run; finish(login: "uma" | "vera"): void }> {
  const forge = await startCohortForge();
  const [uma, vera] = [forge.world.learner("uma"), forge.world.learner("vera")];
  const finish = (login: "uma" | "vera"): TestRepository => {
    const author = { name: login, email: `${login}@example.com` };
    const repository = login === "uma" ? uma : vera;
    repository.commit({ message: "Work\n\nCompletes: two", files: { "two.md": "2\n" }, author });
    return repository;
  };
  return { forge, run: await ran(forge, forge.list(["uma", "vera"])), finish };
}

test("the first push reads everybody, a quiet day nobody, and the next day those who have pushed", async () => {
  const { forge, run, finish } = await published();
  expect(states(run)).toEqual(green);
  expect(logOf(run, "plan")).toContain("There is no state at");
  expect(logOf(run, "merge")).toContain("2 learners shown, 2 read now\n");
  // The job's summary.
  expect(logOf(run, "merge")).toContain("2 learners shown, 2 read now.");
  expect(forge.published("index.html")).toContain("uma Souza");
  expect(forge.pages.deployments.at(-1)).toMatchObject({
    artifact: "github-pages-1",
    sha: headOf(forge.home),
  });
  const day = await ran(forge, forge.deliver(daily));
  expect(states(day)).toEqual(inDaily(quiet));
  expect(logOf(day, "cohort / merge")).toContain("2 learners shown, 0 read now\n");
  expect(forge.pages.deployments).toHaveLength(2);
  finish("vera");
  // Only a push that changes the list starts a run.
  expect(forge.deliver({ name: "push", changed: ["README.md"] })).toEqual([]);
  const next = await ran(forge, forge.deliver(byHand));
  expect(states(next)).toEqual(green);
  expect(logOf(next, "shard (1/1)")).toContain("1 of 1 learner read.");
  expect(logOf(next, "merge")).toContain("2 learners shown, 1 read now\n");
});

test("a lost machine loses only its own learners, and a re-run completes the page", async () => {
  const { forge, finish } = await published();
  const state = forge.published("cohort-state.json") ?? "";
  // Each seems to take minutes, so each gets a machine.
  const slow = state.replace(/"costs":\{[^}]*\}/, '"costs":{"uma":300000,"vera":300000}');
  expect(slow).not.toBe(state);
  forge.replace("cohort-state.json", slow);
  finish("uma");
  finish("vera");
  forge.lost = "1/2";
  const run = await ran(forge, forge.deliver(byHand));
  const shards = { "shard (1/2)": "failure", "shard (2/2)": "success" };
  expect(states(run)).toEqual({ plan: "success", ...shards, ...after });
  expect(logOf(run, "merge")).toContain("2 learners shown, 1 read now");
  expect(logOf(run, "merge")).toContain("[learner-lost]");
  forge.lost = null;
  await forge.actions.again(run, "failed");
  expect(states(run)).toEqual({
    plan: "success",
    "shard (1/2)": "success",
    "shard (2/2)": "success",
    ...after,
  });
  expect(logOf(run, "merge")).toContain("2 learners shown, 2 read now");
  expect(forge.pages.deployments.at(-1)?.artifact).toBe("github-pages-2");
});

test("without Pages, the plan says what to choose, and nothing else runs", async () => {
  const forge = await startCohortForge();
  forge.pages.isOn = false;
  const run = await ran(forge, forge.list([]));
  expect(states(run)).toEqual({ plan: "failure", shard: "skipped", merge: "skipped", deploy: "skipped" });
  expect(logOf(run, "plan")).toContain(
    "::error::Choose GitHub Actions as the source under Settings > Pages.",
  );
});

test("a private repository is read with the mentor's token, also on the daily run", async () => {
  const forge = await startCohortForge(true);
  forge.world.learner("uma");
  forge.world.tokens.set("uma/learning", "github_pat_of_the_mentor");
  const without = await ran(forge, forge.list(["uma"]));
  expect(logOf(without, "merge")).toContain("0 learners shown");
  forge.secrets["COHORT_TOKEN"] = "github_pat_of_the_mentor";
  const run = await ran(forge, forge.deliver(daily));
  expect(states(run)).toEqual(inDaily(green));
  expect(logOf(run, "cohort / merge")).toContain("1 learner shown, 1 read now");
});

test("credentials are signed where no learner is read, and the next run keeps them", async () => {
  const forge = await startCohortForge();
  const uma = forge.world.learner("uma");
  const author = { name: "uma", email: "uma@example.com" };
  uma.commit({ message: "Completes: two", files: { "two.md": "2\n" }, author });
  forge.secrets["ROADFOLIO_CREDENTIALS_KEY"] = (await makeSigningKey()).secret;
  const credentials = { name: "The School", site: "https://acme.github.io/backend/" };
  await ran(forge, forge.list(["uma"], { credentials }));
  const path = "credentials/uma/phase-basics.jwt";
  const signed = forge.published(path);
  expect(signed).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(forge.published("did.json")).toContain("did:web:acme.github.io:backend");
  const day = await ran(forge, forge.deliver(daily));
  expect(states(day)).toEqual(inDaily(quiet));
  expect(logOf(day, "cohort / merge")).toContain("0 read now, 1 credential signed");
  expect(forge.published(path)).toBe(signed);
});

test("of several waiting runs only the newest runs, and a full re-run builds its matrix again", async () => {
  const { forge, run } = await published();
  const runs = [byHand, daily, byHand].flatMap((event) => forge.deliver(event));
  await forge.actions.settle();
  const cancelled = Object.fromEntries(Object.keys(quiet).map((name) => [name, "cancelled"]));
  expect(runs.map(states)).toEqual([quiet, inDaily(cancelled), quiet]);
  // A full re-run of the first one has nobody to read either.
  await forge.actions.again(run, "all");
  expect(states(run)).toEqual(quiet);
  expect(forge.pages.deployments.at(-1)?.artifact).toBe("github-pages-2");
});
