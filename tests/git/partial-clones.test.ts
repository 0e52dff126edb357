/** Partial clones leave out old contents or trees. What the portfolio's own clone lacks is fetched, all at once. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql } from "../support/code.ts";
import { codesOf } from "../support/planned.ts";
import { temporaryFolder, TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

const filters = ["--filter=blob:none", "--filter=tree:0"];

/** A repository of which each version of a query is another blob. One item is shown by code, one by a commit's paths. */
function served(versions = 3): TestRepository {
  const origin = codeRepository({
    joins: { skill: "sql-joins" },
    notes: { commit: { type: "docs", paths: ["notes/**"] } },
  });
  origin.git("config", "uploadpack.allowFilter", "true");
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  origin.commit({ message: "docs: note", files: { "notes/a.md": "One\n" } });
  for (let version = 0; version < versions; version++)
    origin.commit({ message: `v${version}`, files: { "sql/a.sql": `${joinsSql}-- ${version}\n` } });
  return origin;
}

function cloneOf(origin: TestRepository, ...options: string[]): TestRepository {
  const clone = new TestRepository(temporaryFolder());
  clone.git("clone", "--quiet", ...options, `file://${origin.dir}`, ".");
  return clone;
}

/** Packs that were fetched from the remote, one for each fetch. */
function fetches({ dir }: TestRepository): number {
  return readdirSync(join(dir, ".git/objects/pack")).filter((name) => name.endsWith(".promisor")).length;
}

/** Shas of objects that are missing. */
function missing(clone: TestRepository): string[] {
  const objects = clone.git("rev-list", "--objects", "--missing=print", "HEAD").split("\n");
  return objects.filter((line) => line.startsWith("?"));
}

describe("the portfolio's own partial clone", () => {
  test.each(filters)("with %s ticks what a whole clone ticks", async (filter) => {
    const clone = cloneOf(served(), filter);
    expect(missing(clone)).not.toEqual([]);
    const result = await runSync(clone.dir, { flags: ["--dry-run"] });
    expect(doneItems(result)).toEqual(["joins", "notes"]);
    expect(codesOf(result)).toEqual(["no-links"]);
    expect(missing(clone)).toEqual([]);
  });

  test("with a sparse checkout ticks what a whole clone ticks", async () => {
    const clone = cloneOf(served(), "--filter=blob:none", "--sparse");
    const result = await runSync(clone.dir, { flags: ["--dry-run"] });
    expect(doneItems(result)).toEqual(["joins", "notes"]);
  });

  test("that is shallow too is completed in both ways", async () => {
    const clone = cloneOf(served(), "--filter=blob:none", "--depth=1");
    const result = await runSync(clone.dir, { flags: ["--dry-run"] });
    expect(doneItems(result)).toEqual(["joins", "notes"]);
    expect(codesOf(result)).toEqual(["no-links"]);
  });

  test("fetches many versions at once", async () => {
    const clone = cloneOf(served(40), "--filter=blob:none");
    const before = fetches(clone);
    await runSync(clone.dir, { flags: ["--dry-run"] });
    expect(fetches(clone) - before).toBe(1);
  });

  test("that lacks nothing fetches nothing", async () => {
    const clone = cloneOf(served(), "--filter=blob:none");
    await runSync(clone.dir, { flags: ["--dry-run"] });
    clone.git("remote", "set-url", "origin", "file:///nowhere/at/all");
    expect(doneItems(await runSync(clone.dir, { flags: ["--dry-run"] }))).toEqual(["joins", "notes"]);
  });

  test("runs no program that its configuration names", async () => {
    const clone = cloneOf(served(), "--filter=blob:none");
    const trace = join(temporaryFolder(), "it-ran");
    const program = join(temporaryFolder(), "run-me");
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexec git-upload-pack "$@"\n`, { mode: 0o755 });
    clone.git("config", "remote.origin.uploadpack", program);
    expect(doneItems(await runSync(clone.dir, { flags: ["--dry-run"] }))).toEqual(["joins", "notes"]);
    expect(existsSync(trace)).toBe(false);
  });
});

describe("a partial clone that cannot be completed", () => {
  test.each([
    ["--filter=blob:none", ["proof-unseen"]],
    // Without trees, which paths a commit changed cannot be seen either.
    ["--filter=tree:0", ["proof-unseen", "proof-unseen"]],
  ])("with %s keeps its ticks and says what it lacks", async (filter, unseen) => {
    const origin = served();
    await runSync(origin.dir, { flags: ["--commit"] });
    origin.commit({ message: "Later", files: { "sql/a.sql": "select 1;\n" } });
    const clone = cloneOf(origin, filter);
    clone.git("remote", "set-url", "origin", "file:///nowhere/at/all");
    const result = await runSync(clone.dir, { flags: ["--dry-run"] });
    expect(doneItems(result)).toEqual(["joins", "notes"]);
    expect(result.plan.decisions.map(({ change }) => change)).toEqual([null, null]);
    expect(codesOf(result)).toEqual(["lacks-files", ...unseen, "no-links"]);
  });

  test.each(filters)("with %s ticks nothing that it cannot see, and says so", async (filter) => {
    const clone = cloneOf(served(), filter);
    clone.git("remote", "set-url", "origin", "file:///nowhere/at/all");
    const result = await runSync(clone.dir, { flags: ["--dry-run"] });
    expect(doneItems(result)).not.toContain("joins");
    expect(codesOf(result)).toContain("lacks-files");
  });

  test.each(filters)(
    "with %s of another repository is not completed, since it is not trusted",
    async (filter) => {
      const clone = cloneOf(served(), filter);
      const before = missing(clone);
      const result = await runSync(codeRepository().dir, { flags: ["--dry-run", "--repository", clone.dir] });
      expect(doneItems(result)).toEqual([]);
      expect(codesOf(result)).toContain("lacks-files");
      expect(missing(clone)).toEqual(before);
    },
  );
});
