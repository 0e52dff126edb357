/** `roadfolio verify` as somebody runs it who doubts a page. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { UserError } from "../../src/problems/errors.ts";
import { verify } from "../../src/verify/verify.ts";
import { runCli, runHere } from "../support/cli.ts";
import { serveGit } from "../rehearsal/git-server.ts";
import { bareRepository, plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { runSync } from "../support/run.ts";
import { type Learner, makeLearner, now, verifier } from "./learner.ts";

let learner: Learner;
beforeAll(async () => {
  learner = await makeLearner();
});
afterAll(() => rmSync(learner.repository.dir, { recursive: true, force: true }));

function saved(text: string): string {
  const file = join(temporaryFolder(), "portfolio.json");
  writeFileSync(file, text);
  return file;
}

const reader = (from: string, clone: string | null = learner.repository.dir) =>
  verify(
    { from, clone, server: "https://github.com", token: null, attestation: false, now: new Date(now) },
    verifier(),
  );

async function codeOf(running: Promise<unknown>): Promise<string> {
  const cause = await running.catch((thrown: unknown) => thrown);
  if (!(cause instanceof UserError)) throw new Error("It did not fail.");
  return `${cause.code}: ${cause.message}`;
}

/** Serves files by path. @returns its address, with "/" at the end */
async function served(files: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer((request, response) => {
    const text = files[request.url ?? ""];
    if (text === undefined) response.writeHead(404).end();
    else response.end(text);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

test("on the terminal: what holds, and what does not", async () => {
  const page = learner.page();
  Object.assign(page.items[0] ?? {}, { on: "2024-01-01" });
  const flags = ["--clone", learner.repository.dir];
  const honest = await runHere(temporaryFolder(), ["verify", saved(learner.text), ...flags]);
  expect(honest.stdout).toMatch(
    /^Ana Souza: .*portfolio\.json\nRecomputed from .* at [0-9a-f]{7}, with Roadfolio/,
  );
  expect(honest.stdout).toContain("The branch has 1 newer commit, which the page does not cover.");
  expect(honest.stdout).toMatch(
    /4 of 4 ticks with a proof hold; 1 is self-declared\. 6 of 6 other figures hold: The work of Ana Souza .*, 5 of 7 done, .*\.\n$/,
  );
  expect(honest.status).toBe(0);
  const forged = runCli(temporaryFolder(), ["verify", saved(JSON.stringify(page)), ...flags]);
  expect(forged.stdout).toContain("- Title of joins (joins)\n    The page gives 2024-01-01");
  expect(forged.status).toBe(1);
});

test("as JSON, and as SARIF with the line of the item", async () => {
  const page = learner.page();
  Object.assign(page.items[0] ?? {}, { on: "2024-01-01" });
  const text = JSON.stringify(page, null, 2);
  const run = ["verify", saved(text), "--clone", learner.repository.dir];
  const json: unknown = JSON.parse((await runHere(temporaryFolder(), [...run, "--json"])).stdout);
  expect(json).toMatchObject({ version: 1, holds: false, newer: 1, onBranch: true });
  const sarif: unknown = JSON.parse((await runHere(temporaryFolder(), [...run, "--format", "sarif"])).stdout);
  const line = text.split("\n").findIndex((one) => one.includes('"id": "joins"')) + 1;
  const result = {
    ruleId: "claim-fails",
    locations: [{ physicalLocation: { region: { startLine: line } } }],
  };
  expect(sarif).toMatchObject({ runs: [{ results: [result] }] });
});

describe("the page is found", () => {
  test.each(["", "portfolio.json", "items/joins/", "items/joins/index.html", "projects/tool/#lines"])(
    "at the address of %j",
    async (path) => {
      const base = await served({ "/learning/portfolio.json": learner.text });
      const { page } = await reader(`${base}learning/${path}`);
      expect(page.at).toBe(`${base}learning/portfolio.json`);
    },
  );

  test.each(["", "site"])("in the folder of a site, %j", async (folder) => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, folder), { recursive: true });
    writeFileSync(join(dir, folder, "portfolio.json"), learner.text);
    expect((await reader(dir)).page.at).toBe(join(dir, folder, "portfolio.json"));
  });

  test.each([
    ["no such file", "no-portfolio", async () => join(temporaryFolder(), "a.json")],
    ["an empty folder", "no-portfolio", async () => temporaryFolder()],
    ["a site without it", "no-portfolio", () => served({})],
    ["a server that is down", "no-portfolio", async () => "http://127.0.0.1:1/"],
    ["a page that is no JSON", "invalid-portfolio", async () => saved("<html>")],
    ["another JSON", "invalid-portfolio", async () => saved('{"version":1}')],
    ["a cut file", "invalid-portfolio", async () => saved(learner.text.slice(0, 500))],
  ])("or not: %s", async (_, code, from) => {
    expect(await codeOf(reader(await from()))).toContain(`${code}: `);
  });
});

