/** `roadfolio verify` of a whole site, in a folder and at an address. */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { runHere } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { type Learner, makeLearner } from "../learner.ts";
import { change, filesOf, type SiteFiles } from "./site.ts";

let learner: Learner;
let honest: SiteFiles;
beforeAll(async () => {
  learner = await makeLearner();
  honest = filesOf(join(learner.repository.dir, "site"));
});
afterAll(() => rmSync(learner.repository.dir, { recursive: true, force: true }));

const verify = (from: string, ...flags: string[]) =>
  runHere(temporaryFolder(), ["verify", from, "--clone", learner.repository.dir, ...flags]);

const forged = (files: SiteFiles): void =>
  change(files, "index.html", (text) => text.replace("<strong>4 of 7", "<strong>7 of 7"));

/** A folder with a site. */
function folderWith(vary: (files: SiteFiles) => void): string {
  const folder = temporaryFolder();
  cpSync(join(learner.repository.dir, "site"), folder, { recursive: true });
  const files: SiteFiles = new Map(honest);
  vary(files);
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  return folder;
}

type Answer = (response: ServerResponse) => void;

/** Serves a site as GitHub Pages does. @returns its address, with "/" at the end */
async function served(files: SiteFiles, others: Readonly<Record<string, Answer>> = {}): Promise<string> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace(/^\/learning\//, "");
    const other = others[path];
    const bytes = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    if (other !== undefined) other(response);
    else if (bytes === undefined) response.writeHead(404).end();
    else response.end(bytes);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/learning/`;
}

const leadsTo =
  (address: string): Answer =>
  (response) =>
    response.writeHead(302, { location: address }).end();

describe("a site in a folder", () => {
  test("holds if its pages are the same", async () => {
    const { stdout, status } = await verify(folderWith(() => undefined));
    expect(stdout).toMatch(
      /\n\n4 of 4 ticks with a proof hold; 1 is self-declared\. 7 of 7 other figures hold: The work of Ana Souza \(ana-souza\), .+, \d+ files of the site as computed\.\n$/,
    );
    expect(status).toBe(0);
  });

  test("fails if a page differs: on the terminal, as JSON and as SARIF", async () => {
    const folder = folderWith(forged);
    const reason = /It shows “7 of 7 skills proven, .*”; recomputed: “4 of 7 skills proven, .*”\./;
    const { stdout, status } = await verify(folder);
    expect(stdout).toMatch(/\n- index\.html\n {4}It shows “7 of 7 .*\n\n4 of 4 ticks/);
    expect(status).toBe(1);
    const json: unknown = JSON.parse((await verify(folder, "--json")).stdout);
    const verdict = {
      claim: "index.html",
      file: "index.html",
      outcome: "fails",
      reasons: [expect.stringMatching(reason)],
    };
    expect(json).toMatchObject({ holds: false, pagesLeftOut: null });
    expect(json).toHaveProperty("verdicts", expect.arrayContaining([expect.objectContaining(verdict)]));
    const sarif: unknown = JSON.parse((await verify(folder, "--format", "sarif")).stdout);
    const result = {
      ruleId: "claim-fails",
      message: { text: expect.stringMatching(reason) },
      locations: [{ physicalLocation: { artifactLocation: { uri: "index.html" } } }],
    };
    expect(sarif).toMatchObject({ runs: [{ results: [result] }] });
  });

  test("is not compared if another version made it, and the report says so", async () => {
    const other = (files: SiteFiles): void =>
      change(files, "portfolio.json", (text) =>
        text.replace(`"version": "${packageJson.version}"`, '"version": "0.0.7"'),
      );
    const folder = folderWith((files) => (forged(files), other(files)));
    const { stdout, status } = await verify(folder);
    expect(stdout).toContain(
      `\nOnly portfolio.json was compared, because Roadfolio 0.0.7 made the pages. Run npx roadfolio@0.0.7 verify ${folder} to compare them.\n`,
    );
    expect(status).toBe(0);
  });
});

test.each([
  ["of a site", () => join(folderWith(forged), "portfolio.json")],
  [
    "in a folder without pages",
    () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "portfolio.json"), learner.text);
      return folder;
    },
  ],
])("a portfolio.json alone, %s, is compared without pages, and the report says so", async (_, from) => {
  const { stdout, status } = await verify(from());
  expect(stdout).toContain("\nOnly portfolio.json was compared. Give the address or folder of the site");
  expect(status).toBe(0);
});

describe("a site at an address", () => {
  test("holds if its pages are the same, given the address of any of them", async () => {
    const { stdout, status } = await verify(`${await served(honest)}items/crud/`);
    expect(stdout).toContain("7 of 7 other figures hold: The work of");
    expect(status).toBe(0);
  });

  test("fails if a page differs, redirects elsewhere or is missing", async () => {
    const files: SiteFiles = new Map(honest);
    forged(files);
    files.delete("resume/index.html");
    const elsewhere = await served(honest);
    const base = await served(files, {
      "progress/": leadsTo(`${elsewhere}items/crud/`),
      "verify/": (response) => void response.writeHead(500).end(),
    });
    const { stdout, status } = await verify(base);
    expect(stdout).toMatch(/\n- index\.html\n {4}It shows “7 of 7/);
    expect(stdout).toContain("\n- resume/index.html\n    It is missing from the site.\n");
    expect(stdout).toContain(
      `\n? progress/index.html\n    It could not be read: it leads to ${elsewhere}items/crud/.\n`,
    );
    expect(stdout).toContain("\n? verify/index.html\n    It could not be read: it answered 500.\n");
    expect(status).toBe(1);
  });

  test("holds if the whole site moved to a custom domain", async () => {
    const domain = await served(honest);
    const all = [...honest.keys()].map((path) => path.replace(/index\.html$/, ""));
    const moved = Object.fromEntries(all.map((path) => [path, leadsTo(`${domain}${path}`)]));
    const { stdout, status } = await verify(await served(honest, moved));
    expect(stdout).toContain("7 of 7 other figures hold: The work of");
    expect(status).toBe(0);
  });

  test("is not read beyond the longest page allowed", async () => {
    const long: Answer = (response) => void response.end(Buffer.alloc(5_000_001, " "));
    const { stdout } = await verify(await served(honest, { "progress/": long }));
    expect(stdout).toContain("\n? progress/index.html\n    It could not be read: the file is too large.\n");
  });
});
