/** A run of the Action that only checks says what is wrong with a theme of the user's own, at its line. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOnly } from "../../src/action/check.ts";
import { readInputs } from "../../src/action/inputs.ts";
import type { Runner } from "../../src/action/runner.ts";
import { createLog } from "../../src/ports/log.ts";
import { temporaryFolder } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

const paper = readFileSync(join(import.meta.dirname, "../../templates/theme/paper.css.hbs"), "utf8");
const roadmap = roadmapText([{ id: "joins", evidence: [{ skill: "sql-joins" }] }]);

/** The exit status, and each annotation as "level file:line text". */
async function checked(
  css: string,
  inputs: Record<string, string>,
): Promise<{ status: number; said: string[] }> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "my-look/theme"), { recursive: true });
  writeFileSync(join(folder, "my-look/theme/paper.css.hbs"), css);
  const said: string[] = [];
  const runner: Runner = {
    input: () => "",
    hide: () => undefined,
    output: () => undefined,
    annotate: (level, text, { file = "", startLine = 0 }) =>
      void said.push(`${level} ${file}:${startLine} ${text}`),
    summarize: async () => undefined,
  };
  const log = createLog(() => undefined, false);
  const read = readInputs((name) => inputs[name] ?? "");
  return { status: await checkOnly(roadmap, read, folder, runner, log), said };
}

test("with an input that names its folder", async () => {
  const pale = paper.replace("light-dark(#545d66,", "light-dark(#8a8a8a,");
  const { status, said } = await checked(pale, { templates: "my-look" });
  expect(status).toBe(0);
  expect(said).toContainEqual(
    expect.stringMatching(/^warning my-look\/theme\/paper\.css\.hbs:7 --soft is hard to read in light: /),
  );
  expect((await checked(pale, { templates: "my-look", "fail-on": "warning" })).status).toBe(1);
  expect(
    (await checked(paper, { templates: "my-look" })).said.filter((one) => one.includes("theme")),
  ).toEqual([]);
  expect((await checked(pale, {})).said.filter((one) => one.includes("theme"))).toEqual([]);
});
