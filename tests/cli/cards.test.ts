/** `roadfolio cards`: what it prints and writes, and what it keeps to itself. */
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listing, runCli, runHere } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

const joins = { id: "joins", title: "`GROUP BY`", evidence: [{ skill: "sql-joins" }] };
const query =
  "select c.name, count(*)\nfrom sale s join customer c on c.id = s.customer\ngroup by c.name\norder by c.name\n";

function withQuery(
  items = [joins, { id: "reading", title: "Read", done: true }, { id: "later" }],
): TestRepository {
  const repository = plannedRepository(items);
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  repository.commit({ message: "Report", files: { "report.sql": query } });
  return repository;
}

/** Guids of an Anki file. */
const idsIn = (text: string): (string | undefined)[] =>
  text.split("\n").flatMap((line) => (line.startsWith("#") || line === "" ? [] : [line.split("\t")[0]]));

test("prints Markdown, says what makes no card, and writes nothing", async () => {
  const { dir } = withQuery();
  const before = listing(dir);
  const { status, stdout, stderr } = await runHere(dir, ["cards"]);
  expect(status).toBe(0);
  expect(stdout).toContain("### Which line of yours shows `GROUP BY`, and why?");
  expect(stdout).toMatch(/^> \d {2}from sale s join customer c/m);
  expect(stdout).toContain("https://github.com/ana-souza/learning/blob/");
  expect(stderr).toContain(
    "2 cards from 2 items. 1 item without a card, with no skill named and no line of code as proof: reading. 1 open item left out; --all includes them.",
  );
  expect(listing(dir)).toEqual(before);
});

test("--all makes cards for open items", async () => {
  const open = { id: "views", title: "Views", evidence: [{ skill: "sql-views" }] };
  const { dir } = withQuery([open]);
  expect((await runHere(dir, ["cards"])).stdout).not.toContain("materialised");
  expect((await runHere(dir, ["cards", "--all"])).stdout).toContain("Views and materialised views");
});

