/** GitHub's own language service finds nothing in our workflows or in action.yml. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";

const root = join(import.meta.dirname, "../..");
const folder = ".github/workflows";
const files = ["action.yml", ...readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)];

/** The service remembers what it parsed by name, so that each text gets a name of its own. */
let documents = 0;

async function findings(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${++documents}/${path}`, "yaml", 1, text);
  const diagnostics = await validate(document, {});
  return diagnostics.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
}

test.each(files)("%s is right", async (path) => {
  expect(await findings(path, readFileSync(join(root, path), "utf8"))).toEqual([]);
});

test("the service does find what is wrong", async () => {
  expect(await findings("action.yml", "name: x\ndescription: y\nruns:\n  using: node24\n")).not.toEqual([]);
  expect(await findings(`${folder}/x.yml`, "on: push\njobs:\n  a:\n    runs-onn: x\n")).not.toEqual([]);
});

test("every action from elsewhere is pinned to a commit, with its version beside", () => {
  for (const path of files) {
    const uses = readFileSync(join(root, path), "utf8").matchAll(/^\s*-?\s*uses: (\S+)(.*)$/gm);
    for (const [, target = "", rest] of uses) {
      if (target.startsWith("./")) continue;
      expect(`${target}${rest}`).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});
