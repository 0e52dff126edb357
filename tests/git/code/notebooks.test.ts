/** Notebooks: what people wrote into their cells counts, at real places, whatever their programs printed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeRepository, judged } from "../../support/code.ts";
import { stranger, type TestRepository } from "../../support/repository.ts";
import { textIn } from "../../render/rendered.ts";
import { runSync } from "../../support/run.ts";

const joins = "SELECT c.name, count(*) FROM sales s JOIN customers c ON c.id = s.customer\n";
const groups = "GROUP BY c.name\n";
const orders = "ORDER BY 2 DESC;\n";
const query = ["%%sql\n", joins, groups, orders];

/** Code cells, each with outputs. */
function notebook(
  cells: readonly (readonly string[])[],
  outputs: readonly object[] = [],
  indent = 1,
): string {
  const written = cells.map((source) => ({
    cell_type: "code",
    execution_count: 1,
    metadata: {},
    outputs,
    source,
  }));
  const metadata = { kernelspec: { name: "python3", language: "python" } };
  return JSON.stringify({ cells: written, metadata, nbformat: 4, nbformat_minor: 5 }, null, indent);
}

function picture(size: number): object[] {
  return [{ output_type: "display_data", metadata: {}, data: { "image/png": "iVBOR".repeat(size / 5) } }];
}

const printed = [{ output_type: "stream", name: "stdout", text: query }];
const short = (sha: string): string => sha.slice(0, 7);
const lineOf = (text: string, part: string): number =>
  text.split("\n").findIndex((line) => line.includes(part)) + 1;

async function proofOf(repository: TestRepository) {
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  return plan.decisions[0]?.proofs ?? [];
}

describe("a notebook is judged by its cells", () => {
  test("when its pictures make it large", async () => {
    const repository = codeRepository();
    const text = notebook([["import a\n"], query], picture(600_000));
    const sha = short(repository.commit({ message: "Report", files: { "a.ipynb": text } }));
    expect(await judged(repository)).toMatchObject({
      done: true,
      proofs: [joins, groups, orders].map((line) => `${sha} a.ipynb:${lineOf(text, line.trim())}`),
    });
  });

  test("and not by what they print", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Run", files: { "a.ipynb": notebook([["show()\n"]], printed) } });
    expect(await judged(repository)).toMatchObject({ done: false, says: "nothing found" });
  });

  test.each([
    ["written", [["frame.groupby('a')\n"]], [], true],
    ["printed", [["help(frame)\n"]], [{ text: ["frame.groupby('a')\n"] }], false],
  ])("for a rule on lines: %s", async (_, cells, outputs, done) => {
    const repository = codeRepository({ joins: { files: ["*.ipynb"], contains: "frame.groupby" } });
    repository.commit({ message: "Run", files: { "a.ipynb": notebook(cells, outputs) } });
    expect((await judged(repository)).done).toBe(done);
  });

  test("which a course handed out with gaps", async () => {
    const repository = codeRepository();
    const gap = ["def report():\n", "    # YOUR CODE HERE\n", "    raise NotImplementedError()\n"];
    repository.commit({ message: "Start", files: { "a.ipynb": notebook([gap, query]) } });
    expect((await judged(repository)).done).toBe(false);
  });
});

describe("a cell counts for whoever wrote it", () => {
  test.each([
    ["one line for each line of a cell", 1],
    ["all of it in one line", 0],
  ])("%s", async (_, indent) => {
    const repository = codeRepository();
    const theirs = { "a.ipynb": notebook([query], [], indent) };
    repository.commit({ message: "Report", files: theirs, author: stranger });
    const run = { "a.ipynb": notebook([query, ["plot()\n"]], picture(5000), indent) };
    repository.commit({ message: "Run", files: run });
    expect((await judged(repository)).done).toBe(false);
  });

  test.each([
    ["runs it again", notebook([query], picture(700_000))],
    ["saves it in one line", notebook([query], printed, 0)],
    ["prints it", notebook([["x\n"], query], printed)],
  ])("and stays theirs when somebody else %s", async (_, text) => {
    const repository = codeRepository();
    const sha = short(repository.commit({ message: "Report", files: { "a.ipynb": notebook([query]) } }));
    repository.commit({ message: "Run", files: { "a.ipynb": text }, author: stranger });
    const { done, proofs } = await judged(repository);
    expect([done, proofs.every((proof) => proof.startsWith(sha))]).toEqual([true, true]);
  });
});

