/** `roadfolio export`: a note to standard output, or ticks in the learner's own note. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plannedRepository } from "../support/planned.ts";
import { runHere } from "../support/cli.ts";

function portfolio() {
  const repository = plannedRepository([
    { id: "joins", title: "Joins", aliases: ["Junções"] },
    { id: "crud", title: "CRUD" },
  ]);
  repository.commit({ message: "Work\n\nCompletes: joins" });
  return repository;
}

test("it prints a note and writes nothing", async () => {
  const { dir } = portfolio();
  const before = readFileSync(join(dir, "roadmap.json"), "utf8");
  const run = await runHere(dir, ["export", "--format", "obsidian"]);
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/- \[x\] Joins ✅ \d{4}-\d\d-\d\d\n {2}- Proof: /);
  expect(run.stdout).toContain("- [ ] CRUD");
  expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toBe(before);
});

test("--write ticks the learner's own words, and changes nothing else", async () => {
  const { dir } = portfolio();
  const note = "\uFEFF# Plano\r\n\r\nTexto [ ] livre\r\n\r\n* [ ] Junções\r\n* [ ] CRUD\r\n";
  writeFileSync(join(dir, "plano.md"), note);
  const run = await runHere(dir, ["export", "--write", "plano.md"]);
  expect(run.stdout).toContain("Ticked 1 box in plano.md.");
  expect(readFileSync(join(dir, "plano.md"), "utf8")).toBe(note.replace("* [ ] Junções", "* [x] Junções"));
  const again = await runHere(dir, ["export", "--write", "plano.md"]);
  expect(again.stdout).toContain("Every done item is already ticked in plano.md.");
});

test("--write keeps the bytes of a note that is not UTF-8", async () => {
  const { dir } = portfolio();
  const note = "# Plano b\xe1sico\r\n\r\n- [ ] Jun\xe7\xf5es\r\n- [ ] \x93CRUD\x94\r\n";
  writeFileSync(join(dir, "plano.md"), Buffer.from(note, "latin1"));
  const run = await runHere(dir, ["export", "--write", "plano.md"]);
  expect(run.stdout).toContain("Ticked 1 box in plano.md.");
  expect(readFileSync(join(dir, "plano.md"), "latin1")).toBe(note.replace("- [ ] Jun", "- [x] Jun"));
});

test("--write leaves a note in UTF-16 alone, and says which boxes are done", async () => {
  const { dir } = portfolio();
  const note = Buffer.from("\uFEFF# Plano\n\n- [ ] Jun\xe7\xf5es\n- [ ] CRUD\n", "utf16le");
  writeFileSync(join(dir, "plano.md"), note);
  const run = await runHere(dir, ["export", "--write", "plano.md"]);
  expect(run.stdout).toContain("line 3: done, but there is no box to tick");
  expect(readFileSync(join(dir, "plano.md")).equals(note)).toBe(true);
});

test("a note of another roadmap stays as it is", async () => {
  const { dir } = portfolio();
  writeFileSync(join(dir, "other.md"), "- [ ] Sourdough\n");
  await expect(runHere(dir, ["export", "--write", "other.md"])).rejects.toThrow(
    "No item of the roadmap is in other.md",
  );
  expect(readFileSync(join(dir, "other.md"), "utf8")).toBe("- [ ] Sourdough\n");
});

test.each([
  [["--format", "word"], "--format must be one of markdown, obsidian, github"],
  [["extra"], "Unexpected argument for export"],
])("%j is wrong usage", async (args, message) => {
  await expect(runHere(portfolio().dir, ["export", ...args])).rejects.toThrow(message);
});
