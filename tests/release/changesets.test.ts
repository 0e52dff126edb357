/** changesets, as this repository sets it up, raises the version and writes notes that a release can read. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { notesFor } from "../../scripts/release/notes.ts";
import { isLater, parseVersion, versionOf } from "../../scripts/release/version.ts";
import { createRepository } from "../support/repository.ts";

const root = join(import.meta.dirname, "../..");

test("a changeset becomes a version and its notes", () => {
  const repository = createRepository();
  mkdirSync(join(repository.dir, ".changeset"));
  for (const path of ["package.json", "tools/node/package.json", ".changeset/config.json", "CHANGELOG.md"])
    cpSync(join(root, path), join(repository.dir, path));
  repository.commit({
    message: "Say why an item is done",
    files: { ".changeset/brave-dogs.md": "---\nroadfolio: minor\n---\n\nA page says why an item is done.\n" },
  });
  symlinkSync(join(root, "node_modules"), join(repository.dir, "node_modules"));
  execFileSync(process.execPath, ["node_modules/.bin/changeset", "version"], { cwd: repository.dir });
  const raised = versionOf(repository.dir);
  expect(isLater(raised, parseVersion(packageJson.version))).toBe(true);
  const changelog = readFileSync(join(repository.dir, "CHANGELOG.md"), "utf8");
  expect(notesFor(changelog, raised.text)).toContain("A page says why an item is done.");
  expect(changelog.match(/^# /gm)).toHaveLength(1);
  expect(repository.git("status", "--porcelain", "--", ".changeset")).toContain("D .changeset/brave-dogs.md");
});
