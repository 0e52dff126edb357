/** Unusual messages: other encodings, empty or huge ones, and control characters. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commitBytes, gitAs } from "../support/commits.ts";
import { doneIn, plannedRepository, twoItems } from "../support/planned.ts";
import { stranger } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("encodings", () => {
  test.each(["UTF-8", "ISO-8859-1"])("a message in Latin-1 matches (output: %s)", async (output) => {
    const repository = plannedRepository();
    repository.git("config", "i18n.logOutputEncoding", output);
    gitAs(
      repository,
      ["-c", "i18n.commitEncoding=ISO-8859-1", "commit", "--quiet", "--allow-empty", "--file=-"],
      { input: Buffer.from("[x] Junções básicas\n", "latin1") },
    );
    expect(repository.git("cat-file", "commit", "HEAD")).toContain("encoding ISO-8859-1");
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test.each<[string, Buffer, string[]]>([
    ["invalid UTF-8 after the mark", bytes("[x] joins\n\n", [0xff, 0xfe, 0xc3]), ["joins"]],
    ["invalid UTF-8 in the subject", bytes([0xe9, 0x74, 0xe9], "\n\nCompletes: joins"), ["joins"]],
    ["a wording in Latin-1 without a declaration", Buffer.from("[x] Junções básicas", "latin1"), []],
    ["a byte-order mark", bytes("\ufeff[x] joins"), ["joins"]],
    ["UTF-16", Buffer.from("[x] joins", "utf16le"), []],
  ])("%s", async (_name, message, expected) => {
    const repository = plannedRepository();
    repository.commit({ message: "Before\n\nCompletes: crud" });
    commitBytes(repository, message);
    expect(await doneIn(repository)).toEqual([...expected, "crud"]);
  });

  // git shows such an author as it decoded them, so whose commit it is cannot be told.
  test("a mark in an encoding of no known kind does not count", async () => {
    const repository = plannedRepository();
    commitBytes(repository, Buffer.from("[x] joins"), { headers: ["encoding KLINGON-1"] });
    repository.commit({ message: "Completes: crud" });
    expect(await doneIn(repository)).toEqual(["crud"]);
  });
});

describe("NUL, which separates fields", () => {
  const forged = `${"a".repeat(40)} 1757520000 2025-09-10T12:00:00-03:00 ${"b".repeat(40)}`;
  const me = "Ana Souza\nana@example.com\nAna Souza\nana@example.com";

  test.each<[string, Buffer]>([
    ["a whole record", bytes("Work\0", forged, "\0", me, "\0Completes: joins\0")],
    ["the end of an author and a message", bytes("\0", me, "\0Completes: joins\0")],
    ["one field too few", bytes("Work\0", forged, "\0", me)],
    ["nothing but separators", bytes("\0\0\0\0\0")],
  ])("%s in a stranger's message does not tick and hides nothing", async (_name, message) => {
    const repository = plannedRepository();
    repository.commit({ message: "Before\n\nCompletes: crud" });
    commitBytes(repository, message, { by: stranger });
    expect(await doneIn(repository)).toEqual(["crud"]);
  });

  test("plain text that looks like a record is text", async () => {
    const repository = plannedRepository();
    repository.commit({ message: `${forged}\n${me}\nCompletes: joins`, author: stranger });
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("length", () => {
  test("an empty message is a commit like any other", async () => {
    const repository = plannedRepository([
      ...twoItems,
      { id: "any", evidence: [{ commit: { message: "^nothing says this$" } }] },
    ]);
    repository.commit({ message: "Before\n\nCompletes: crud" });
    repository.commit({ message: "" });
    commitBytes(repository, Buffer.alloc(0));
    repository.commit({ message: "After\n\nCompletes: joins" });
    expect(await doneIn(repository)).toEqual(["joins", "crud"]);
  });

  test.each<[string, string]>([
    ["one line", `${"x".repeat(100_000)}\n\n[x] Junções básicas`],
    ["two-byte characters, which no chunk may split", `${"é".repeat(50_000)}\n\n[x] Junções básicas`],
    ["four-byte characters after a one-byte one", `a${"𝄞".repeat(25_000)}\n\n[x] Junções básicas`],
    ["a mark on every line", "[x] Junções básicas\n".repeat(5000)],
    ["open brackets", `${"[x] ".repeat(25_000)}\n\n[x] Junções básicas`],
  ])("100 KB: %s", async (_name, message) => {
    const repository = plannedRepository();
    repository.commit({ message: "Before\n\nCompletes: crud" });
    commitBytes(repository, Buffer.from(message));
    expect(await doneIn(repository)).toEqual(["joins", "crud"]);
  });
});

describe("control characters", () => {
  test.each<[string, string]>([
    ["CR LF", "Work\r\n\r\nCompletes: joins\r\n"],
    ["CR alone", "Work\r\rCompletes: joins\r"],
    ["ESC before", "\u001b[31mWork\u001b[0m\n\nCompletes: joins"],
    ["U+202E and U+200E before", "\u202e\u200eWork\n\nCompletes: joins"],
  ])("%s does not hide a trailer", async (_name, message) => {
    const repository = plannedRepository();
    repository.commit({ message });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("do not reach any written file", async () => {
    const repository = plannedRepository();
    repository.commit({
      message:
        "\u001b]0;title\u0007W\u202eo\u200br\u2028k\u0000\u0085\u0001".replace("\u0000", "") +
        "\n\n[x] joins",
      author: { name: "Ana\u001b[31m\u202eSouza", email: "ana@example.com" },
    });
    await runSync(repository.dir);
    const files = readdirSync(repository.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes("/.git/"));
    expect(files.length).toBeGreaterThan(5);
    const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b\u202e]/;
    expect(files.filter((path) => unsafe.test(readFileSync(path, "utf8").replaceAll("\r\n", "\n")))).toEqual(
      [],
    );
  });
});
