import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { stranger } from "../../support/repository.ts";

const short = (sha: string): string => sha.slice(0, 7);

describe("a match counts for whoever wrote the line", () => {
  test("the owner's own", async () => {
    const repository = codeRepository();
    const sha = short(repository.commit({ message: "Report", files: { "a report.sql": joinsSql } }));
    expect(await judged(repository)).toEqual({
      done: true,
      proofs: [`${sha} a report.sql:3`, `${sha} a report.sql:4`, `${sha} a report.sql:5`],
      says: "join, group by and order by in a report.sql",
    });
  });

  test("a stranger's shows nothing, with the reason", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    expect(await judged(repository)).toEqual({
      done: false,
      proofs: [],
      says: "join, group by and order by not counted: written by somebody else in report.sql",
    });
  });

  test("the owner's lines in a stranger's file, and only those", async () => {
    const repository = codeRepository();
    const theirs = "select c.name\nfrom sales s\njoin customers c on c.id = s.customer\n";
    repository.commit({ message: "Base", files: { "report.sql": theirs }, author: stranger });
    repository.commit({ message: "Sort", files: { "report.sql": `${theirs}group by c.name\norder by 1\n` } });
    expect(await judged(repository)).toMatchObject({
      done: false,
      says: "group by and order by in report.sql; join not counted: written by somebody else in report.sql",
    });
  });

  test("a stranger's line stays theirs when the owner indents it", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    const indented = joinsSql.replaceAll(/^/gm, "  ");
    repository.commit({ message: "Format", files: { "report.sql": indented } });
    expect((await judged(repository)).done).toBe(false);
  });

  test("and when the owner removes and restores it", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    repository.commit({ message: "Clear", files: { "report.sql": "select 1;\n" } });
    repository.commit({ message: "Restore", files: { "report.sql": joinsSql } });
    expect((await judged(repository)).done).toBe(false);
  });

  test.each([
    ["renames", (dir: (...args: string[]) => string) => void dir("mv", "report.sql", "my report.sql")],
    ["moves", (dir: (...args: string[]) => string) => void dir("mv", "report.sql", "sql.sql")],
  ])("and when the owner %s it", async (_, move) => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    move((...args) => repository.git(...args));
    repository.commit({ message: "Move" });
    expect((await judged(repository)).done).toBe(false);
  });

  test("and when the owner copies it inside the repository", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    repository.commit({ message: "Copy", files: { "mine/my-report.sql": joinsSql } });
    expect((await judged(repository)).done).toBe(false);
  });

  test("the owner's own file keeps its first commit through renames", async () => {
    const repository = codeRepository();
    const sha = short(repository.commit({ message: "Report", files: { "a.sql": joinsSql } }));
    repository.git("mv", "a.sql", "b.sql");
    repository.commit({ message: "Move" });
    repository.git("mv", "b.sql", "c.sql");
    repository.commit({ message: "Move again" });
    expect((await judged(repository)).proofs[0]).toBe(`${sha} a.sql:3`);
  });

  test("a bot's shows nothing", async () => {
    const repository = codeRepository();
    const author = { name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com" };
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("without an owner, everybody's", async () => {
    const repository = codeRepository(undefined, { owner: {} });
    repository.commit({ message: "Report", files: { "report.sql": joinsSql }, author: stranger });
    expect(await judged(repository)).toMatchObject({ done: true });
  });

  test("the owner's file is found among many by others", async () => {
    const repository = codeRepository();
    const others = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`a${index}.sql`, joinsSql]));
    repository.commit({ message: "A whole course", files: others, author: stranger });
    const own = "select 1 from x join y on true\ngroup by x.one, y.two\norder by x.three, y.four;\n";
    const sha = short(repository.commit({ message: "My exercise", files: { "z/own.sql": own } }));
    expect((await judged(repository)).proofs).toEqual([
      `${sha} z/own.sql:1`,
      `${sha} z/own.sql:2`,
      `${sha} z/own.sql:3`,
    ]);
  });

  test("a line that was added long ago to a file with many versions", async () => {
    const repository = codeRepository();
    const sha = short(repository.commit({ message: "Report", files: { "report.sql": joinsSql } }));
    for (let version = 0; version < 60; version++)
      repository.commit({
        message: `v${version}`,
        files: { "report.sql": `${joinsSql}-- ${version}\n` },
        date: `2025-09-02T10:${version}:00-03:00`.replace(/:(\d):/, ":0$1:"),
      });
    expect((await judged(repository)).proofs[0]).toBe(`${sha} report.sql:3`);
  });

  test("a line that a merge brought in", async () => {
    const repository = codeRepository();
    repository.git("checkout", "--quiet", "-b", "work");
    const sha = short(repository.commit({ message: "Report", files: { "report.sql": joinsSql } }));
    repository.git("checkout", "--quiet", "main");
    repository.commit({ message: "Elsewhere", files: { "other.txt": "x" } });
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "work");
    expect((await judged(repository)).proofs[0]).toBe(`${sha} report.sql:3`);
  });

  test("a line that was written in the merge itself", async () => {
    const repository = codeRepository();
    repository.git("checkout", "--quiet", "-b", "work");
    repository.commit({ message: "A", files: { "report.sql": "select 1;\n" } });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ message: "B", files: { "other.txt": "x" } });
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "work");
    const sha = short(repository.commit({ message: "Merge", files: { "report.sql": joinsSql } }));
    expect(await judged(repository)).toMatchObject({
      done: true,
      proofs: [`${sha} report.sql:3`, `${sha} report.sql:4`, `${sha} report.sql:5`],
    });
  });
});
