import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runHere } from "../support/cli.ts";
import { folder, imported, itemsIn, joins, note, roadmapIn, slow } from "../support/translated-plan.ts";

describe("import", () => {
  test("translates what the glossary covers, keeps the note's wording, and lists the rest once", async () => {
    const dir = folder();
    const { stderr } = await runHere(dir, ["import", "plan.md"]);
    const written = JSON.parse(roadmapIn(dir));
    expect(written.title).toBe("Study plan");
    expect(itemsIn(dir)[0]).toMatchObject({
      title: "Aggregate functions",
      aliases: ["Funções de agregação"],
    });
    expect(stderr.match(/not-english/g)).toHaveLength(1);
    expect(stderr).toContain(`2 titles look like Portuguese, but recruiters read English: “${slow}” (line `);
  });

  test("of the same note changes nothing, and finds the items whose titles are English now", async () => {
    const dir = await imported();
    const before = roadmapIn(dir);
    const { stdout } = await runHere(dir, ["import", "plan.md"]);
    expect(stdout).toContain("roadmap.json is up to date");
    expect(roadmapIn(dir)).toBe(before);
  });

  test("adds a new item to a group and a phase that have English titles", async () => {
    const dir = await imported();
    writeFileSync(
      join(dir, "plan.md"),
      `${note.replace("- [ ] Funções de agregação", "- [ ] Funções de agregação\n- [ ] Índices")}\n**Ferramentas**\n\n- [ ] Git\n`,
    );
    await runHere(dir, ["import", "plan.md"]);
    writeFileSync(
      join(dir, "plan.md"),
      readFileSync(join(dir, "plan.md"), "utf8").replace("- [ ] Git\n", "- [ ] Linux\n"),
    );
    await runHere(dir, ["import", "plan.md"]);
    const { phases } = JSON.parse(roadmapIn(dir));
    expect(phases.map(({ title }: { title: string }) => title)).toEqual(["Fundamentals"]);
    expect(phases[0].groups.map(({ title }: { title: string }) => title)).toEqual(["SQL", "Tools"]);
    expect(itemsIn(dir).map(({ title }) => title)).toEqual(["Aggregate functions", "Indexes", slow, joins]);
  });

  test("leaves a roadmap alone that is meant to be in another language", async () => {
    const dir = await imported();
    writeFileSync(
      join(dir, "roadmap.json"),
      roadmapIn(dir)
        .replace('"title": "Study plan"', '"title": "Plano de estudos",\n  "language": "pt"')
        .replace(
          /"title": "Aggregate functions", "aliases": \["Funções de agregação"\]/,
          '"title": "Funções de agregação"',
        ),
    );
    const { stderr } = await runHere(dir, ["import", "plan.md"]);
    expect(stderr).not.toContain("not-english");
    expect(itemsIn(dir)[0]?.title).toBe("Funções de agregação");
  });

  test("takes translations from a file before it looks into the glossary", async () => {
    const dir = folder({
      "en.json": JSON.stringify({
        "Funções de agregação": "Aggregates",
        [slow]: "Speed up 3 slow PostgreSQL queries with `EXPLAIN`",
      }),
    });
    await runHere(dir, ["import", "plan.md", "--translations", "en.json"]);
    expect(itemsIn(dir).map(({ title }) => title)).toEqual([
      "Aggregates",
      "Speed up 3 slow PostgreSQL queries with `EXPLAIN`",
      joins,
    ]);
  });
});

