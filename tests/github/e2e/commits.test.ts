/** What GitHub says about the commits that tick: whose they are, and whether their signatures are verified. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultNamed } from "../emulator/faults.ts";
import type { KnownCommit } from "../emulator/world.ts";
import { smallPlan } from "./plans.ts";
import { day, plain, portfolioOf, type Portfolio } from "./portfolio.ts";

const queries = ({ github }: Portfolio): number =>
  github.calls.filter(({ method }) => method === "QUERY").length;

/** A portfolio with a commit under Ana's address that completes "joins", and what GitHub knows about it. */
async function withCommit(
  known: KnownCommit | null,
  plan = smallPlan(),
): Promise<Portfolio & { sha: string }> {
  const portfolio = await portfolioOf(plan);
  const sha = portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(3) });
  if (known !== null) portfolio.github.knowCommit(sha, known);
  return Object.assign(portfolio, { sha });
}

/** Files of the site by path. */
function siteOf({ repository }: Portfolio): Record<string, string> {
  const folder = join(repository.dir, "site");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), "latin1"),
    ]),
  );
}

const pullBy = (by: string | null, more: object = {}): KnownCommit => ({
  login: "ana-souza",
  pulls: [{ number: 12, by, ...more }],
});

test.each<[string, KnownCommit, string]>([
  ["whose author is another account", { login: "mallory" }, "GitHub says that mallory made it"],
  ["from another account's pull request", pullBy("mallory"), "came in through pull request #12 by mallory"],
  ["from a pull request of an account that is gone", pullBy(null), "#12 by a deleted account"],
  [
    "without an account, from mallory's pull request",
    { pulls: [{ number: 7, by: "mallory" }] },
    "#7 by mallory",
  ],
  [
    "from mallory's pull request, which Ana's own one into the same branch followed",
    {
      pulls: [
        { number: 9, by: "ana-souza", at: day(9) },
        { number: 7, by: "mallory", at: day(4) },
      ],
    },
    "#7 by mallory",
  ],
  [
    "signed by GitHub, from mallory's pull request",
    { ...pullBy("mallory"), signer: "web-flow" },
    "#12 by mallory",
  ],
])("a commit under the owner's address, %s, ticks nothing and is reported", async (_, known, says) => {
  const portfolio = await withCommit(known);
  for (let again = 0; again < 2; again++) {
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "", done: "0" } });
    expect(plain(run)).toContain(says);
    expect(run.stdout).toContain(`https://github.com/ana-souza/learning/commit/${portfolio.sha}`);
  }
  // What comes next from Ana counts.
  const own = portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(5) });
  portfolio.github.knowCommit(own, { login: "ana-souza" });
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.ticks()).toEqual({ joins: `commit ${own.slice(0, 7)}` });
});

test.each<[string, KnownCommit | null]>([
  ["that GitHub does not know more about", null],
  ["of the owner's account", { login: "Ana-Souza" }],
  ["from the owner's pull request", pullBy("ana-souza")],
  [
    "from the owner's pull request that somebody else released",
    {
      pulls: [
        { number: 7, by: "ana-souza", base: "develop", at: day(4) },
        { number: 9, by: "friend", at: day(9) },
      ],
    },
  ],
  ["from somebody's pull request into another branch", pullBy("friend", { base: "production" })],
  [
    "from somebody's pull request in the repository it was forked to",
    pullBy("friend", { in: "friend/learning" }),
  ],
  ["from a bot's pull request", pullBy("dependabot", { bot: true })],
  [
    "signed by the owner, although in another account's pull request",
    { ...pullBy("friend"), signer: "ana-souza" },
  ],
  ["signed by another account", { login: "ana-souza", signer: "friend" }],
])("a commit %s ticks", async (_, known) => {
  const portfolio = await withCommit(known);
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(run.stdout).not.toContain("has your address");
});

