/** init's files are written together. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeFiles } from "../../../src/cli/init/place-files.ts";
import { filesIn, type FileWriter } from "../../../src/ports/files.ts";
import { temporaryFolder } from "../../support/repository.ts";

const writes = ["a.txt", "b/c.txt", "d.txt"].map((path) => ({ path, content: `${path}\n` }));

test("all of them", async () => {
  const dir = temporaryFolder();
  await placeFiles(filesIn(dir), writes);
  expect(readdirSync(dir, { recursive: true }).toSorted()).toEqual(["a.txt", "b", "b/c.txt", "d.txt"]);
});

test("none, if one of them has no place", async () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, "b"), "a file\n");
  await expect(placeFiles(filesIn(dir), writes)).rejects.toThrow("b is not a folder");
  expect(readdirSync(dir)).toEqual(["b"]);
});

test("no temporary file stays behind when the disk fails in between", async () => {
  const dir = temporaryFolder();
  const files = filesIn(dir);
  let placed = 0;
  const failing: Pick<FileWriter, "stage"> = {
    async stage(path, content) {
      const staged = await files.stage(path, content);
      return {
        ...staged,
        async place() {
          if (++placed === 2) throw new Error("disk full");
          await staged.place();
        },
      };
    },
  };
  await expect(placeFiles({ ...files, ...failing }, writes)).rejects.toThrow("disk full");
  expect(readdirSync(dir, { recursive: true })).toEqual(["a.txt"]);
});
