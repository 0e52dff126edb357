/** Learners who cannot be served: each is a line with what to do, and the others are served. */
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { cohortName, type CohortWorld, openCohortWorld } from "../support/cohort-world.ts";
import { roadmapText } from "../support/roadmaps.ts";

const merged = z.object({
  shown: z.number(),
  read: z.number(),
  lines: z.array(
    z.object({
      login: z.string(),
      shown: z.string(),
      problem: z.object({ code: z.string(), message: z.string(), hint: z.string().nullable() }),
    }),
  ),
  remarks: z.array(z.string()),
});
const stateSchema = z.object({
  learners: z.array(
    z.object({
      login: z.string(),
      progress: z.object({ name: z.string(), items: z.array(z.unknown()) }).nullable(),
    }),
  ),
});

let world: CohortWorld;
let result: z.infer<typeof merged>;
let learners: z.infer<typeof stateSchema>["learners"];

/** Each with the code that is expected, and whether they are shown. */
const cases: readonly [who: string, code: string, shown: string, hint: RegExp][] = [
  ["gone", "learner-gone", "no", /Ask for its address/],
  ["private", "learner-private", "no", /GITHUB_TOKEN .* “Contents: read”/],
  ["empty", "learner-empty", "no", /push their first commit/],
  ["renamed", "learner-moved", "now", /Update cohort\.json/],
  ["planless", "learner-no-roadmap", "no", /Ask them to push it/],
  ["elsewhere", "learner-not-joined", "no", /"cohort": "acme\/backend"/],
  ["silent", "learner-not-joined", "no", /"cohort": "acme\/backend"/],
  ["broken", "learner-roadmap", "no", /npx roadfolio check/],
  ["wrong", "learner-roadmap", "with the problem", /npx roadfolio check/],
  ["thief", "learner-other-owner", "no", /owner\.github/],
  ["huge", "learner-large", "now", /smaller roadmap/],
  ["giant", "learner-roadmap", "with the problem", /npx roadfolio check/],
  ["megabyte", "learner-roadmap", "no", /npx roadfolio check/],
  ["loop", "learner-failed", "no", /next run/],
  ["down", "learner-failed", "no", /next run/],
  ["local", "learner-failed", "no", /Correct it in cohort\.json/],
  ["command", "learner-failed", "no", /next run/],
];

beforeAll(async () => {
  world = await openCohortWorld();
  const items = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `i${n}` }));
  const owner = (login: string) => ({ name: login, github: login, emails: [`${login}@example.com`] });
  const write = (login: string, text: string): void =>
    void world.repository(`${login}/learning`).commit({ message: "Plan", files: { "roadmap.json": text } });
  world.learner("ana");
  world.learner("two-cohorts", { cohort: ["acme/other", "ACME/Backend"] });
  world.learner("private");
  world.answers.set("private/learning", 401);
  world.repository("empty/learning");
  world.learner("renamed");
  world.answers.set("renamed/old", "renamed/learning");
  world.repository("planless/learning").commit({ message: "x", files: { "README.md": "x" } });
  world.learner("elsewhere", { cohort: "acme/other" });
  world.learner("silent", { cohort: undefined });
  write("broken", "learners: yes");
  write("wrong", roadmapText([{ id: "A B" }], { owner: owner("wrong"), cohort: cohortName }));
  world.learner("thief", { owner: owner("ana") });
  write("huge", roadmapText(items(5000), { owner: owner("huge"), cohort: cohortName }));
  write("giant", roadmapText(items(5001), { owner: owner("giant"), cohort: cohortName }));
  write("megabyte", `${roadmapText([], { cohort: cohortName })}${" ".repeat(1_048_576)}`);
  world.learner("hostile", {
    owner: { ...owner("hostile"), name: "##[error]\u202eevil <script>alert(1)</script>\u0007" },
    repositories: [
      ".",
      "/etc",
      "../../..",
      "https://169.254.169.254/latest",
      "http://localhost:1/x",
      "ext::sh -c id",
    ],
  });
  world.answers.set("loop/learning", "loop/learning");
  world.answers.set("down/learning", 418);
  const listed = cases
    .map(([login]) => ({ login, repository: `${login}/learning` }))
    .map((one) => (one.login === "renamed" ? { ...one, repository: "renamed/old" } : one))
    .map((one) => (one.login === "command" ? { ...one, repository: "ext::touch pwned" } : one))
    .map((one) => (one.login === "local" ? { ...one, repository: "http://169.254.169.254/x/y" } : one));
  world.list([
    { login: "ana", repository: "ana/learning" },
    { login: "Ana", repository: "ana/other" },
    { login: "nobody" },
    ...listed,
    { login: "two-cohorts", repository: "two-cohorts/learning" },
    { login: "hostile", repository: "hostile/learning" },
  ]);
  await world.run(["plan", "--shards", "1"]);
  await world.run(["shard", "1/1", "--out", "shards/shard-1.json"]);
  const run = await world.run(["merge", "--json", "--out", "site"]);
  result = merged.parse(JSON.parse(run.stdout));
  learners = stateSchema.parse(world.json("site/cohort-state.json")).learners;
}, 120_000);
afterAll(() => world.close());

