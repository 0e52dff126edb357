import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameInFolder } from "../../src/doors/name-in-folder.ts";
import { temporaryFolder } from "../support/repository.ts";

test.each([
  ["roadmap.json", "roadmap.json"],
  ["./roadmap.json", "roadmap.json"],
  ["roadmap.json/", "roadmap.json"],
  ["plans//a/./roadmap.json", "plans/a/roadmap.json"],
  ["plans\\roadmap.json", "plans/roadmap.json"],
  ["plans/../roadmap.json", "roadmap.json"],
  ["../out", "../out"],
  ["a/../../out", "a/../../out"],
  [".", "."],
  ["./", "."],
])("%j is %j", (written, name) => {
  expect(nameInFolder(temporaryFolder(), written)).toBe(name);
});

test("an absolute path inside the folder, also by another way to it", () => {
  const folder = temporaryFolder();
  const way = join(temporaryFolder(), "way");
  symlinkSync(folder, way);
  expect(nameInFolder(folder, `${folder}/plans//roadmap.json`)).toBe("plans/roadmap.json");
  expect(nameInFolder(way, `${way}/roadmap.json`)).toBe("roadmap.json");
  expect(nameInFolder(way, `${folder}/roadmap.json`)).toBe("roadmap.json");
  expect(nameInFolder(folder, "/etc/passwd")).toBe("/etc/passwd");
});