test.each<[string, KnownCommit, boolean]>([
  ["by the owner", { login: "ana-souza", signer: "ana-souza" }, true],
  ["by GitHub for the owner", { login: "ana-souza", signer: "web-flow" }, true],
  ["by somebody else", { login: "ana-souza", signer: "friend" }, false],
  ["by nobody", { login: "ana-souza" }, false],
])("the site says whether a signature %s is verified, the same in every run", async (_, known, verified) => {
  const portfolio = await withCommit(known);
  await portfolio.run();
  const site = siteOf(portfolio);
  const page = site["/items/joins/index.html"] ?? site["/items/joins.html"] ?? "";
  expect(page).toContain(portfolio.sha.slice(0, 7));
  expect(page.includes("signature verified by GitHub")).toBe(verified);
  expect(site["/portfolio.json"]?.includes('"verified": true')).toBe(verified);
  expect(portfolio.read("README.md")).not.toContain("verified by GitHub");
  portfolio.checkout();
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "", commit: "" } });
  expect(queries(portfolio)).toBe(1);
  expect(siteOf(portfolio)).toEqual(site);
});

test("code that came in through another account's pull request ticks nothing, other code does", async () => {
  const evidence = [{ files: ["*.sql"], contains: "JOIN" }];
  const portfolio = await portfolioOf(smallPlan([{ id: "joins", title: "Joins", evidence }]));
  const select = (table: string): string => `SELECT * FROM ${table} JOIN b ON b.id = ${table}.id;\n`;
  const first = portfolio.commit({ message: "One", files: { "a.sql": select("one") }, date: day(3) });
  portfolio.github.knowCommit(first, pullBy("mallory"));
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "" } });
  expect(plain(run)).toContain("#12 by mallory");
  const second = portfolio.commit({ message: "Two", files: { "c.sql": select("two") }, date: day(4) });
  portfolio.github.knowCommit(second, { login: "ana-souza" });
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.ticks()).toEqual({ joins: `code ${second.slice(0, 7)}:c.sql#L1` });
});

test("a recorded tick stays, and the run tells what GitHub says", async () => {
  const portfolio = await withCommit(null);
  await portfolio.run();
  portfolio.checkout();
  portfolio.github.knowCommit(portfolio.sha, { login: "mallory" });
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "", unticked: "", commit: "", done: "1" } });
  expect(plain(run)).toContain("It stays a proof of joins");
});

test("an owner who is known by addresses only is the account that they belong to", async () => {
  const plan = smallPlan(undefined, { owner: { name: "Ana Souza", emails: ["ana@example.com"] } });
  const known = { login: "ana-writes", pulls: [{ number: 12, by: "ana-writes" }] };
  expect(await (await withCommit(known, plan)).run()).toMatchObject({ outputs: { ticked: "joins" } });
  const others = { login: "ana-writes", pulls: [{ number: 12, by: "mallory" }] };
  expect(await (await withCommit(others, plan)).run()).toMatchObject({ outputs: { ticked: "" } });
});

test.each(["403 missing permission", "502 bad gateway", "timeout", "HTML", "404 not found"])(
  "if the question always ends in “%s”, the commit ticks, with one notice",
  async (name) => {
    const portfolio = await withCommit({ login: "mallory" });
    const run = await portfolio.run({
      faults: (github) => github.fault({ match: (method) => method === "QUERY" }, faultNamed(name), "always"),
    });
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
    expect(run.stdout.match(/^::notice.*GitHub was not asked who made the commits/gm)).toHaveLength(1);
  },
);

test("without the permission to read pull requests, the rest still counts", async () => {
  const portfolio = await withCommit({ login: "ana-souza", pulls: null });
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(run.stdout).toContain("pull-requests: read");
  const other = await withCommit({ login: "mallory", pulls: null });
  expect(await other.run()).toMatchObject({ status: 0, outputs: { ticked: "" } });
});

test("nothing is asked when nothing is ticked, nor without a site when nothing new is", async () => {
  const nothing = await portfolioOf(smallPlan());
  await nothing.run();
  expect(queries(nothing)).toBe(0);
  const portfolio = await withCommit({ login: "ana-souza" });
  const inputs = { site: "" };
  await portfolio.run({ inputs });
  expect(queries(portfolio)).toBe(1);
  portfolio.checkout();
  await portfolio.run({ inputs });
  expect(queries(portfolio)).toBe(0);
  expect(existsSync(join(portfolio.repository.dir, "site"))).toBe(false);
});

test("with few calls left, the checklists come first, and the run says what was not asked", async () => {
  const portfolio = await withCommit({ login: "mallory" });
  const run = await portfolio.run({ inputs: { "api-calls": "3" } });
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(run.stdout).toContain("too few API calls left");
  expect(queries(portfolio)).toBe(0);
  expect(await portfolio.github.as("ana-souza").issues()).toHaveLength(1);
});
