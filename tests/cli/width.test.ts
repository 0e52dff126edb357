/** The output of every command fits a terminal of 80 columns, and a narrower one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { machineClock } from "../../src/ports/clock.ts";
import { createLog } from "../../src/ports/log.ts";
import { UserError } from "../../src/problems/errors.ts";
import { columnsOf } from "../../src/text/fold.ts";
import { cliEnvironment } from "../support/cli.ts";
import { init, learner, python, weeks } from "../support/newcomer.ts";
import { temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

/** Everything that a command prints on a terminal of this width, through the program's entry. */
async function saidBy(dir: string, args: string[], columns: number): Promise<string> {
  let said = "";
  const write = (text: string): void => void (said += text);
  const log = createLog(write, true, { width: columns });
  const before = process.cwd();
  process.chdir(dir);
  try {
    await main(args, {
      environment: cliEnvironment(dir),
      log,
      clock: machineClock,
      print: write,
      columns,
      now: machineClock.now(),
    });
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    log.info(`roadfolio: ${cause.message}\n  ${cause.hint}`);
  } finally {
    process.chdir(before);
  }
  return said;
}

/** Commands to paste, lines of a file, and examples of code. */
const verbatim = /^(?: {2,}(?:cd|git|npm|npx|roadfolio) | *\d* \| | {4}\w+ .*,)/;

/** Lines that are too wide although they could have been broken. */
function tooWide(said: string, columns: number): string[] {
  return said
    .split("\n")
    .filter((line) => columnsOf(line) > columns && !verbatim.test(line))
    .filter((line) => /\s/.test(line.trim().replaceAll(/`[^`]+`|"[^"]*":? ?|“[^”]+”|[[{].*[\]}]/g, "x")));
}

const note = `---
flashcards: sim
---
# Plano de estudos
## Fase 1: Fundamentos absolutos da programação (2 meses, até 20/10/2025)
- [ ] Python: variáveis, tipos de dados, funções, módulos e tudo o que se precisa para escrever um programa inteiro
- [x] SQL: \`JOIN\`, \`GROUP BY\`, \`ORDER BY\` e outras consultas de que ninguém se lembra na primeira semana
- [ ]
- [ ] [ ] Duas caixas
- [ ] Docker básico
`;

const broken = `{
  "title": "Plan", "ower": {},
  "start": "2025-02-30",
  "repositories": [".", "../nowhere", "ana-souza/an-api-with-a-rather-long-name"],
  "phases": [{ "id": "basics", "title": "Fundamentos absolutos da programação e do trabalho com dados", "items": [],
    "groups": [{ "id": "a", "title": "A", "items": [{ "id": "x", "title": "X", "evidence": [{ "skill": "sql-jions" }] }, { "id": "x", "title": "Y" }] }] }]
}
`;

/** A learner with another repository beside theirs, and folders in which something is wrong. */
async function learnersHome(): Promise<string> {
  const place = learner();
  for (const files of weeks) place.repository.commit({ message: "Work", files });
  mkdirSync(join(place.home, "an-api-with-a-rather-long-name"));
  const api = new TestRepository(join(place.home, "an-api-with-a-rather-long-name"));
  api.init();
  api.addOrigin("https://github.com/ana-souza/an-api-with-a-rather-long-name.git");
  api.commit({ message: "c", files: python });
  place.repository.commit({
    message: "Work\n\nCompletes: no-such-item-in-the-whole-roadmap",
    author: { name: "Somebody Else Altogether", email: "else@example.com" },
  });
  await init(place, "--from-code");
  writeFileSync(join(place.dir, "plano.md"), note);
  const folder = (name: string, text: string): void => {
    mkdirSync(join(place.home, name));
    writeFileSync(join(place.home, name, "roadmap.json"), text);
  };
  folder("broken", broken);
  folder("syntax", '{ "title": "Plan" "phases": [] }');
  folder(
    "portuguese",
    roadmapText([{ id: "x", title: "Consultas e junções de tabelas em bancos de dados relacionais" }]),
  );
  folder("cohort", "{}");
  writeFileSync(
    join(place.home, "cohort/cohort.json"),
    '{ "title": "C", "learners": [{ "login": "ana" }, { "login": "ana" }] }',
  );
  mkdirSync(join(place.home, "empty"));
  return place.home;
}

const commands: [folder: string, ...args: string[]][] = [
  ["learning", "check"],
  ["learning", "sync", "--dry-run"],
  ["learning", "sync", "--commit"],
  [
    "learning",
    "sync",
    "--dry-run",
    "--repository",
    "../nowhere",
    "--repository",
    "ana-souza/nothing-of-this-name-is-here",
  ],
  ["learning", "explain", "sql-joins"],
  ["learning", "explain", "no-such-item"],
  ["learning", "import", "plano.md", "--out", "new.json"],
  ["learning", "import", "plano.md"],
  ["learning", "import", "no-such-note-anywhere-in-this-folder-or-any-other-folder-that-is-near.md"],
  ["learning", "export", "--write", "plano.md"],
  ["learning", "skills"],
  ["learning", "skills", "window", "functions"],
  ["learning", "skills", "--field", "testing"],
  ["learning", "skills", "--field", "nonsense"],
  ["learning", "skills", "sql-joins"],
  ["learning", "cards", "--out", "cards.txt"],
  ["learning", "init"],
  ["learning", "verify", "site"],
  ["learning", "credentials", "sign", "site"],
  ["learning", "completion", "powershell"],
  ["learning", "translations"],
  ["portuguese", "check"],
  ["portuguese", "sync", "--dry-run"],
  ["portuguese", "translations"],
  ["broken", "check"],
  ["broken", "check", "--fix"],
  ["broken", "sync"],
  ["syntax", "check"],
  ["cohort", "check"],
  ["cohort", "cohort", "plan"],
  ["empty", "init"],
  ["empty", "init", "--starter", "nonsense"],
  ["empty", "sync"],
  ["empty", "snyc"],
  ["empty", "sync", "--drry-run"],
  ["empty", "check", "--format", "xml"],
  ["empty", "check", "--json", "--format", "sarif"],
  ["empty", "init", "a.md", "b.md"],
  ["empty", "init", "a.md", "--from-code"],
  ["empty"],
];

test("a problem is wrapped once, and its line cut, to the width of the terminal", async () => {
  const dir = temporaryFolder();
  const title = "Consultas e junções de tabelas em bancos de dados relacionais";
  writeFileSync(join(dir, "roadmap.json"), roadmapText([{ id: "x", title }]));
  const said = await saidBy(dir, ["check"], 60);
  expect(said).toContain(
    '  Run `npx roadfolio translations` to translate it, or set\n  "language": "pt" if another language is intended.\n',
  );
  expect(said).toMatch(/^ {2}\d+ \| "title": "Consultas e junções .*…$/m);
  expect(said.split("\n").filter((line) => columnsOf(line) > 60)).toEqual([]);
});

test("nothing that could be broken is wider than the terminal", async () => {
  const home = await learnersHome();
  const found: Record<string, string[]> = {};
  for (const [columns, some] of [
    [80, commands],
    [44, commands.filter(([, name = ""]) => /^(?:check|skills|explain|snyc)$/.test(name))],
  ] as const)
    for (const [folder, ...args] of some) {
      const said = await saidBy(join(home, folder), args, columns);
      const wide = said === "" ? ["nothing was said"] : tooWide(said, columns);
      if (wide.length > 0) found[`${columns} columns: roadfolio ${args.join(" ")} (${folder})`] = wide;
    }
  expect(found).toEqual({});
});
