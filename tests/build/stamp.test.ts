/** dist/ counts as fresh only while it is what the present sources built. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isFresh, sourcesDigest, writeStamp } from "../../scripts/build/stamp.ts";
import { TestRepository, temporaryFolder } from "../support/repository.ts";

function built(): TestRepository {
  const folder = new TestRepository(temporaryFolder());
  folder.write({
    "package.json": "{}",
    "src/cli.ts": "1",
    "src/deep/er.ts": "2",
    "templates/a.hbs": "3",
    "dist/cli.js": "4",
    "dist/chunks/a.js": "5",
    "README.md": "6",
  });
  writeStamp(folder.dir, sourcesDigest(folder.dir));
  return folder;
}

const remove = (path: string) => (dir: string) => rmSync(join(dir, path), { recursive: true });
const write = (path: string, text: string) => (dir: string) =>
  new TestRepository(dir).write({ [path]: text });

test("just built", () => {
  expect(isFresh(built().dir)).toBe(true);
});

test("what is not bundled may change", () => {
  const folder = built();
  folder.write({ "README.md": "7", "tests/a.test.ts": "8" });
  expect(isFresh(folder.dir)).toBe(true);
});

test.each([
  ["a source changes", write("src/deep/er.ts", "3")],
  ["a source is added", write("src/deep/new.ts", "")],
  ["a source is renamed", (dir: string) => [write("src/b.ts", "1")(dir), remove("src/cli.ts")(dir)]],
  ["a template changes", write("templates/a.hbs", "4")],
  ["the version changes", write("package.json", '{"version":"1.0.0"}')],
  ["a dependency is installed", write("package-lock.json", "{}")],
  ["a built file changes", write("dist/cli.js", "5")],
  ["a built file is missing", remove("dist/chunks/a.js")],
  ["dist/ is missing", remove("dist")],
  ["the stamp is missing", remove(".dist.json")],
])("stale: %s", (_what, change) => {
  const { dir } = built();
  change(dir);
  expect(isFresh(dir)).toBe(false);
});

test("a source that changes while it is built makes dist/ stale", () => {
  const folder = built();
  const before = sourcesDigest(folder.dir);
  folder.write({ "src/cli.ts": "changed" });
  writeStamp(folder.dir, before);
  expect(isFresh(folder.dir)).toBe(false);
});
