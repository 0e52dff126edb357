/** `roadfolio check` of themes of the user's own. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";

const paper = readFileSync(join(import.meta.dirname, "../../../templates/theme/paper.css.hbs"), "utf8");
const pale = paper.replace("light-dark(#545d66,", "light-dark(#8a8a8a,");

function folderWith(files: Record<string, string>): string {
  const dir = temporaryFolder();
  for (const [path, text] of Object.entries({ "roadmap.json": roadmapText([{ id: "a" }]), ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const workflow = (templates: string): string =>
  `jobs:\n  a:\n    steps:\n      - uses: roadfolio/roadfolio@${"0".repeat(40)} # v1\n        with:\n          templates: ${templates} # mine\n`;

test("names the file, the line, the pairs and a colour that would do", async () => {
  const dir = folderWith({ "my-look/theme/paper.css.hbs": pale });
  const { status, stderr } = await runHere(dir, ["check", "--templates", "my-look"]);
  expect(status).toBe(0);
  expect(stderr).toContain(
    [
      "my-look/theme/paper.css.hbs:7:3: warning: --soft is hard to read in light: 3.0:1 on --wash, 3.2:1 on --card and 3.4:1 on --paper. Text needs 4.5:1. [low-contrast]",
      "  7 | --soft: light-dark(#8a8a8a, #a2abb3);",
      "    | ^",
      "  #6e6e6e can be read, for example; or change --wash, --card and --paper.",
      "",
    ].join("\n"),
  );
});

test("as JSON, too", async () => {
  const dir = folderWith({ "my-look/theme/slate.css.hbs": pale });
  const { stdout } = await runHere(dir, ["check", "--templates", "my-look", "--json"]);
  expect(JSON.parse(stdout).problems).toContainEqual(
    expect.objectContaining({
      level: "warning",
      code: "low-contrast",
      path: "my-look/theme/slate.css.hbs",
      line: 7,
      column: 3,
    }),
  );
});

test.each([
  ["my-look", true],
  ['"my-look"', true],
  ["../elsewhere", false],
  ["not-there", false],
])("without the option, the folder that a workflow passes: %s", async (templates, found) => {
  const dir = folderWith({
    "my-look/theme/paper.css.hbs": pale,
    ".github/workflows/portfolio.yml": workflow(templates),
  });
  const { status, stderr } = await runHere(dir, ["check"]);
  expect(status).toBe(0);
  expect(stderr.includes("my-look/theme/paper.css.hbs:7:3: warning")).toBe(found);
});

test("says nothing of the shipped theme, or of another workflow", async () => {
  const own = folderWith({ "my-look/theme/paper.css.hbs": paper });
  expect((await runHere(own, ["check", "--templates", "my-look"])).stderr).not.toContain("contrast");
  const other = folderWith({
    "my-look/theme/paper.css.hbs": pale,
    ".github/workflows/other.yml": workflow("my-look").replace("roadfolio/roadfolio", "x/y"),
  });
  expect((await runHere(other, ["check"])).stderr).not.toContain("contrast");
});

test("a missing folder is an error", async () => {
  await expect(runHere(folderWith({}), ["check", "--templates", "no"])).rejects.toThrow(/templates folder/);
});
