/** A sync with a key signs the credentials of its site. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../src/problems/errors.ts";
import { codesOf, plannedRepository } from "../support/planned.ts";
import type { TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";
import { rfcKey } from "./keys.ts";

const environment = { ROADFOLIO_CREDENTIALS_KEY: rfcKey };

function learner(origin: string | null = "ana-souza/learning", extra: object = {}): TestRepository {
  const repository = plannedRepository([{ id: "joins" }], { ...extra });
  if (origin !== null) repository.addOrigin(`https://github.com/${origin}.git`);
  repository.commit({ message: "Completes: joins", files: { "joins.md": "x\n" } });
  return repository;
}

const textIn = ({ dir }: TestRepository, path: string): string =>
  readFileSync(join(dir, "site", path), "utf8");

test("signed credentials are files of the site, their pages link to them, and a second run writes nothing", async () => {
  const repository = learner();
  await runSync(repository.dir, { environment });
  const header = textIn(repository, "credentials/phase-basics.jwt").split(".")[0] ?? "";
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toMatchObject({ alg: "EdDSA" });
  expect(JSON.parse(textIn(repository, "did.json")).id).toBe("did:web:ana-souza.github.io:learning");
  expect(textIn(repository, "credentials/status.jwt")).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(textIn(repository, "phases/basics/index.html")).toContain(
    '<a href="../../credentials/phase-basics.jwt" download>Signed credential</a>',
  );
  const [phase] = JSON.parse(textIn(repository, "portfolio.json")).phases;
  expect(phase.credential).toMatchObject({
    path: "credentials/phase-basics.json",
    signed: "credentials/phase-basics.jwt",
  });
  const { plan } = await runSync(repository.dir, { environment });
  expect(plan.site?.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
  // Without the key the next run takes them away again.
  await runSync(repository.dir);
  expect(existsSync(join(repository.dir, "site/credentials/phase-basics.jwt"))).toBe(false);
  expect(existsSync(join(repository.dir, "site/did.json"))).toBe(false);
});

test("a site at the root of its host has the key where did:web looks for it", async () => {
  const repository = learner("ana-souza/ana-souza.github.io");
  await runSync(repository.dir, { environment });
  expect(JSON.parse(textIn(repository, ".well-known/did.json")).id).toBe("did:web:ana-souza.github.io");
  // The folder is recognised as a site of ours.
  const result = await runSync(repository.dir, { environment, now: "2025-10-02T12:00:00" });
  expect(codesOf(result)).not.toContain("foreign-site");
});

test.each([
  ["without an address", {}, /address of the site is unknown/],
  [
    "with an address that is not encrypted",
    { site: { url: "http://example.org/" } },
    /http:\/\/example\.org\//,
  ],
])("%s nothing is signed, and the run says so", async (_how, extra, words) => {
  const repository = learner(null, extra);
  const { plan } = await runSync(repository.dir, { environment });
  const told = plan.problems.find(({ code }) => code === "credentials-unsigned");
  expect(told?.message).toMatch(words);
  expect(existsSync(join(repository.dir, "site/credentials/phase-basics.json"))).toBe(true);
  expect(existsSync(join(repository.dir, "site/credentials/phase-basics.jwt"))).toBe(false);
  expect(textIn(repository, "phases/basics/index.html")).toContain("phase-basics.json");
});

test("a key that cannot be used stops the run before anything is written", async () => {
  const repository = learner();
  const running = runSync(repository.dir, { environment: { ROADFOLIO_CREDENTIALS_KEY: "{}" } });
  const cause = await running.catch((thrown: unknown) => thrown);
  expect(cause instanceof UserError ? cause.code : cause).toBe("signing-key");
  expect(existsSync(join(repository.dir, "site"))).toBe(false);
});
