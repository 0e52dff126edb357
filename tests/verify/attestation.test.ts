/** Which run made a page, as gh confirms it. A small program plays gh: it answers as gh does, and keeps what it was asked. */
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAttestation } from "../../src/ports/github/attestation.ts";
import { runHere } from "../support/cli.ts";
import { temporaryFolder } from "../support/repository.ts";
import { type Learner, makeLearner } from "./learner.ts";

const run = "https://github.com/ana-souza/learning/actions/runs/123/attempts/1";
const certificate = {
  runInvocationURI: run,
  buildSignerURI: "https://github.com/ana-souza/learning/.github/workflows/portfolio.yml@refs/heads/main",
  sourceRepositoryDigest: "1".repeat(40),
  runnerEnvironment: "github-hosted",
};
const confirmed = JSON.stringify([{ attestation: {}, verificationResult: { signature: { certificate } } }]);

/** A folder with a gh that prints `answer` and ends with `status`. It keeps its arguments, and the file that it was given. */
function ghThat(answer: string, status: number): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "answer"), answer);
  const script = `#!/bin/sh\necho "$@" > '${folder}/asked'\ncp "$3" '${folder}/file'\ncat '${folder}/answer'\nexit ${status}\n`;
  writeFileSync(join(folder, "gh"), script);
  chmodSync(join(folder, "gh"), 0o755);
  return folder;
}

const path = (folder: string): string => `${folder}${delimiter}${process.env["PATH"] ?? ""}`;
const asked = (folder: string, repository = "ana-souza/learning") =>
  readAttestation(join(folder, "answer"), repository, "github.com", { PATH: path(folder) });

test("the run, its workflow and its commit", async () => {
  const folder = ghThat(confirmed, 0);
  expect(await asked(folder)).toEqual({
    run,
    workflow: certificate.buildSignerURI,
    commit: certificate.sourceRepositoryDigest,
  });
  expect(readFileSync(join(folder, "asked"), "utf8")).toMatch(
    /^attestation verify \S+ --repo ana-souza\/learning --hostname github\.com --format json\n$/,
  );
});

describe("or why there is none", () => {
  test.each([
    ["nobody signed the file", "", 1, "No run of the portfolio's repository has signed this file"],
    ["nobody is logged in", "", 4, "run gh auth login"],
    ["an answer of another form", "[]", 0, "Is it up to date?"],
    ["an answer that is no JSON", "ok", 0, "Is it up to date?"],
  ])("%s", async (_case, answer, status, why) => {
    expect(await asked(ghThat(answer, status))).toContain(why);
  });

  test("gh is not installed", async () => {
    const folder = temporaryFolder();
    const answer = readAttestation("x", "ana-souza/learning", "github.com", { PATH: folder });
    expect(await answer).toContain("install gh");
  });

  test.each(["", "--owner=x/y", "ana", "a/b/c", "a b/c"])("the repository %j is not a name", async (name) => {
    const folder = ghThat(confirmed, 0);
    expect(await asked(folder, name)).toBe("The page does not name its repository on GitHub.");
    expect(() => readFileSync(join(folder, "asked"))).toThrow("ENOENT");
  });
});

describe("on the terminal", () => {
  let learner: Learner;
  beforeAll(async () => {
    learner = await makeLearner();
  });
  afterAll(() => rmSync(learner.repository.dir, { recursive: true, force: true }));
  function verify(folder: string, ...flags: string[]): ReturnType<typeof runHere> {
    const page = join(temporaryFolder(), "portfolio.json");
    writeFileSync(page, learner.text);
    const words = ["verify", page, "--clone", learner.repository.dir, ...flags];
    return runHere(temporaryFolder(), words, { environment: { PATH: path(folder) } });
  }

  test("the run, for the very bytes of the page", async () => {
    const folder = ghThat(confirmed, 0);
    const { stdout, status } = await verify(folder, "--attestation");
    expect(stdout).toContain(`Made by ${run}, which GitHub attests.`);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe(learner.text);
    const json: unknown = JSON.parse((await verify(folder, "--attestation", "--json")).stdout);
    expect(json).toMatchObject({ holds: true, attestation: { run } });
  });

  test("a page that nobody signed does not hold if that was asked", async () => {
    const { stdout, status } = await verify(ghThat("", 1), "--attestation");
    expect(stdout).toContain("? Signed by the run that made it\n    No run of the portfolio's repository");
    expect(status).toBe(1);
  });

  test("nobody is asked without the flag", async () => {
    const folder = ghThat(confirmed, 0);
    expect((await verify(folder)).status).toBe(0);
    expect(() => readFileSync(join(folder, "asked"))).toThrow("ENOENT");
  });
});
