/** A cohort that issues credentials: signed at merge, recomputed by anyone who doubts them, withdrawn with a tick. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeSigningKey } from "../../src/signing/signing-key.ts";
import { runHere, type CliRun } from "../support/cli.ts";
import { cohortName, type CohortWorld, openCohortWorld } from "../support/cohort-world.ts";
import { roadmapText } from "../support/roadmaps.ts";

let world: CohortWorld;
let site: Server;
let address: string;
let key: string;

beforeAll(async () => {
  world = await openCohortWorld();
  key = (await makeSigningKey()).secret;
  site = createServer((request, response) => {
    const file = join(world.dir, "site", (request.url ?? "").replace(/^\/backend\//, ""));
    if (existsSync(file) && statSync(file).isFile()) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => {
    site.listen(0, "127.0.0.1", done);
  });
  const at = site.address();
  address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}/backend/`;
});
afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await world.close();
});

/** Plans, reads and merges, on a machine that has only what is published. */
async function day(
  environment: Record<string, string> = { ROADFOLIO_CREDENTIALS_KEY: key },
): Promise<string> {
  for (const folder of ["handed", "shards"])
    rmSync(join(world.dir, folder), { recursive: true, force: true });
  await world.run([
    "plan",
    "--state",
    `${address}cohort-state.json`,
    "--out",
    "handed/plan.json",
    "--shards",
    "1",
  ]);
  await world.run(["shard", "1/1", "--plan", "handed/plan.json", "--out", "shards/shard-1.json"]);
  const state = existsSync(join(world.dir, "handed/cohort-state.json"))
    ? ["--state", "handed/cohort-state.json"]
    : [];
  const merge = await world.run(
    ["merge", "--plan", "handed/plan.json", ...state, "--out", "site"],
    environment,
  );
  expect(merge.stderr).toBe("");
  return merge.stdout;
}

const list = (logins: readonly string[], extra: object = {}): void =>
  world.list(
    logins.map((login) => ({ login, repository: `${login}/learning` })),
    { credentials: { name: "The School", site: address }, ...extra },
  );

const verify = (from: string): Promise<CliRun> =>
  runHere(world.dir, ["verify", from], { environment: { GITHUB_SERVER_URL: world.server } });

const credentialsOf = (login: string): string[] =>
  readdirSync(join(world.dir, "site/credentials", login)).toSorted();
const author = (login: string) => ({ name: login, email: `${login}@example.com` });

test("completing a phase earns a credential that anybody can recompute, until an item is unticked", async () => {
  const uma = world.learner("uma");
  world.learner("vera");
  uma.commit({ message: "Completes: two", files: { "two.md": "2\n" }, author: author("uma") });
  list(["uma", "vera"]);
  expect(await day()).toContain("2 learners shown, 2 read now, 1 credential signed");
  expect(credentialsOf("uma")).toEqual([
    "phase-basics.jwt",
    "phase-basics.svg",
    "portfolio.json",
    "status.jwt",
  ]);
  expect(credentialsOf("vera")).toEqual(["portfolio.json", "status.jwt"]);
  const verified = await verify(`${address}credentials/uma/phase-basics.jwt`);
  expect(verified.stdout).toContain("The School");
  expect([verified.stderr, verified.status]).toEqual(["", 0]);
  expect(readFileSync(join(world.dir, "site/p/index.html"), "utf8")).toContain(
    `<a href="${address}credentials/uma/phase-basics.jwt">Credential: Basics</a>`,
  );
  const token = readFileSync(join(world.dir, "site/credentials/uma/phase-basics.jwt"), "utf8");

  // Nobody has pushed: the same credential, made from what is published.
  rmSync(join(world.dir, "site/credentials"), { recursive: true });
  expect(await day()).toContain("2 learners shown, 0 read now, 1 credential signed");
  expect(readFileSync(join(world.dir, "site/credentials/uma/phase-basics.jwt"), "utf8")).toBe(token);

  // With one more item, the phase is no longer complete.
  const kept = join(world.dir, "kept.jwt");
  writeFileSync(kept, token);
  const ids = ["one", "two", "three"].map((id) => ({ id }));
  const owner = { name: "uma Souza", github: "uma", emails: ["uma@example.com"] };
  const roadmap = roadmapText(ids, { owner, cohort: cohortName });
  uma.commit({ message: "Plan more", files: { "roadmap.json": roadmap }, author: author("uma") });
  expect(await day()).toContain("1 read now, 0 credentials signed");
  expect(credentialsOf("uma")).toEqual(["portfolio.json", "status.jwt"]);
  const withdrawn = await verify(kept);
  expect(withdrawn.stdout).toContain("withdrawn");
  expect(withdrawn.status).toBe(1);
});

test("with a shared roadmap, it is recomputed from both", async () => {
  const mentors = world.repository(cohortName);
  const wes = world.repository("wes/learning");
  const owner = { name: "Wes Souza", github: "wes", emails: ["wes@example.com"] };
  const own = { title: "Mine", cohort: cohortName, owner, phases: [] };
  wes.commit({ message: "Plan", files: { "roadmap.json": JSON.stringify(own) }, author: author("wes") });
  const work = { message: "Work\n\nCompletes: sole", files: { "sole.md": "1\n" } };
  wes.commit({ ...work, author: author("wes") });
  const shared = roadmapText([{ id: "sole" }], { owner: { name: "Mentor", github: "rui" } });
  list(["wes"], { roadmap: "plan.json" });
  writeFileSync(join(world.dir, "plan.json"), shared);
  mentors.commit({ message: "Plan for all", files: { "plan.json": shared } });
  // The mentors' folder is a clone of it.
  mentors.git("init", "--quiet", world.dir);
  mentors.git("-C", world.dir, "fetch", "--quiet", mentors.dir, "main");
  mentors.git("-C", world.dir, "reset", "--quiet", "FETCH_HEAD");
  expect(await day()).toContain("1 learner shown, 1 read now, 1 credential signed");
  const verified = await verify(`${address}credentials/wes/phase-basics.jwt`);
  expect([verified.stderr, verified.status]).toEqual(["", 0]);
  expect(verified.stdout).toContain(` and plan.json of ${world.server}/${cohortName} at `);
  // Nothing is left of a learner who has left.
  list([]);
  await day();
  expect(existsSync(join(world.dir, "site/credentials/wes/portfolio.json"))).toBe(false);
});

test("without a key, nothing is signed, and the report says so", async () => {
  world.learner("xia");
  list(["xia"]);
  expect(await day({})).toContain(
    "No credentials were signed, because there is no key in ROADFOLIO_CREDENTIALS_KEY.",
  );
  expect(existsSync(join(world.dir, "site/credentials/xia"))).toBe(false);
});

test("without an address, nobody could find the key", async () => {
  list([], { credentials: { name: "The School" } });
  await expect(world.run(["plan"])).rejects.toThrow("address of the cohort's page is unknown");
});