describe("translations", () => {
  test("prints what is missing with a text to paste, and only JSON with --json", async () => {
    const dir = await imported();
    const { stdout, status } = await runHere(dir, ["translations"]);
    expect(status).toBe(0);
    const [request, json] = stdout.split("\n\n");
    expect(request).toMatch(/^Translate .+ English/);
    expect(request).not.toContain("\n");
    expect(JSON.parse(json ?? "")).toEqual({ [slow]: "", [joins]: "" });
    const machine = await runHere(dir, ["translations", "--json"]);
    expect(JSON.parse(machine.stdout)).toEqual({ version: 1, request, missing: { [slow]: "", [joins]: "" } });
  });

  test("fills what an assistant answered, in place, and a second time changes nothing", async () => {
    const dir = await imported();
    const before = roadmapIn(dir);
    const answer = { [slow]: "Speed up 3 slow PostgreSQL queries with `EXPLAIN`", [joins]: "" };
    writeFileSync(
      join(dir, "answer.md"),
      `Here you are:\n\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\`\n`,
    );
    const run = await runHere(dir, ["translations", "--translations", "answer.md"]);
    expect(run.stdout).toBe("Translated 1 text in roadmap.json; 1 is missing.\n");
    expect(roadmapIn(dir)).toBe(
      before.replace(
        `"title": ${JSON.stringify(slow)}`,
        `"title": ${JSON.stringify(answer[slow])}, "aliases": [${JSON.stringify(slow)}]`,
      ),
    );
    const after = roadmapIn(dir);
    const again = await runHere(dir, ["translations", "--translations", "answer.md", "--json"]);
    expect(JSON.parse(again.stdout)).toMatchObject({ translated: 0, missing: { [joins]: "" } });
    expect(roadmapIn(dir)).toBe(after);
    expect(await runHere(dir, ["import", "plan.md"])).toMatchObject({
      stdout: expect.stringContaining("is up to date"),
    });
    expect(roadmapIn(dir)).toBe(after);
  });

  test.each([
    ["Speed up slow PostgreSQL queries with `EXPLAIN`", "it lacks the number 3"],
    ["Speed up 3 slow PostgreSQL queries with EXPLAIN", "it lacks the code `EXPLAIN`"],
    ["Speed up 3 slow queries with `EXPLAIN`", "it lacks the name PostgreSQL"],
    ["Speed up 3 slow PostgreSQL queries with `EXPLAIN` in 2 days", "it adds the number 2"],
    ["Speed up 3 slow PostgreSQL\nqueries with `EXPLAIN`", "it contains line breaks or invisible characters"],
    [
      `Speed up 3 slow PostgreSQL queries with \`EXPLAIN\`${" again".repeat(60)}`,
      "it is longer than 300 characters",
    ],
  ])("leaves out “%s”", async (english, reason) => {
    const dir = await imported();
    const before = roadmapIn(dir);
    writeFileSync(join(dir, "en.json"), JSON.stringify({ [joins]: "", [slow]: english }, null, 2));
    const { stderr, stdout } = await runHere(dir, ["translations", "--translations", "en.json"]);
    expect(stderr).toContain(`en.json:3:1: warning: The translation of “${slow}” was left out: ${reason}.`);
    expect(stdout).toContain("Translated 0 texts");
    expect(roadmapIn(dir)).toBe(before);
  });

  test("warns of originals that the roadmap does not have", async () => {
    const dir = await imported();
    writeFileSync(
      join(dir, "en.json"),
      '{ "Filas e pilhas": "Queues and stacks", "Funções de agregação": "Aggregates" }',
    );
    const { stderr } = await runHere(dir, ["translations", "--translations", "en.json"]);
    expect(stderr).toContain("“Filas e pilhas” is not in the roadmap");
    expect(stderr.match(/\[translation\]/g)).toHaveLength(1);
  });

  test.each([
    ["", "en.json:1 contains no JSON object."],
    ['{\n  "a": "b"\n  "c": "d"\n}', "en.json:3 is not valid JSON."],
    ['{\n  "a": "b",\n  "c": 1\n}', "en.json:3 must contain only texts."],
    ['{\n  "a": "b",\n  "c": { "d": "e" }\n}', "en.json:3 must contain only texts."],
  ])("refuses the file %j", async (text, message) => {
    const dir = await imported();
    writeFileSync(join(dir, "en.json"), text);
    await expect(runHere(dir, ["translations", "--translations", "en.json"])).rejects.toThrow(message);
  });

  test("says so if a file is missing, or if nothing is left", async () => {
    const dir = folder({ "roadmap.json": '{ "title": "Plan", "phases": [] }' });
    expect(await runHere(dir, ["translations"])).toMatchObject({
      status: 0,
      stdout: "Nothing in roadmap.json is clearly in another language.\n",
    });
    await expect(runHere(dir, ["translations", "--translations", "no.json"])).rejects.toThrow("not found");
    expect(await runHere(dir, ["translations", "--roadmap", "no.json"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("error: no.json was not found. [no-roadmap]"),
    });
    writeFileSync(join(dir, "roadmap.json"), '{ "title": "Plan" }');
    expect(await runHere(dir, ["translations"])).toMatchObject({ status: 1 });
  });
});
