/** The portfolio's folder: no way out of it, to read or to write. */
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../src/ports/files.ts";
import { codeOf, places } from "../support/places.ts";

/** Both steps at once, as for a run of one file. */
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
    "/tmp/x",
  ];

  test.each(refused)("%j is refused, and nothing is written", async (path) => {
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
    ".github/x.md",
    "olá/com espaço.txt",
  ])("%j is written, with the folders on its way", async (path) => {
    const { root } = places();
    await write(filesIn(root), path, "new\n");
    expect(readFileSync(join(root, path), "utf8")).toBe("new\n");
  });

  test("a root that is itself behind a link may be used", async () => {
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

  test("what is no UTF-8 is an error, since written again it would be damaged", async () => {
    const { root } = places();
    writeFileSync(join(root, "latin.md"), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
    writeFileSync(join(root, "utf-16.md"), Buffer.from("\ufeffCafé", "utf16le"));
    writeFileSync(join(root, "bom.md"), "\ufeffCafé");
    expect(await codeOf(filesIn(root).read("latin.md"))).toBe("read");
    expect(await codeOf(filesIn(root).read("utf-16.md"))).toBe("read");
    expect(await filesIn(root).read("bom.md")).toBe("\ufeffCafé");
  });

  test.each(["folder", "link-out", "folder-out/secret.txt"])("%s is an error", async (path) => {
    expect(await codeOf(filesIn(places().root).read(path))).toBe("read");
  });

  test("a folder is listed whole, without what links lead to", async () => {
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

  test.each(["folder-in", "folder-out", "link-in", "dangling"])("the link %s is not listed", async (path) => {
    expect(await codeOf(filesIn(places().root).list(path))).toBe("unsafe-target");
  });

  test("a root that is itself a link is listed", async () => {
    const { root, outside } = places();
    symlinkSync(join(root, "folder"), join(outside, "way"));
    writeFileSync(join(root, "folder/below.txt"), "deep\n");
    expect(await filesIn(join(outside, "way")).list(".")).toEqual(["below.txt"]);
    expect(await codeOf(filesIn(join(root, "dangling")).list("."))).toBe("read");
  });
});
