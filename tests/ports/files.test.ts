/** Reads and writes stay inside the portfolio's folder. */
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../src/ports/files.ts";
import { codeOf, places } from "../support/places.ts";

/** Both steps at once, as in a run with one file. */
async function write(files: ReturnType<typeof filesIn>, path: string, content: string): Promise<void> {
  const staged = await files.stage(path, content);
  await staged.place();
}

describe("a target", () => {
  const refused = [
    "link-out",
    "folder-out/new.txt",
    "folder-out/secret.txt",
    "link-in",
    "folder-in/new.txt",
    "dangling",
    "dangling/new.txt",
    "file.txt/new.txt",
    "../out.txt",
    "folder/../../out.txt",
    "..",
    ".",
    "",
    "folder/..",
    ".git",
    ".git/config",
    "folder/.git/hooks/pre-commit",
    ".github/workflows",
    ".github/workflows/x.yml",
    ".GitHub/Workflows/x.yml",
    ".github./workflows /x.yml",
    "GITHUB~1/WORKFL~1/x.yml",
    ".GIT/x",
    "folder/.Git/x",
    ".git./x",
    ".git /x",
    ".git . ./x",
    ".git::$INDEX_ALLOCATION/x",
    "GIT~1/x",
    "git~1 ./x",
    "a\\.git\\x",
    ".g\u200cit/x",
    "\ufeff.git/x",
    ".gi\u00adt/x",
    ".\u206fG\u202eIT/x",
    "/tmp/x",
  ];

  test.each(refused)("refuses %j and writes nothing", async (path) => {
    const { root, outside } = places();
    const files = filesIn(root);
    const before = readdirSync(root, { recursive: true }).toSorted();
    expect(await codeOf(files.checkTarget(path))).toBe("unsafe-target");
    expect(await codeOf(files.stage(path, "new\n"))).toBe("unsafe-target");
    expect(await codeOf(files.stageFolder(path, new Map([["a", "new\n"]])))).toBe("unsafe-target");
    expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(before);
    expect(readdirSync(outside)).toEqual(["secret.txt"]);
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("secret\n");
  });

  test.each([
    "file.txt",
    "new.txt",
    "folder/new.txt",
    "a/b/c/new.txt",
    "folder/..new/x",
    "..new",
    "..new/x",
    ".gitignore",
    ".git-notes/x",
    "git/x",
    "x.git/x",
    ".github/x.md",
    "olá/com espaço.txt",
  ])("writes %j and the folders it needs", async (path) => {
    const { root } = places();
    await write(filesIn(root), path, "new\n");
    expect(readFileSync(join(root, path), "utf8")).toBe("new\n");
  });

  test("allows a root that is behind a link", async () => {
    const { root, outside } = places();
    symlinkSync(root, join(outside, "way"));
    const files = filesIn(join(outside, "way"));
    await write(files, "folder/new.txt", "new\n");
    expect(await files.read("folder/new.txt")).toBe("new\n");
  });
});

describe("reading", () => {
  test.each<[string, string | null]>([
    ["file.txt", "old\n"],
    ["link-in", "old\n"],
    ["missing.txt", null],
    ["missing/file.txt", null],
    ["file.txt/below", null],
    ["dangling", null],
  ])("%s", async (path, expected) => {
    expect(await filesIn(places().root).read(path)).toBe(expected);
  });

  test("rejects text that is not UTF-8, because writing it back would damage it", async () => {
    const { root } = places();
    writeFileSync(join(root, "latin.md"), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
    writeFileSync(join(root, "utf-16.md"), Buffer.from("\ufeffCafé", "utf16le"));
    writeFileSync(join(root, "bom.md"), "\ufeffCafé");
    expect(await codeOf(filesIn(root).read("latin.md"))).toBe("read");
    expect(await codeOf(filesIn(root).read("utf-16.md"))).toBe("read");
    expect(await filesIn(root).read("bom.md")).toBe("\ufeffCafé");
  });

  test.each(["folder", "link-out", "folder-out/secret.txt"])("reports an error for %s", async (path) => {
    expect(await codeOf(filesIn(places().root).read(path))).toBe("read");
  });

  test.each([".git/config", ".GIT/config", "folder/GIT~1/config", ".gi\u200dt/config"])(
    "refuses %j, which is git's",
    async (path) => {
      expect(await codeOf(filesIn(places().root).read(path))).toBe("unsafe-target");
      expect(await codeOf(filesIn(places().root).list(path))).toBe("unsafe-target");
    },
  );

  test("lists a folder completely, without following links", async () => {
    const { root } = places();
    writeFileSync(join(root, "folder/below.txt"), "deep\n");
    expect((await filesIn(root).list("."))?.toSorted()).toEqual([
      "dangling",
      "file.txt",
      "folder-in",
      "folder-out",
      "folder/below.txt",
      "link-in",
      "link-out",
    ]);
    expect(await filesIn(root).list("folder")).toEqual(["below.txt"]);
    expect(await filesIn(root).list("missing")).toBeNull();
    expect(await codeOf(filesIn(root).list("file.txt"))).toBe("read");
  });

  test.each(["folder-in", "folder-out", "link-in", "dangling"])("does not list the link %s", async (path) => {
    expect(await codeOf(filesIn(places().root).list(path))).toBe("unsafe-target");
  });

  test("lists a root that is a link", async () => {
    const { root, outside } = places();
    symlinkSync(join(root, "folder"), join(outside, "way"));
    writeFileSync(join(root, "folder/below.txt"), "deep\n");
    expect(await filesIn(join(outside, "way")).list(".")).toEqual(["below.txt"]);
    expect(await codeOf(filesIn(join(root, "dangling")).list("."))).toBe("read");
  });
});