describe("the repository", () => {
  test("has to have the commit", async () => {
    const page = learner.page();
    page.made.commit = "1".repeat(40);
    expect(await codeOf(reader(saved(JSON.stringify(page))))).toMatch(
      /^not-computed: .* has no commit 1111111, from which the page says it was made/,
    );
  });

  test("has to be named, unless there is a clone", async () => {
    const page = { ...learner.page(), repositories: [] };
    expect(await codeOf(reader(saved(JSON.stringify(page)), null))).toMatch(/^not-computed: .* private/);
  });

  test.each(["file:///etc", "/etc", "ext::sh -c id", "http://127.0.0.1:9/x", "http://169.254.169.254/x"])(
    "is not asked for at %s",
    async (url) => {
      const page = learner.page();
      page.repositories.forEach((one) => (one.url = url));
      expect(await codeOf(reader(saved(JSON.stringify(page)), null))).toMatch(/^not-computed: /);
    },
  );

  test("a commit that is not on the default branch proves nothing", async () => {
    const { repository } = learner;
    const main = repository.git("rev-parse", "main");
    repository.git("switch", "--quiet", "--create", "forged", `${learner.page().made.commit}`);
    const sha = repository.commit({ message: "Completes: open", files: { "open.md": "x\n" } });
    repository.git("switch", "--quiet", "main");
    expect(repository.git("rev-parse", "main")).toBe(main);
    const page = learner.page();
    page.made.commit = sha;
    const { verdicts } = await reader(saved(JSON.stringify(page)));
    expect(verdicts).toContainEqual(
      expect.objectContaining({ claim: "Made from the default branch", outcome: "fails" }),
    );
  });

  test("is the only one that is read on the machine of whoever verifies", async () => {
    const other = createRepository();
    other.addOrigin("https://github.com/ana-souza/other.git");
    other.commit({ message: "Completes: joins", files: { "a.md": "x\n" } });
    const repository = plannedRepository([{ id: "joins" }], {
      repositories: [".", { repository: other.dir, publish: "all" }],
    });
    repository.addOrigin("https://github.com/ana-souza/learning.git");
    await runSync(repository.dir);
    repository.commit({ message: "Update", files: { ".gitignore": "site/\n" } });
    const { verdicts } = await reader(join(repository.dir, "site"), repository.dir);
    expect(verdicts.find(({ item }) => item === "joins")).toMatchObject({
      outcome: "unseen",
      reasons: [expect.stringContaining("a folder of the learner's own computer")],
    });
  });

  test("is cloned from its address without a token, and nothing is pushed there", async () => {
    const remote = bareRepository();
    learner.repository.git("push", "--quiet", remote.dir, "main");
    const asked: (string | null)[] = [];
    const rightsOf = (token: string | null): { read: boolean; write: boolean } => {
      asked.push(token);
      return { read: true, write: false };
    };
    const server = await serveGit({
      repository: "ana-souza/learning",
      remote,
      rightsOf,
      pushed: () => undefined,
    });
    onTestFinished(() => server.close());
    const from = saved(learner.text.replaceAll("https://github.com/", `${server.url}/`));
    const asker = { server: server.url, token: null, attestation: false, now: new Date(now) };
    const options = { from, clone: null, ...asker };
    const { source, verdicts } = await verify(options, verifier());
    expect(source).toBe(`${server.url}/ana-souza/learning`);
    expect(verdicts.filter(({ outcome }) => outcome === "fails" || outcome === "unseen")).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([null]));
    expect(new Set(server.requests)).toEqual(new Set(["git-upload-pack 200"]));
  });

  test("of another account is reported", async () => {
    const page = learner.page();
    page.repositories.forEach((one) => (one.url = "https://github.com/mallory/learning"));
    const { verdicts } = await reader(saved(JSON.stringify(page)));
    expect(verdicts).toContainEqual(
      expect.objectContaining({ claim: "A repository of ana-souza", outcome: "unseen" }),
    );
  });
});

test("a signature and an issue cannot be seen without a token", async () => {
  const page = learner.page();
  const [proof] = page.items.find(({ id }) => id === "crud")?.proof ?? [];
  Object.assign(proof ?? {}, { verified: true });
  const word = page.items.find(({ id }) => id === "word");
  const issue = { ...proof, kind: "issue", ref: "#1", verified: undefined };
  Object.assign(word ?? {}, { proof: [issue] });
  const { verdicts } = await reader(saved(JSON.stringify(page)));
  const unseen = z
    .array(z.looseObject({ claim: z.string() }))
    .parse(verdicts.filter(({ outcome }) => outcome === "unseen"));
  expect(unseen.map(({ claim }) => claim)).toEqual(["1 signature verified by GitHub", "Title of word"]);
});
