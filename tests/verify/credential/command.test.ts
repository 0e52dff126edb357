/** `roadfolio verify` of a credential, as somebody runs it who doubts one. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { type Issuing, makeIssuing } from "./learner.ts";

let issuing: Issuing;
beforeAll(async () => {
  issuing = await makeIssuing();
});
afterAll(() => {
  issuing.server.close();
  rmSync(issuing.repository.dir, { recursive: true, force: true });
});

const verify = (from: string, ...flags: string[]) =>
  runHere(temporaryFolder(), ["verify", from, "--clone", issuing.repository.dir, ...flags]);

function saved(name: string, text: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

test("at its address, signed: the key, the list and the portfolio are read from the site", async () => {
  const address = `${issuing.base}credentials/phase-basics.jwt`;
  const { stdout, status } = await verify(address);
  expect(stdout).toMatch(
    /^Basics: http:\S+phase-basics\.jwt\nIssued by Ana Souza \(self-issued\), did:web:127\.0\.0\.1%3A\d+\.\nRecomputed from /,
  );
  expect(stdout).toMatch(/\n\nThe evidence for 3 of 3 items holds\.\nThe credential holds\.\n$/);
  expect(status).toBe(0);
  const json = await verify(address, "--json");
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    credential: address,
    signed: true,
    page: `${issuing.base}portfolio.json`,
    holds: true,
    verdicts: [
      { outcome: "holds" },
      { claim: "Valid today" },
      { claim: "Not withdrawn" },
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  });
});

test("in a file that was sent, unsigned and forged", async () => {
  const text = issuing.files.get("credentials/phase-basics.json") ?? "";
  const honest = await verify(saved("badge.json", text));
  expect(honest.stdout).toContain("Issued by Ana Souza (self-issued); nobody signed it.");
  expect(honest.stdout).toMatch(/The credential holds\.\n$/);
  expect(honest.status).toBe(0);
  const forged = saved("badge.json", text.replaceAll("Ana Souza", "Eva Souza"));
  const { stdout, status } = await verify(forged);
  expect(stdout).toContain("- The work of Eva Souza\n    The roadmap belongs to Ana Souza");
  expect(stdout).toMatch(/The credential does not hold\.\n$/);
  expect(status).toBe(1);
  const { stdout: sarif } = await verify(forged, "--format", "sarif");
  const [run] = JSON.parse(sarif).runs;
  expect(run.results[0]).toMatchObject({ ruleId: "claim-fails", level: "error" });
});

test("beside the portfolio.json of a site that is not published yet", async () => {
  const site = join(temporaryFolder(), "site");
  mkdirSync(join(site, "credentials"), { recursive: true });
  writeFileSync(join(site, "portfolio.json"), issuing.files.get("portfolio.json") ?? "");
  const file = join(site, "credentials/project-tool.json");
  writeFileSync(file, issuing.files.get("credentials/project-tool.json") ?? "");
  const { stdout, status } = await verify(file, "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    page: join(site, "portfolio.json"),
    holds: true,
    signed: false,
  });
  expect(status).toBe(0);
});

test("whose portfolio cannot be read: its signature counts, and its evidence cannot be seen", async () => {
  const portfolio = issuing.files.get("portfolio.json") ?? "";
  issuing.files.delete("portfolio.json");
  const { stdout, status } = await verify(`${issuing.base}credentials/phase-basics.jwt`);
  issuing.files.set("portfolio.json", portfolio);
  expect(stdout).toContain("? Its evidence\n    There is no portfolio.json at");
  expect(stdout).toMatch(/Not all of the credential can be checked from here\.\n$/);
  expect(status).toBe(1);
});

test.each([
  [
    "a token of another kind",
    `${Buffer.from("{}").toString("base64url")}.${Buffer.from("{}").toString("base64url")}.x`,
  ],
  ["a credential without a subject", JSON.stringify({ type: ["VerifiableCredential"], id: "x" })],
])("%s is an error", async (_what, text) => {
  const { stdout, status } = await verify(saved("badge.jwt", text), "--json");
  expect(JSON.parse(stdout).problems[0].code).toBe("invalid-portfolio");
  expect(status).toBe(1);
});

test("an address without a credential is an error, and not the portfolio above it", async () => {
  const { stdout } = await verify(`${issuing.base}credentials/phase-gone.jwt`, "--json");
  expect(JSON.parse(stdout).problems[0].message).toContain("there is no such file");
});

test("a portfolio.json is still a page", async () => {
  const { stdout } = await verify(
    saved("portfolio.json", issuing.files.get("portfolio.json") ?? ""),
    "--json",
  );
  expect(JSON.parse(stdout)).toMatchObject({ holds: true, made: expect.any(String) });
});
