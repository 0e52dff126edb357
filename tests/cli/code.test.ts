/** What the commands say of code: skills, explain, check of skills and of English. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { skills } from "../../src/skills/catalogue.ts";
import { fields } from "../../src/skills/skill.ts";
import { codeRepository } from "../support/code.ts";
import { runCli, runHere } from "../support/cli.ts";
import { temporaryFolder } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

describe("skills", () => {
  test("lists the fields with their counts", async () => {
    const { status, stdout } = await runHere(temporaryFolder(), ["skills"]);
    expect(status).toBe(0);
    const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/g, " "));
    for (const field of fields) {
      const own = skills.filter((skill) => skill.field === field).length;
      expect(lines).toContain(`${field} ${own}`);
    }
  });

  test("lists every skill of a field", async () => {
    for (const field of fields) {
      const { status, stdout } = await runHere(temporaryFolder(), ["skills", "--field", field]);
      expect(status).toBe(0);
      const own = skills.filter((skill) => skill.field === field);
      for (const { id, title } of own) {
        expect(stdout).toMatch(new RegExp(`^${id} +\\S`, "m"));
        expect(stdout).toContain(title);
      }
      expect(stdout.trim().split("\n")).toHaveLength(own.length + 2);
    }
  });

  test.each([
    ["java", "Java"],
    ["JAVASCRIPT", "JavaScript and TypeScript"],
    ["backend", "Web backends"],
  ])("--field %s: %s", async (text, field) => {
    const { stdout } = await runHere(temporaryFolder(), ["skills", "--field", text, "--json"]);
    const { skills: listed } = JSON.parse(stdout);
    expect(listed.map((skill: { field: string }) => skill.field)).toEqual(
      skills.filter((skill) => skill.field === field).map((skill) => skill.field),
    );
  });

  test("names the fields if none has that name", () => {
    const { status, stderr } = runCli(temporaryFolder(), ["skills", "--field", "cooking"]);
    expect(status).toBe(2);
    expect(stderr).toContain("There is no field “cooking”. Fields: Python, SQL and databases");
  });

  test("finds a skill by what people call it, in several words and within a field", async () => {
    const { stdout } = await runHere(temporaryFolder(), ["skills", "funções", "de", "janela"]);
    expect(stdout).toMatch(/^sql-window-functions +Window functions\n/);
    expect(stdout).toContain('"evidence": [{ "skill": "sql-window-functions" }]');
    const java = await runHere(temporaryFolder(), ["skills", "exceptions", "--field", "java", "--json"]);
    expect(JSON.parse(java.stdout).skills[0]).toMatchObject({ id: "java-exceptions", field: "Java" });
  });

  test("says that nothing matches", async () => {
    expect(await runHere(temporaryFolder(), ["skills", "zzz"])).toMatchObject({
      status: 0,
      stdout: "No skill matches. npx roadfolio skills lists the fields.\n",
    });
  });

  test.each([
    ["sql-jons", "sql-joins"],
    ["kuberntes", "kubernetes"],
  ])("suggests what %s may mean", async (typo, meant) => {
    const { status, stdout } = await runHere(temporaryFolder(), ["skills", typo]);
    expect(status).toBe(0);
    expect(stdout).toBe(`No skill matches. Did you mean ${meant}? npx roadfolio skills lists the fields.\n`);
  });

  test("named by its id, with what counts and the smallest example, in 80 columns", async () => {
    const { stdout } = await runHere(temporaryFolder(), ["skills", "sql-joins"]);
    expect(stdout).toMatch(
      /^sql-joins {2}JOIN, GROUP BY and ORDER BY\n\n {2}Joins tables.*\n\nThe smallest example that ticks it:\n\n {2}\S+\.sql\n {4}select/s,
    );
    expect(stdout).toContain('"evidence": [{ "skill": "sql-joins" }]');
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("as JSON, with what each means", () => {
    const { status, stdout } = runCli(temporaryFolder(), ["skills", "--json"]);
    const shape = z.strictObject({
      version: z.literal(1),
      skills: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          field: z.string(),
          shows: z.string(),
          parts: z.array(z.string()),
        }),
      ),
    });
    expect(status).toBe(0);
    expect(shape.parse(JSON.parse(stdout)).skills).toHaveLength(skills.length);
  });
});

describe("explain", () => {
  test("shows what was found and which part is missing", async () => {
    const repository = codeRepository();
    repository.commit({
      message: "Friends",
      files: { "app/routers/friends.sql": "select 1 from a join b on true\norder by 1;\n" },
    });
    const { status, stdout } = await runHere(repository.dir, ["explain", "joins"]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "JOIN, GROUP BY and ORDER BY (sql-joins): join and order by in app/routers/friends.sql; no group by",
    );
    expect(stdout).toContain("does not count: not shown yet: group by");
  });

  test("the same as JSON", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Friends", files: { "friends.sql": "select 1 from a join b on true;\n" } });
    const { stdout } = await runHere(repository.dir, ["explain", "joins", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      item: { id: "joins", done: false },
      code: [{ skill: "sql-joins", met: false, says: "join in friends.sql; no group by; no order by" }],
    });
  });
});

describe("check", () => {
  test("names a skill that is not there, with the nearest", () => {
    const repository = codeRepository({ joins: { skill: "sql-jons" } });
    const { status, stderr, stdout } = runCli(repository.dir, ["check"]);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("There is no skill “sql-jons”.");
    expect(stdout + stderr).toContain("Did you mean sql-joins");
  });

  test("warns of titles that are not English, and of those only", async () => {
    const repository = codeRepository();
    const items = [
      { id: "a", title: "Funções de agregação" },
      { id: "b", title: "Aggregate functions" },
      { id: "c", title: "AWS: S3, Lambda, RDS" },
    ].map((item) => ({ ...item, evidence: [{ skill: "sql-aggregates" }] }));
    repository.write({ "roadmap.json": roadmapText(items) });
    const { status, stdout } = await runHere(repository.dir, ["check", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        {
          level: "warning",
          code: "not-english",
          message:
            "1 title looks like Portuguese, but recruiters read English: “Funções de agregação” (line 22).",
          path: "roadmap.json",
        },
      ],
    });
  });
});

describe("an item without evidence", () => {
  const items = [{ id: "joins", title: "`JOIN`, `GROUP BY`, `ORDER BY`" }];

  test("check names the skill that fits, at the item, and the roadmap stays valid", async () => {
    const repository = codeRepository();
    repository.write({ "roadmap.json": roadmapText(items) });
    const { status, stdout, stderr } = await runHere(repository.dir, ["check"]);
    expect(status).toBe(0);
    expect(stdout).toContain("is valid");
    expect(stderr).toMatch(
      /^roadmap\.json:\d+:\d+: notice: “`JOIN`, `GROUP BY`, `ORDER BY`” has no evidence.* \[skill-for-item\]\n.*"evidence": \[\{ "skill": "sql-joins" \}\]/,
    );
  });

  test("explain names it", async () => {
    const repository = codeRepository();
    repository.write({ "roadmap.json": roadmapText(items) });
    const { stdout } = await runHere(repository.dir, ["explain", "joins"]);
    expect(stdout).toContain(
      '  add "evidence": [{ "skill": "sql-joins" }] to it in roadmap.json, and commit code that shows it',
    );
    const json = await runHere(repository.dir, ["explain", "joins", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ skills: ["sql-joins"] });
  });

  test("a run that ticks nothing names it", async () => {
    const repository = codeRepository();
    repository.write({ "roadmap.json": roadmapText(items) });
    repository.commit({ message: "Plan" });
    const { stdout } = await runHere(repository.dir, ["sync", "--dry-run"]);
    expect(stdout).toContain(
      'Code can tick “JOIN, GROUP BY, ORDER BY” once you add this to it in roadmap.json: "evidence": [{ "skill": "sql-joins" }].',
    );
  });
});

describe("a habit that files decide", () => {
  const rule = { skill: "english-readmes" };
  const english =
    "# Shop\n\nThis service keeps the stock of a small shop, and it tells the owner what has to be ordered again.\n";
  const portuguese =
    "# Loja\n\nEste serviço guarda o estoque de uma pequena loja e diz ao dono o que precisa ser comprado de novo.\n";
  const extra = {
    strategy: [{ id: "english", title: "Every README in English", kind: "habit", evidence: [rule] }],
  };

  test("holds while every README is English, with its proof, and nothing is written for it", async () => {
    const repository = codeRepository({}, extra);
    repository.commit({ message: "Docs", files: { "api/README.md": english } });
    const { stdout } = await runHere(repository.dir, ["sync", "--json"]);
    const { items } = JSON.parse(stdout);
    expect(items).toMatchObject([
      { id: "english", done: true, change: null, proof: [{ kind: "code", path: "api/README.md" }] },
    ]);
    expect((await runHere(repository.dir, ["check"])).stdout).toContain("is valid");
  });

  test("does not hold when one is not, and it is said which and why", async () => {
    const repository = codeRepository({}, extra);
    repository.commit({ message: "Docs", files: { "api/README.md": english, "loja/README.md": portuguese } });
    const { stdout } = await runHere(repository.dir, ["sync", "--json"]);
    const { items, problems } = JSON.parse(stdout);
    expect(items).toMatchObject([{ id: "english", done: false }]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "readme-not-english",
        message:
          "loja/README.md in ana-souza/learning looks like Portuguese: “Este serviço guarda o estoque de uma pequena loja e diz ao dono o que precisa s…”",
      }),
    );
  });
});

test("check reports a problem once, however often it runs in one process", async () => {
  const repository = codeRepository({ joins: { any: [{ skill: "no-such-skill" }] } });
  for (let run = 0; run < 3; run++) {
    const { stdout } = await runHere(repository.dir, ["check", "--json"]);
    const codes = JSON.parse(stdout).problems.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => code === "unknown-skill")).toHaveLength(1);
  }
});
