/** Writing a plan, where one of its files cannot be put in its place although everything could be written beside it. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyFiles } from "../../src/sync/apply.ts";
import { emptyPlan, type Plan, type PlannedFile } from "../../src/plan/plan.ts";
import { filesIn } from "../../src/ports/files.ts";
import { codeOf } from "../support/places.ts";
import { temporaryFolder } from "../support/repository.ts";

const planned = (path: string): PlannedFile => ({ path, status: "created", content: "new\n" });

const plan: Plan = {
  ...emptyPlan([]),
  files: ["first.txt", "taken", "deep/last.txt"].map(planned),
  site: { folder: "site", files: [planned("site/index.html")] },
};

test("what was to come after it is taken away again, and what came before it stays", async () => {
  const root = temporaryFolder();
  // No file can be renamed onto a folder.
  mkdirSync(join(root, "taken"));
  writeFileSync(join(root, "taken/mine.txt"), "mine\n");
  mkdirSync(join(root, "site"));
  writeFileSync(join(root, "site/index.html"), "old\n");
  expect(await codeOf(applyFiles(plan, filesIn(root)))).toBe("write");
  expect(readdirSync(root, { recursive: true }).toSorted()).toEqual([
    "first.txt",
    "site",
    "site/index.html",
    "taken",
    "taken/mine.txt",
  ]);
  expect(readFileSync(join(root, "first.txt"), "utf8")).toBe("new\n");
  expect(readFileSync(join(root, "site/index.html"), "utf8")).toBe("old\n");
});

test("a second run finishes the work once nothing stands in the way", async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "taken"));
  expect(await codeOf(applyFiles(plan, filesIn(root)))).toBe("write");
  rmdirSync(join(root, "taken"));
  await applyFiles(plan, filesIn(root));
  for (const path of ["first.txt", "taken", "deep/last.txt", "site/index.html"])
    expect(readFileSync(join(root, path), "utf8")).toBe("new\n");
});
