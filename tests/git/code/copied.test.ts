/** Code that the owner moved or copied from somebody else's file is not theirs, wherever that file was. */
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { createRepository, stranger, type TestRepository } from "../../support/repository.ts";

const filler = (what: string): string =>
  Array.from({ length: 40 }, (_, line) => `-- ${what} ${line * 7919}\n`).join("");
const tight =
  "select c.name,count(*) from sales s join customers c on c.id=s.customer group by c.name order by 2 desc\n";

/** A repository of the owner's, and another one that it lists. */
function two(): { own: TestRepository; other: TestRepository; flags: string[] } {
  const own = codeRepository();
  const other = createRepository();
  return { own, other, flags: ["--repository", ".", "--repository", other.dir] };
}

const day = (number: number): string => `2025-09-0${number}T10:00:00-03:00`;

describe("a stranger's code stays a stranger's", () => {
  test("when the owner deletes the file and adds it under another name later", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger });
    repository.git("rm", "--quiet", "a.sql");
    repository.commit({ message: "Clear" });
    repository.commit({ message: "Report", files: { "b.sql": joinsSql } });
    expect(await judged(repository)).toMatchObject({
      done: false,
      says: expect.stringContaining("not counted: written by somebody else in b.sql"),
    });
  });

  test("when the owner moves it into another file and formats it", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "a.sql": filler("theirs") + tight }, author: stranger });
    repository.git("rm", "--quiet", "a.sql");
    repository.commit({ message: "Move", files: { "b.sql": `${filler("mine")}${joinsSql.toUpperCase()}` } });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("when the owner splits the file", async () => {
    const repository = codeRepository();
    const files = { "a.sql": `${filler("first")}${joinsSql}${filler("second")}${filler("third")}` };
    repository.commit({ message: "Report", files, author: stranger });
    repository.git("rm", "--quiet", "a.sql");
    const split = { "b.sql": `${joinsSql}${filler("fourth")}`, "c.sql": filler("third") };
    repository.commit({ message: "Split", files: split });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test.each<[how: string, copy: string]>([
    ["as it is", joinsSql],
    ["formatted", joinsSql.toUpperCase().replaceAll("\n", "\r\n")],
    ["into a larger file", filler("mine") + joinsSql + filler("mine too")],
  ])("when the owner copies it from another listed repository %s", async (_, copy) => {
    const { own, other, flags } = two();
    other.commit({ message: "Report", files: { "x/a.sql": joinsSql }, author: stranger, date: day(1) });
    own.commit({ message: "Report", files: { "b.sql": copy }, date: day(2) });
    expect(await judged(own, { flags })).toMatchObject({ done: false });
  });

  test("when it was moved out of the other repository", async () => {
    const { own, other, flags } = two();
    other.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger, date: day(1) });
    other.git("rm", "--quiet", "a.sql");
    other.commit({ message: "Move out", files: { "b.txt": "x" }, date: day(2) });
    own.commit({ message: "Move in", files: { "a.sql": joinsSql }, date: day(3) });
    expect(await judged(own, { flags })).toMatchObject({ done: false });
  });

  test("when the other repository is cloned", async () => {
    const { own, other } = two();
    other.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger, date: day(1) });
    own.commit({ message: "Report", files: { "a.sql": joinsSql }, date: day(2) });
    const flags = ["--repository", ".", "--repository", `file://${other.dir}`];
    expect(await judged(own, { flags })).toMatchObject({ done: false });
  });
});

describe("the owner's code stays the owner's", () => {
  test("when a stranger copied it into another listed repository", async () => {
    const { own, other, flags } = two();
    own.commit({ message: "Report", files: { "a.sql": joinsSql }, date: day(1) });
    other.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger, date: day(2) });
    expect(await judged(own, { flags })).toMatchObject({ done: true });
  });

  test("when it came back by way of a stranger's repository", async () => {
    const { own, other, flags } = two();
    const first = createRepository();
    first.commit({ message: "Report", files: { "a.sql": joinsSql }, date: day(1) });
    first.git("rm", "--quiet", "a.sql");
    first.commit({ message: "Clear", date: day(2) });
    other.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger, date: day(2) });
    own.commit({ message: "Report", files: { "a.sql": joinsSql }, date: day(3) });
    expect(await judged(own, { flags })).toMatchObject({ done: false });
    expect(await judged(own, { flags: [...flags, "--repository", first.dir] })).toMatchObject({ done: true });
  });

  test("when only common lines are the same", async () => {
    const rule = { joins: { files: ["*.py"], contains: "import pandas" } };
    const repository = codeRepository(rule);
    const imports =
      "import os\nimport sys\nimport pandas as pd\nfrom sqlalchemy import create_engine, text\n";
    const theirs = `${imports}\nengine = create_engine(os.environ["DATABASE"])\n`;
    repository.commit({ message: "Load", files: { "a.py": theirs }, author: stranger });
    repository.commit({
      message: "Save",
      files: { "b.py": `${imports}\nframe = pd.read_csv(sys.argv[1])\n` },
    });
    expect(await judged(repository)).toMatchObject({ done: true });
  });

  test("when it is in files of another kind, and in the owner's earlier file", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "a.sql": joinsSql } });
    repository.commit({ message: "Say hello", files: { "hello.txt": "hello\n" }, author: stranger });
    repository.git("rm", "--quiet", "a.sql");
    repository.commit({ message: "Clear" });
    repository.commit({ message: "Again", files: { "b.sql": joinsSql } });
    expect(await judged(repository)).toMatchObject({ done: true });
  });
});