describe("code that is moved into or out of a notebook stays its author's", () => {
  const script = [joins, groups, orders].join("");

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["from a file into a notebook", { "a.sql": script }, { "b.ipynb": notebook([query]) }],
    ["from a notebook into a file", { "a.ipynb": notebook([query], printed) }, { "b.sql": script }],
    [
      "into another notebook",
      { "a.ipynb": notebook([query]) },
      { "b.ipynb": notebook([["x\n"], query], [], 0) },
    ],
  ])("%s", async (_, theirs, mine) => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: theirs, author: stranger });
    repository.git("rm", "--quiet", ...Object.keys(theirs));
    repository.commit({ message: "Clear" });
    repository.commit({ message: "Move", files: mine });
    expect(await judged(repository)).toMatchObject({
      done: false,
      says: expect.stringContaining("join, group by and order by not counted: written by somebody else"),
    });
  });

  test("the owner's too", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Note", files: { "a.txt": "x" }, author: stranger });
    repository.commit({ message: "Report", files: { "a.sql": script } });
    repository.commit({ message: "Move", files: { "b.ipynb": notebook([query], [], 0) } });
    expect((await judged(repository)).done).toBe(true);
  });
});

describe("the proof in a notebook of one line", () => {
  const site = { excerpts: true };

  test("names the cell and its line, and links to the whole file", async () => {
    const repository = codeRepository(undefined, { site });
    const text = notebook([["import a\n", "a.b()\n"], query], picture(20_000), 0);
    const sha = repository.commit({ message: "Report", files: { "a.ipynb": text } });
    expect(await proofOf(repository)).toMatchObject(
      [2, 3, 4].map((line) => ({
        line: 1,
        cell: { number: 2, line },
        url: `https://github.com/ana-souza/learning/blob/${sha}/a.ipynb`,
      })),
    );

    await runSync(repository.dir);
    expect(readFileSync(join(repository.dir, "roadmap.json"), "utf8")).toContain(`:a.ipynb#L1"`);
    const page = readFileSync(join(repository.dir, "site/items/joins/index.html"), "utf8");
    expect(textIn(page)).toContain("a.ipynb cell 2 as of");
    expect(textIn(page)).toContain("3 GROUP BY c.name ✓ group by");
    expect(page).not.toContain("a.b()");
    expect(page).not.toContain("iVBOR");
  });

  test("stays what it is", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "a.ipynb": notebook([query], [], 0) } });
    await runSync(repository.dir);
    repository.commit({ message: "Tick" });
    const again = await runSync(repository.dir);
    expect(again.plan.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
  });
});

test("the lines around a proof are those of its cell, without JSON around them", async () => {
  const repository = codeRepository(undefined, { site: { excerpts: true } });
  const text = notebook([["secret()\n"], query]);
  repository.commit({ message: "Report", files: { "a.ipynb": text } });
  await runSync(repository.dir);
  const page = readFileSync(join(repository.dir, "site/items/joins/index.html"), "utf8");
  const number = lineOf(text, groups.trim());
  expect(textIn(page)).toContain(`${number} GROUP BY c.name ✓ group by`);
  expect(textIn(page)).toContain(`${number - 2} %%sql`);
  expect(page).not.toContain("secret()");
});

test("a notebook of 20 MB costs little", async () => {
  const repository = codeRepository();
  const text = notebook(
    [query, ["plot()\n"]],
    [...picture(9_000_000), { text: ["1.5 2.5\n".repeat(100_000)] }],
  );
  expect(text.length).toBeGreaterThan(19_000_000);
  repository.commit({ message: "Report", files: { "a.ipynb": text } });
  const begun = process.cpuUsage();
  expect((await judged(repository)).done).toBe(true);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(5);
});
