/** `npm run eval`, on one small repository that is labelled rightly or wrongly. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliEnvironment } from "./support/cli.ts";
import { joinsSql } from "./support/code.ts";
import { stranger, temporaryFolder, TestRepository } from "./support/repository.ts";
import { roadmapText } from "./support/roadmaps.ts";

const program = join(import.meta.dirname, "../scripts/eval.ts");

interface Labelled {
  folder: string;
  sha: string;
  /** Writes the label file. */
  label(more: Record<string, unknown>): void;
  run(...flags: string[]): { status: number | null; stdout: string; stderr: string };
}

/** A folder with one repository, whose owner joins and whose stranger finds rows. */
function labelled(place = "ana+shop/repo"): Labelled {
  const folder = temporaryFolder();
  const repository = new TestRepository(join(folder, place));
  mkdirSync(repository.dir, { recursive: true });
  repository.git("init", "--quiet", "--initial-branch=main");
  const sha = repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
  const head = repository.commit({
    message: "Cheap ones",
    files: { "cheap.sql": "select a from b where a < 3;\n" },
    author: stranger,
  });
  repository.commit({ message: "Clear", files: { "report.sql": "select 1;\n" } });
  const items = [
    { id: "joins", title: "**Joins**", evidence: [{ skill: "sql-joins" }], done: true },
    { id: "where", aliases: ["Onde"], evidence: [{ skill: "sql-where" }], done: true },
    { id: "tests", title: "Tests", evidence: [{ skill: "pytest-basics" }], done: true },
  ];
  const roadmap = join(folder, "roadmap.txt");
  writeFileSync(roadmap, roadmapText(items, { repositories: ["/nowhere"] }));
  return {
    folder,
    sha,
    label(more) {
      const label = { repository: "ana/shop", head, ...more };
      writeFileSync(join(folder, "ana__shop.json"), JSON.stringify(label));
    },
    run: (...flags) =>
      spawnSync(process.execPath, [program, folder, "--roadmap", roadmap, ...flags], {
        encoding: "utf8",
        env: cliEnvironment(folder),
      }),
  };
}

const shown = { demonstrated: true, confidence: "high", proof: ["report.sql"] };
const open = { demonstrated: false, confidence: "medium", note: "no test" };

test.each(["ana+shop/repo", "ana+shop", "shop"])("finds a repository in %s", (place) => {
  const { label, run } = labelled(place);
  label({ items: { joins: { ...shown, confidence: "low" }, Joins: shown, onde: shown, Tests: open } });
  const { status, stdout } = run();
  expect(stdout).toMatch(/^ana\/shop +2 +0 +0 +1 +\d+\.\d s$/m);
  expect(stdout).toContain("Repositories: 1 run, 0 failed, 0 skipped. Labels: 3.");
  expect(stdout).toContain("precision 1.000 (bar 0.97), recall 1.000 (bar 0.88)");
  expect(status).toBe(0);
});

test("counts only the named owner's work if a label names one", () => {
  const { label, run } = labelled();
  label({ ownerAuthors: ["Ana Souza"], items: { Joins: shown, Onde: { ...open, note: "a stranger's" } } });
  expect(run()).toMatchObject({ status: 0 });
});

test("lists wrong and missed items with their proof, and exits with 1 below a bar", () => {
  const { sha, label, run } = labelled();
  label({ items: { Joins: open, Onde: shown, Tests: shown } });
  const { status, stdout } = run("--list", "--min-precision", "0.4");
  expect(stdout).toContain(`    wrong   Joins: ${sha.slice(0, 7)} report.sql:3 (no test)\n`);
  expect(stdout).toContain("    missed  Tests: report.sql\n");
  expect(stdout).toMatch(/^joins +0 +1 +0 +0 +0\.000 +–\ntests +0 +0 +1 +0 +– +0\.000\nwhere +1/m);
  expect(stdout).toContain("precision 0.500 (bar 0.4), recall 0.500 (bar 0.88, MISSED)");
  expect(status).toBe(1);
});

test("reports a label without an item, and counts it as missed", () => {
  const { label, run } = labelled();
  label({ items: { Jions: shown } });
  const { status, stdout } = run();
  expect(stdout).toContain("no item is named “Jions”");
  expect(status).toBe(1);
});

test("names invalid label files", () => {
  const { folder, label, run } = labelled();
  label({ items: { Joins: { demonstrated: "yes" } } });
  writeFileSync(join(folder, "other.json"), "{");
  const { status, stderr } = run();
  expect(stderr).toContain(`${join(folder, "ana__shop.json")} is not a valid label file:`);
  expect(stderr).toContain("at items.Joins.demonstrated");
  expect(stderr).toContain(`${join(folder, "other.json")} is not JSON:`);
  expect(status).toBe(1);
});

test.each([
  ["an unknown repository", { repository: "ana/other" }, "ana/other: skipped, not found in "],
  ["an unknown commit", { head: "0".repeat(40) }, "ana/shop: FAILED, commit 0000000"],
  ["an unknown author", { ownerAuthors: ["Nobody"] }, "ana/shop: FAILED, no commit is by Nobody"],
])("exits with 1 if nothing could be run: %s", (_, more, says) => {
  const { label, run } = labelled();
  label({ items: { Joins: shown }, ...more });
  const { status, stdout } = run();
  expect(stdout).toContain(says);
  expect(stdout).toContain("No repository could be run. Label files in ");
  expect(status).toBe(1);
});

test.each([["--min-recall", "high"], ["--min-precision", "97"], ["--no-such"], ["another folder"]])(
  "prints the usage: %s",
  (...flags) => {
    const { status, stderr } = labelled().run(...flags);
    expect(stderr).toContain("Usage: npm run eval -- DIR");
    expect(status).toBe(1);
  },
);
