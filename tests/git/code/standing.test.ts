import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { codesOf } from "../../support/planned.ts";
import { stranger, temporaryFolder, TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

const written = (repository: TestRepository): string =>
  readFileSync(join(repository.dir, "roadmap.json"), "utf8");

describe("a tick that code earned", () => {
  test("is recorded with its introduction, and a second run writes nothing", async () => {
    const repository = codeRepository();
    const sha = repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(written(repository)).toContain(`"proof": "code ${sha.slice(0, 7)}:report.sql#L3"`);
    const again = await runSync(repository.dir, { flags: ["--commit"] });
    expect(again.commit).toBeNull();
    expect(again.plan.files.every(({ status }) => status === "unchanged")).toBe(true);
  });

  test("keeps its proof when more code shows it", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    const before = written(repository);
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}.sql`, joinsSql]));
    repository.commit({ message: "More", files });
    repository.commit({ message: "Elsewhere", files: { "report.sql": `-- sales\n\n${joinsSql}` } });
    await runSync(repository.dir);
    expect(written(repository)).toBe(before);
  });

  test("is unticked when the code is gone, with the reason", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.commit({ message: "Simpler", files: { "report.sql": "select 1 from a join b on true;\n" } });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]).toMatchObject({
      done: false,
      change: "unticked",
      code: [{ met: false, says: "join in report.sql; no group by; no order by" }],
    });
    expect(written(repository)).not.toContain('"done"');
  });

  test("moves to other code when its proof is gone", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.git("rm", "--quiet", "report.sql");
    const sha = repository.commit({
      message: "New",
      files: { "new.sql": "select 1 from x join y on true\n group by z order by w" },
    });
    await runSync(repository.dir);
    expect(written(repository)).toContain(`code ${sha.slice(0, 7)}:new.sql#L1`);
  });

  test("is restored after a removal by hand only by newer code", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    const open = written(repository);
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.commit({ message: "Not yet", files: { "roadmap.json": open } });
    expect(await judged(repository)).toMatchObject({ done: false });
    const more = "select 1 from x join y on true\n group by z\n order by w";
    repository.commit({ message: "Now", files: { "new.sql": more } });
    expect(await judged(repository)).toMatchObject({ done: false });
    repository.git("rm", "--quiet", "report.sql");
    repository.commit({ message: "Only the new" });
    expect(await judged(repository)).toMatchObject({ done: true });
  });

  test("is unticked by “Reopens”", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    repository.commit({ message: "Again\n\nReopens: joins" });
    expect(await judged(repository)).toMatchObject({ done: false });
  });
});

describe.each([
  ["all", "code ana-souza/learning@"],
  ["summary", "private code "],
])("what cannot be read is not evidence against a tick (published: %s)", (publish, proof) => {
  /** A portfolio whose tick is proven by another repository's code. */
  async function portfolio(): Promise<{ own: TestRepository; other: TestRepository }> {
    const other = codeRepository();
    other.commit({ message: "Report", files: { "report.sql": joinsSql } });
    other.commit({ message: "Later", files: { "later.txt": "x" } });
    const own = codeRepository(undefined, { repositories: [".", { repository: other.dir, publish }] });
    await runSync(own.dir, { flags: ["--commit"] });
    expect(written(own)).toContain(`"proof": "${proof}`);
    return { own, other };
  }

  test("an unreachable repository", async () => {
    const { own } = await portfolio();
    const result = await runSync(own.dir, { flags: ["--repository", "/nowhere/at/all"] });
    expect(result.plan.decisions[0]).toMatchObject({ done: true, change: null });
    expect(codesOf(result)).toContain("proof-unseen");
  });

  test("a shallow clone", async () => {
    const { own, other } = await portfolio();
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${other.dir}`, ".");
    clone.git("remote", "set-url", "origin", "https://github.com/ana-souza/learning.git");
    const before = written(own);
    const result = await runSync(own.dir, { flags: ["--repository", clone.dir] });
    expect(result.plan.decisions[0]).toMatchObject({ done: true, change: null });
    expect(written(own)).toBe(before);
  });

  test("nor for one: a shallow clone does not show who wrote a line", async () => {
    const other = codeRepository();
    other.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    other.commit({ message: "Mine", files: { "mine.txt": "x" } });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${other.dir}`, ".");
    const own = codeRepository();
    expect(await judged(own, { flags: ["--repository", clone.dir] })).toMatchObject({ done: false });
  });

  test("a clone that lacks files", async () => {
    const { own, other } = await portfolio();
    other.git("config", "uploadpack.allowFilter", "true");
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--bare", "--filter=blob:none", `file://${other.dir}`, ".");
    clone.git("remote", "set-url", "origin", "https://github.com/ana-souza/learning.git");
    const result = await runSync(own.dir, { flags: ["--repository", clone.dir] });
    expect(result.plan.decisions[0]).toMatchObject({ done: true, change: null });
  });

  test("a rule that was removed from roadmap.json", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    const roadmap = written(repository).replace(/"evidence": \[[^\]]*\],\s*/, "");
    repository.commit({ message: "No rule", files: { "roadmap.json": roadmap } });
    expect(await judged(repository)).toMatchObject({ done: true });
  });
});

test("a bare repository is read like any other", async () => {
  const other = codeRepository();
  const sha = other.commit({ message: "Report", files: { "relatório final.sql": joinsSql } });
  const bare = new TestRepository(temporaryFolder());
  bare.git("clone", "--quiet", "--bare", other.dir, ".");
  const own = codeRepository();
  expect((await judged(own, { flags: ["--repository", bare.dir] })).proofs[0]).toBe(
    `${sha.slice(0, 7)} relatório final.sql:3`,
  );
});

test("parts may be spread over repositories, each with its proof", async () => {
  const one = codeRepository();
  one.commit({ message: "Join", files: { "one.sql": "select 1 from x join y on true order by z;\n" } });
  const two = codeRepository();
  two.commit({ message: "Group", files: { "two.sql": "select count(*) from x group by y;\n" } });
  const own = codeRepository();
  const result = await judged(own, { flags: ["--repository", one.dir, "--repository", two.dir] });
  expect(result).toMatchObject({ done: true });
  expect(result.proofs.map((proof) => proof.split(" ")[1]).toSorted()).toEqual(["one.sql:1", "two.sql:1"]);
});
