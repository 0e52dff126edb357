/** Folders that git refuses to read: other users' ones, and bare repositories that nobody named. */
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readableReason } from "../../src/gather/unread.ts";
import { errors } from "../../src/problems/errors.ts";
import { plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

describe("with safe.bareRepository=explicit", () => {
  test.each(["a path", "a URL"])("a bare repository listed as %s is read", async (form) => {
    const work = createRepository();
    work.commit({ message: "Completes: joins" });
    const hub = new TestRepository(temporaryFolder());
    hub.git("clone", "--quiet", "--bare", work.dir, ".");
    const home = temporaryFolder();
    writeFileSync(join(home, ".gitconfig"), "[safe]\n\tbareRepository = explicit\n");
    const listed = form === "a path" ? hub.dir : `file://${hub.dir}`;
    const portfolio = plannedRepository();
    const flags = ["--dry-run", "--repository", ".", "--repository", listed];
    const result = await runSync(portfolio.dir, { flags, environment: { HOME: home } });
    expect(doneItems(result)).toEqual(["joins"]);
  });
});

test("another user's folder is reported with git's remedy", () => {
  const said = [
    "fatal: detected dubious ownership in repository at '/work/learning'",
    "To add an exception for this directory, call:",
    "",
    "\tgit config --global --add safe.directory /work/learning",
  ].join("\n");
  const reason = readableReason(said);
  expect(reason).toBe(
    "detected dubious ownership in repository at '/work/learning'. If you trust it, run git config --global --add safe.directory /work/learning",
  );
  const { message, hint } = errors.ownUnreadable(reason);
  expect(message).toContain("git config --global --add safe.directory /work/learning");
  expect(hint).not.toContain("git init");
  expect(errors.ownUnreadable("it is not a git repository")).toMatchObject({
    message: "This folder is not a git repository.",
    hint: "Run git init in it, or pass another folder with --dir.",
  });
});
