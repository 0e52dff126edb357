/** Repositories that an organization holds for its learners, as GitHub Classroom makes them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isListed, listingCohort } from "../../src/verify/listed-learner.ts";
import { verifyReport } from "../../src/verify/report.ts";
import { verify } from "../../src/verify/verify.ts";
import { type GitServer, serveGit } from "../rehearsal/git-server.ts";
import { joinsSql } from "../support/code.ts";
import { bareRepository, plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { runSync } from "../support/run.ts";
import { now, verifier } from "./learner.ts";

const listed = { login: "Ana-Souza", repository: "acme/assignment-ana" };

/** acme/backend on a server of this machine. */
async function serveCohort(text: string): Promise<GitServer> {
  const course = createRepository();
  course.commit({ message: "List", files: { "cohort.json": text } });
  const remote = bareRepository();
  course.git("push", "--quiet", remote.dir, "HEAD:main");
  const server = await serveGit({
    repository: "acme/backend",
    remote,
    rightsOf: () => ({ read: true, write: false }),
    pushed: () => undefined,
  });
  onTestFinished(() => server.close());
  return server;
}

function cohortText(...learners: object[]): string {
  return JSON.stringify({ title: "Backend", repository: "acme/backend", learners });
}

test.each([
  ["by name", listed],
  ["by address", { ...listed, repository: "https://github.com/acme/assignment-ana.git" }],
  ["in capitals", { ...listed, repository: "Acme/Assignment-Ana" }],
])("a learner is listed %s", (_, learner) => {
  const text = cohortText({ login: "caio", repository: "acme/caio" }, learner);
  expect(isListed({ login: "ana-souza", repository: "acme/assignment-ana" }, text)).toBe(true);
});

test.each([
  ["another learner has the repository", cohortText({ ...listed, login: "mallory" })],
  ["the repository was given to somebody else first", cohortText({ ...listed, login: "caio" }, listed)],
  ["the learner has another repository", cohortText({ ...listed, repository: "acme/other" })],
  ["the list cannot be read", "{"],
])("a learner is not listed if %s", (_, text) => {
  expect(isListed({ login: "ana-souza", repository: "acme/assignment-ana" }, text)).toBe(false);
});

test("only a cohort of the account that holds the repository can say whose it is", async () => {
  const { url } = await serveCohort(
    cohortText(listed, { login: "ana-souza", repository: "other/assignment-ana" }),
  );
  const owner = { name: "Ana Souza", github: "ana-souza" };
  const options = { server: url, token: null, environment: verifier().environment };
  const listing = (repository: string, ...cohorts: string[]) =>
    listingCohort(repository, { owner, cohorts }, options);
  expect(await listing("acme/assignment-ana", "acme/gone", "acme/backend")).toBe("acme/backend");
  expect(await listing("acme/assignment-ana")).toBeNull();
  expect(await listing("other/assignment-ana", "acme/backend")).toBeNull();
});

test("so its portfolio says whose list that is, and cannot say whose work it is without one", async () => {
  const repository = plannedRepository([{ id: "joins", evidence: [{ skill: "sql-joins" }] }], {
    cohort: "acme/backend",
  });
  repository.addOrigin("https://github.com/acme/assignment-ana.git");
  repository.commit({ message: "Report sales", files: { "joins.sql": joinsSql } });
  await runSync(repository.dir);
  const portfolio = readFileSync(join(repository.dir, "site/portfolio.json"), "utf8");
  const claims = async (list: string): Promise<string[]> => {
    const { url } = await serveCohort(list);
    const from = join(temporaryFolder(), "portfolio.json");
    writeFileSync(from, portfolio.replaceAll("https://github.com/", `${url}/`));
    const asked = { from, clone: repository.dir, server: url, token: null };
    const verified = await verify({ ...asked, attestation: false, now: new Date(now) }, verifier());
    const claimed = verified.verdicts.map(({ outcome, claim }) => `${outcome} ${claim}`);
    return [...claimed, ...verifyReport(verified)];
  };
  expect(await claims(cohortText(listed))).toContain(
    "holds A repository of ana-souza, listed by acme/backend",
  );
  expect(await claims(cohortText(listed))).toContain(
    "acme owns this repository and lists it as the learner's in acme/backend.",
  );
  expect(await claims(cohortText())).toContain("unseen A repository of ana-souza");
});
