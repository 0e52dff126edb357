/** `roadfolio import` as it is called. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { runCli, runHere } from "../support/cli.ts";
import { temporaryFolder } from "../support/repository.ts";

const report = z.object({
  version: z.literal(1),
  roadmap: z.object({ title: z.string() }),
  items: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      done: z.boolean(),
      line: z.number(),
      path: z.array(z.string()),
      skills: z.array(z.string()),
    }),
  ),
  problems: z.array(z.object({ code: z.string(), path: z.string().nullable(), line: z.number().nullable() })),
});

const note = "# My plan\n\n## Web\n\n- [x] HTML\n- [ ] CSS\n- Plain\n";

function folder(files: Record<string, string>): string {
  const dir = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

test("it writes roadmap.json, which passes check, and says what it did", async () => {
  const dir = folder({ "plan.md": note });
  const run = await runHere(dir, ["import", "plan.md"]);
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("Wrote roadmap.json: 1 phase, 1 group, 2 items (1 done), 0 projects.");
  expect(run.stdout).toContain("line 7: “Plain” is left out: it has no box.");
  expect(run.stdout).toContain("names no owner");
  expect(await runHere(dir, ["check"])).toMatchObject({ status: 0 });
});

test("--json prints the roadmap, the items with their lines, and the problems", async () => {
  const dir = folder({ "plan.md": note });
  const run = await runHere(dir, ["import", "plan.md", "--json", "--out", "other.json"]);
  const said = report.parse(JSON.parse(run.stdout));
  expect(said.items).toEqual([
    { id: "html", text: "HTML", done: true, line: 5, path: ["Web", "Web"], skills: ["html-page"] },
    { id: "css", text: "CSS", done: false, line: 6, path: ["Web", "Web"], skills: [] },
  ]);
  expect(said.problems).toEqual([expect.objectContaining({ code: "left-out", path: "plan.md", line: 7 })]);
  expect(existsSync(join(dir, "roadmap.json"))).toBe(false);
  expect(JSON.parse(readFileSync(join(dir, "other.json"), "utf8"))).toEqual(JSON.parse(run.stdout).roadmap);
});

test("the same note again changes no byte", async () => {
  const dir = folder({ "plan.md": note });
  await runHere(dir, ["import", "plan.md"]);
  const before = readFileSync(join(dir, "roadmap.json"), "utf8");
  const run = await runHere(dir, ["import", "plan.md"]);
  expect(run.stdout).toContain("roadmap.json is up to date with plan.md");
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toBe(before);
});

test("another note leaves the roadmap alone, unless its file is named", async () => {
  const dir = folder({ "plan.md": note, "other.md": "- [ ] Go\n" });
  await runHere(dir, ["import", "plan.md"]);
  const before = readFileSync(join(dir, "roadmap.json"), "utf8");
  const refused = await runHere(dir, ["import", "other.md"]);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toContain("[other-roadmap]");
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toBe(before);
  const named = await runHere(dir, ["import", "other.md", "--out", "roadmap.json"]);
  expect(named.status).toBe(0);
  expect(named.stderr).toContain("[item-archived]");
});

test("a roadmap with errors is left alone", async () => {
  const dir = folder({ "plan.md": note, "roadmap.json": "{" });
  const run = await runHere(dir, ["import", "plan.md"]);
  expect(run).toMatchObject({ status: 1 });
  expect(run.stderr).toContain("[broken-json]");
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toBe("{");
});

test.each([
  [["import"], 2, "import needs exactly one NOTE.md."],
  [["import", "none.md"], 1, "none.md was not found."],
])("%j ends with %i", (args, status, message) => {
  const run = runCli(folder({}), args);
  expect(run).toMatchObject({ status, stdout: "" });
  expect(run.stderr).toContain(message);
});

test("UTF-16, as Windows editors write it, is read", async () => {
  const dir = folder({});
  writeFileSync(join(dir, "plan.md"), Buffer.from(`\uFEFF${note}`, "utf16le"));
  expect(await runHere(dir, ["import", "plan.md"])).toMatchObject({ status: 0 });
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toContain('"title": "HTML"');
});

test("in a subfolder, it updates the roadmap above, as every command does", async () => {
  const dir = folder({ "plan.md": note });
  await runHere(dir, ["import", "plan.md"]);
  mkdirSync(join(dir, "src"));
  writeFileSync(join(dir, "plan.md"), `${note}- [ ] Forms\n`);
  const run = await runHere(join(dir, "src"), ["import", "../plan.md"]);
  const above = join("..", "roadmap.json");
  expect(run.stderr).toContain(`Using ${above}.`);
  expect(run.stdout).toContain(`Updated ${above}: 1 phase, 1 group, 3 items`);
  expect(existsSync(join(dir, "src/roadmap.json"))).toBe(false);
});

test("a note without tasks is not taken for that of another roadmap", async () => {
  const dir = folder({ "plan.md": note, "empty.md": "" });
  await runHere(dir, ["import", "plan.md"]);
  const before = readFileSync(join(dir, "roadmap.json"), "utf8");
  const run = await runHere(dir, ["import", "empty.md"]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("empty.md has no tasks, so nothing was changed.");
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toBe(before);
});

test("a note without tasks makes no roadmap", async () => {
  const dir = folder({ "plan.md": "# Plan\n\n## Phase 1\n\n```\n- [ ] A1\n```\n" });
  const run = await runHere(dir, ["import", "plan.md"]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("plan.md has no tasks, so nothing was changed.");
  expect(existsSync(join(dir, "roadmap.json"))).toBe(false);
});