test.each(cases)("%s: %s, shown %s", (login, code, shown, hint) => {
  const lines = result.lines.filter((line) => line.login === login);
  expect(lines.map((line) => [line.problem.code, line.shown])).toEqual([[code, shown]]);
  expect(lines[0]?.problem.hint).toMatch(hint);
});

test("all others are served, and nobody has a line without a reason", () => {
  const shown = learners.filter(({ progress }) => progress !== null).map(({ login }) => login);
  expect(shown).toEqual(["ana", "renamed", "huge", "two-cohorts", "hostile"]);
  expect(learners.filter(({ progress }) => progress === null).map(({ login }) => login)).toEqual([
    "wrong",
    "giant",
  ]);
  expect(result.lines.map(({ login }) => login).toSorted()).toEqual(cases.map(([login]) => login).toSorted());
});

test("entries that are wrong themselves are said with their lines", () => {
  expect(
    result.remarks.map((remark) => /^(cohort\.json:1):\d+: \w+: .*\[([\w-]+)\]$/m.exec(remark)?.[2]),
  ).toEqual(["learner-twice", "missing-key", "learner-elsewhere"]);
});

test("nobody fills the page of others, nor writes what looks like something else", () => {
  const of = (wanted: string) => learners.find(({ login }) => login === wanted)?.progress;
  expect(of("huge")?.items).toHaveLength(1000);
  expect(of("hostile")?.name).toBe("#\u2060#[error]evil <script>alert(1)</script>");
});

test("a learner's roadmap cannot have others' private repositories read with the mentor's token", async () => {
  const secret = world.repository("acme/secret");
  const author = { name: "spy", email: "spy@example.com" };
  secret.commit({ message: "Completes: two", files: { "answers.md": "42\n" }, author });
  world.tokens.set("acme/secret", "good");
  const at = `${world.server}/acme/secret`;
  const repositories = [".", ...["acme/secret", at].map((repository) => ({ repository, publish: "all" }))];
  const spy = world.learner("spy", { repositories });
  expect(spy.dir).toContain("spy");
  world.tokens.set("spy/learning", "good");
  world.list([{ login: "spy", repository: "spy/learning" }]);
  world.requests.length = 0;
  const token = { GITHUB_TOKEN: "good", GITHUB_API_URL: `${world.server}/api` };
  for (const calls of ["0", "5"]) {
    await world.run(["plan", "--shards", "1"], token);
    await world.run(["shard", "1/1", "--out", "spy/shard-1.json", "--calls", calls], token);
    await world.run(["merge", "--shards", "spy", "--out", "spy-site"], token);
    const state = JSON.stringify(world.json("spy-site/cohort-state.json"));
    expect(state).toContain('"login":"spy"');
    expect(state).not.toContain("secret");
  }
  expect(world.requests.filter((one) => one.includes("/acme/secret") && one.endsWith("token"))).toEqual([]);
  expect(world.requests.filter((one) => one.includes("/spy/learning") && one.endsWith("token"))).not.toEqual(
    [],
  );
});

test("a token is sent only where it is needed, and its missing right is named", async () => {
  world.requests.length = 0;
  world.tokens.set("private/learning", "good");
  world.answers.delete("private/learning");
  world.answers.set("gone/learning", 404);
  const problemsWith = async (token: string): Promise<string> => {
    world.list(["ana", "private", "gone"].map((login) => ({ login, repository: `${login}/learning` })));
    return (await world.run(["plan"], { GITHUB_TOKEN: token })).stdout;
  };
  expect(await problemsWith("good")).toMatch(
    /^gone .*\n.*“Contents: read”.*\n3 learners, 2 to read in 1 shard\.\n$/,
  );
  expect(await problemsWith("bad")).toMatch(/^private .* did not accept the token\. \[github-permission\]\n/);
  expect(world.requests.filter((one) => one.startsWith("GET /ana/") && one.endsWith("token"))).toEqual([]);
  world.tokens.delete("private/learning");
  world.answers.set("private/learning", 403);
  expect(await problemsWith("good")).toMatch(
    /private .* may not read this repository\. \[github-permission\]\n.*“Contents: read”/,
  );
});
