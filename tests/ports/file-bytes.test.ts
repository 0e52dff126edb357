/** Small files that are not text. */
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../../src/ports/files.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";

test("a file's bytes, or why there are none", async () => {
  const repository = createRepository();
  repository.write({ "docs/a.png": "12345", "docs/b.txt": "x" });
  symlinkSync(join(repository.dir, "docs/a.png"), join(repository.dir, "docs/link.png"));
  symlinkSync(join(repository.dir, "docs"), join(repository.dir, "shots"));
  const outside = temporaryFolder();
  writeFileSync(join(outside, "secret.png"), "x");
  symlinkSync(join(outside, "secret.png"), join(repository.dir, "away.png"));
  const files = filesIn(repository.dir);
  expect(await files.bytes("docs/a.png", 5)).toEqual(Buffer.from("12345"));
  const reasons = [
    ["docs/a.png", "large"],
    ["docs/c.png", "missing"],
    ["docs", "missing"],
    ["docs/a.png/b.png", "missing"],
    ["docs/link.png", "link"],
    ["shots/a.png", "link"],
    ["away.png", "link"],
    ["../secret.png", "missing"],
  ] as const;
  for (const [path, reason] of reasons) expect([path, await files.bytes(path, 4)]).toEqual([path, reason]);
  await expect(files.bytes(".git/config", 4000)).rejects.toThrow("git's own folder");
});
