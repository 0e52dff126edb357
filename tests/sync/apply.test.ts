/** Writing a plan, where one of its files cannot be put in its place although everything could be written beside it. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

test("discards the changes after the failed one, and keeps those before it", async () => {
  const root = temporaryFolder();
  // A file cannot be renamed onto a folder.
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

test("an unsafe target leaves everything as it was, whatever is written beside it", async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "mine.txt"), "mine\n");
  symlinkSync("mine.txt", join(root, "taken"));
  expect(await codeOf(applyFiles(plan, filesIn(root)))).toBe("unsafe-target");
  expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(["mine.txt", "taken"]);
  expect(readFileSync(join(root, "mine.txt"), "utf8")).toBe("mine\n");
});

test("a second run finishes the work once nothing blocks it", async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "taken"));
  expect(await codeOf(applyFiles(plan, filesIn(root)))).toBe("write");
  rmdirSync(join(root, "taken"));
  await applyFiles(plan, filesIn(root));
  for (const path of ["first.txt", "taken", "deep/last.txt", "site/index.html"])
    expect(readFileSync(join(root, path), "utf8")).toBe("new\n");
});

describe("a picture that did not change", () => {
  const card = { kicker: "", title: "Joins", note: "", code: [], foot: "", proven: false, segments: [] };
  const withPicture: Plan = {
    ...emptyPlan([]),
    site: {
      folder: "site",
      files: [
        { ...planned("site/index.html"), status: "updated" },
        { path: "site/cards/joins-00000000.png", status: "unchanged", content: card },
      ],
    },
  };
  const picture = (root: string): string => join(root, "site/cards/joins-00000000.png");

  test("is kept and not drawn", async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "site/cards"), { recursive: true });
    writeFileSync(picture(root), "the one that was drawn before");
    await applyFiles(withPicture, filesIn(root));
    expect(readFileSync(picture(root), "utf8")).toBe("the one that was drawn before");
    expect(readFileSync(join(root, "site/index.html"), "utf8")).toBe("new\n");
  });

  test("is drawn again when it has gone meanwhile", async () => {
    const root = temporaryFolder();
    await applyFiles(withPicture, filesIn(root));
    expect(readFileSync(picture(root)).toString("latin1", 1, 4)).toBe("PNG");
  });

  test("is drawn again where there is a link, whose target is not copied", async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "site/cards"), { recursive: true });
    writeFileSync(join(root, "secret"), "secret");
    symlinkSync("../../secret", picture(root));
    await applyFiles(withPicture, filesIn(root));
    expect(readFileSync(picture(root)).toString("latin1", 1, 4)).toBe("PNG");
    expect(readFileSync(join(root, "secret"), "utf8")).toBe("secret");
  });
});