test.each([
  ["cards.txt", [], "#separator:tab\n"],
  ["cards.CSV", [], '"id","front"'],
  ["cards.md", [], "# Flashcards\n"],
  ["cards", [], "# Flashcards\n"],
  ["cards.md", ["--format", "anki"], "#separator:tab\n"],
])("--out %s %j", async (out, flags, start) => {
  const { dir } = withQuery();
  const { status, stdout, stderr } = await runHere(dir, ["cards", "--out", out, ...flags]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toContain(`Wrote ${out}`);
  expect(readFileSync(join(dir, out), "utf8").startsWith(start)).toBe(true);
});

test("what is printed is what --out writes", async () => {
  const { dir } = withQuery();
  for (const format of ["anki", "csv", "markdown"]) {
    await runHere(dir, ["cards", "--format", format, "--out", "cards"]);
    const { stdout } = await runHere(dir, ["cards", "--format", format]);
    expect(readFileSync(join(dir, "cards"), "utf8")).toBe(stdout);
  }
});

test("a second file has the ids of the first after a new title and a new proof", async () => {
  const repository = withQuery();
  await runHere(repository.dir, ["cards", "--out", "cards.txt"]);
  const before = readFileSync(join(repository.dir, "cards.txt"), "utf8");
  rmSync(join(repository.dir, "report.sql"));
  repository.commit({
    message: "Move",
    files: {
      "roadmap.json": roadmapText([
        { ...joins, title: "Grouping" },
        { id: "reading", done: true },
      ]),
      "new.sql": `-- sales by name\n${query.replaceAll("sale", "order_line")}`,
    },
  });
  await runHere(repository.dir, ["cards", "--out", "cards.txt"]);
  const after = readFileSync(join(repository.dir, "cards.txt"), "utf8");
  expect(after).not.toBe(before);
  expect(after).toContain("new.sql");
  expect(idsIn(after)).toEqual(idsIn(before));
  expect(idsIn(after)).toEqual(["roadfolio:skill:sql-joins", "roadfolio:line:joins"]);
});

test("an unknown format is wrong usage", () => {
  const run = runCli(withQuery().dir, ["cards", "--format", "apkg"]);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain("--format must be anki, csv or markdown, not “apkg”.");
});

test("a broken roadmap makes no file", async () => {
  const { dir } = withQuery();
  writeFileSync(join(dir, "roadmap.json"), "{");
  const { status, stderr } = await runHere(dir, ["cards", "--out", "cards.txt"]);
  expect(status).toBe(1);
  expect(stderr).toContain("broken-json");
  expect(existsSync(join(dir, "cards.txt"))).toBe(false);
});

test.each([["roadmap.json"], ["./roadmap.json"]])("--out %s is refused", (out) => {
  const { dir } = withQuery();
  const before = listing(dir);
  const run = runCli(dir, ["cards", "--out", out]);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain("--out must not be roadmap.json, which the cards would replace.");
  expect(listing(dir)).toEqual(before);
});

test("a new folder is made for --out", async () => {
  const { dir } = withQuery();
  expect((await runHere(dir, ["cards", "--out", "notes/new/cards.csv"])).status).toBe(0);
  expect(readFileSync(join(dir, "notes/new/cards.csv"), "utf8")).toContain("roadfolio:line:joins");
});

test("a link is not written through", async () => {
  const { dir } = withQuery();
  symlinkSync("roadmap.json", join(dir, "cards.txt"));
  const before = readFileSync(join(dir, "roadmap.json"), "utf8");
  await expect(runHere(dir, ["cards", "--out", "cards.txt"])).rejects.toMatchObject({
    code: "unsafe-target",
  });
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toBe(before);
});

test("a private line is shown on its owner's machine, and not in a workflow", async () => {
  const other = createRepository();
  other.commit({ message: "Work", files: { "hidden.sql": query } });
  const repository = plannedRepository([joins], { repositories: [".", other.dir] });
  const own = await runHere(repository.dir, ["cards"]);
  expect(own.stdout).toContain("hidden.sql");
  expect(own.stdout).toContain("from sale s join customer c");
  const open = await runHere(repository.dir, ["cards"], { environment: { GITHUB_ACTIONS: "true" } });
  expect(open.status).toBe(0);
  expect(open.stdout).toContain("JOIN, GROUP BY and ORDER BY");
  expect(open.stdout).not.toMatch(/hidden\.sql|from sale s/);
});

test("a line with a secret is shown nowhere", async () => {
  const repository = plannedRepository([joins]);
  const secret = "-- password = 'hunter2-Xk9'";
  repository.commit({ message: "Work", files: { "report.sql": query.replace("\n", `\n${secret}\n`) } });
  for (const format of ["anki", "csv", "markdown"]) {
    const { stdout } = await runHere(repository.dir, ["cards", "--format", format]);
    expect(stdout).toContain("line hidden: it may contain a secret");
    expect(stdout).not.toContain("hunter2");
  }
});

test("--json prints the cards", async () => {
  const { stdout } = await runHere(withQuery().dir, ["cards", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    cards: [
      { id: "roadfolio:skill:sql-joins" },
      { id: "roadfolio:line:joins", tags: ["roadfolio", "roadfolio::basics"] },
    ],
    bare: ["reading"],
  });
});

test("--due makes cards only for items whose review is due", async () => {
  const study = { study: { reviews: "summary" } };
  const due = { ...joins, done: true, review: { due: "2025-12-04" } };
  const later = {
    id: "views",
    title: "Views",
    evidence: [{ skill: "sql-views" }],
    done: true,
    review: { due: "2099-12-04" },
  };
  const { dir } = plannedRepository([due, later], study);
  const { status, stdout, stderr } = await runHere(dir, ["cards", "--due", "--format", "anki"]);
  expect(status).toBe(0);
  expect(idsIn(stdout)).toEqual(["roadfolio:skill:sql-joins"]);
  expect(stderr).toContain("1 card from 1 item. The next review is on 4 Dec 2099.");
});

test.each<[string, string[], Record<string, unknown>, string]>([
  [
    "without reviews",
    ["--due"],
    {},
    '--due needs reviews. Add "study": { "reviews": "summary" } to the roadmap.',
  ],
  ["with --all", ["--due", "--all"], { study: { reviews: "summary" } }, "--all conflicts with --due"],
])("--due %s is wrong usage", (_name, flags, extra, message) => {
  const run = runCli(plannedRepository([joins], extra).dir, ["cards", ...flags]);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain(message);
});
