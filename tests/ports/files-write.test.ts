/** Writes are atomic for readers and after a crash. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../src/ports/files.ts";
import { codeOf, places } from "../support/places.ts";

/** Both steps at once, as in a run with one file. */
async function write(files: ReturnType<typeof filesIn>, path: string, content: string): Promise<void> {
  const staged = await files.stage(path, content);
  await staged.place();
}

async function replace(root: string, path: string, content: ReadonlyMap<string, string>): Promise<void> {
  const staged = await filesIn(root).stageFolder(path, content);
  await staged.place();
}

describe("writing", () => {
  test.each([0o600, 0o640, 0o644, 0o755])("keeps a file's mode %i", async (mode) => {
    const { root } = places();
    chmodSync(join(root, "file.txt"), mode);
    await write(filesIn(root), "file.txt", "new\n");
    expect(statSync(join(root, "file.txt")).mode & 0o777).toBe(mode);
    expect(readFileSync(join(root, "file.txt"), "utf8")).toBe("new\n");
  });

  test("is invisible until put in place, and leaves nothing behind", async () => {
    const { root } = places();
    const names = readdirSync(root).toSorted();
    const staged = await filesIn(root).stage("file.txt", "new\n");
    expect(readFileSync(join(root, "file.txt"), "utf8")).toBe("old\n");
    await staged.place();
    expect(readFileSync(join(root, "file.txt"), "utf8")).toBe("new\n");
    expect(readdirSync(root).toSorted()).toEqual(names);
  });

  test.each([
    ["the first file first", [0, 1, 2]],
    ["the last file first", [2, 1, 0]],
  ])("a new folder goes with the last of its files that is given up (%s)", async (_order, order) => {
    const { root } = places();
    const names = readdirSync(root, { recursive: true }).toSorted();
    const files = filesIn(root);
    const staged = [
      await files.stage("new/deep/a.txt", "a\n"),
      await files.stage("new/deep/b.txt", "b\n"),
      await files.stage("new/c.txt", "c\n"),
    ];
    for (const index of order) await staged[index]?.discard();
    expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(names);
  });

  test("that is given up leaves everything as it was", async () => {
    const { root } = places();
    const names = readdirSync(root, { recursive: true }).toSorted();
    const files = filesIn(root);
    const staged = [
      await files.stage("file.txt", "new\n"),
      await files.stage("folder/new.txt", "new\n"),
      await files.stageFolder("site", new Map([["index.html", "<p>\n"]])),
    ];
    for (const one of staged) await one.discard();
    expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(names);
    expect(readFileSync(join(root, "file.txt"), "utf8")).toBe("old\n");
  });

  test("is not blocked by a temporary file left by a crash", async () => {
    const { root } = places();
    const left = join(root, `file.txt.${process.pid}.tmp`);
    writeFileSync(left, "half");
    await write(filesIn(root), "file.txt", "new\n");
    expect(readFileSync(join(root, "file.txt"), "utf8")).toBe("new\n");
    expect(existsSync(left)).toBe(false);
  });

  test("removes leftovers of runs that have ended, but not those of running ones", async () => {
    const { root } = places();
    // Process ids end far below this one (proc(5), pid_max), and process 1 always exists.
    writeFileSync(join(root, "file.txt.99999999.tmp"), "half");
    writeFileSync(join(root, "file.txt.1.tmp"), "half");
    writeFileSync(join(root, "file.txt.old.tmp"), "mine");
    await write(filesIn(root), "file.txt", "new\n");
    const left = readdirSync(root).filter((name) => name.startsWith("file.txt"));
    expect(left.toSorted()).toEqual(["file.txt", "file.txt.1.tmp", "file.txt.old.tmp"]);
  });

  test("does not follow a link with the temporary name", async () => {
    const { root, outside } = places();
    symlinkSync(join(outside, "secret.txt"), join(root, `file.txt.${process.pid}.tmp`));
    await write(filesIn(root), "file.txt", "new\n");
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("secret\n");
  });

  test("lets readers see the old file or the new one, never half of one", async () => {
    const { root } = places();
    const files = filesIn(root);
    const texts = ["a", "b"].map((letter) => letter.repeat(1_000_000));
    writeFileSync(join(root, "file.txt"), texts[0] ?? "");
    const state = { writing: true };
    const writes = (async () => {
      for (let round = 0; round < 20; round++) await write(files, "file.txt", texts[round % 2] ?? "");
    })().finally(() => {
      state.writing = false;
    });
    const seen = new Set<string | null>();
    while (state.writing) seen.add(await files.read("file.txt"));
    await writes;
    expect([...seen].filter((text) => text !== texts[0] && text !== texts[1])).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
  });
});

describe("replacing a folder", () => {
  const site = new Map([
    ["index.html", "<p>\n"],
    ["a/b/deep.txt", "deep\n"],
  ]);
  const listed = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .toSorted();

  test.each(["new", "folder", "x/y/new"])("leaves exactly these files in %s", async (path) => {
    const { root } = places();
    writeFileSync(join(root, "folder/stale.txt"), "stale\n");
    await replace(root, path, site);
    expect(listed(join(root, path))).toEqual(["a/b/deep.txt", "index.html"]);
    expect(readFileSync(join(root, path, "a/b/deep.txt"), "utf8")).toBe("deep\n");
    expect(readdirSync(root, { recursive: true }).filter((name) => String(name).endsWith(".tmp"))).toEqual(
      [],
    );
  });

  test("keeps the old folder if it fails, and leaves nothing behind", async () => {
    const { root } = places();
    writeFileSync(join(root, "folder/old.txt"), "old\n");
    const names = readdirSync(root).toSorted();
    // "a" cannot be both a file and a folder.
    const broken = new Map([...site, ["a/b", "x\n"]]);
    expect(await codeOf(filesIn(root).stageFolder("folder", broken))).toBe("write");
    expect(listed(join(root, "folder"))).toEqual(["old.txt"]);
    expect(readdirSync(root).toSorted()).toEqual(names);
  });

  test.each<[string, (root: string) => void]>([
    [
      "while the new folder was written",
      (root) => mkdirSync(join(root, `new.${process.pid}.tmp/half`), { recursive: true }),
    ],
    ["after the old folder was moved away", (root) => mkdirSync(join(root, "new.1.old.tmp"))],
    [
      "before the new folder was put in place",
      (root) => {
        mkdirSync(join(root, "new.1.old.tmp"));
        mkdirSync(join(root, `new.${process.pid}.tmp`));
      },
    ],
  ])("is completed by a second run after a crash %s", async (_name, crash) => {
    const { root } = places();
    crash(root);
    await replace(root, "new", site);
    expect(listed(join(root, "new"))).toEqual(["a/b/deep.txt", "index.html"]);
  });
});
