/** Projects in JavaScript and TypeScript: how to run them, and their tests. */
import { expect, test } from "vitest";
import { describeProject } from "../../../src/projects/project.ts";
import { runOf } from "../../../src/projects/run.ts";
import { type ProjectFiles, projectTree } from "../../support/project.ts";

const packageJson = (content: object): string => JSON.stringify(content, null, 2);

test.each<[string, ProjectFiles, string[]]>([
  [
    "npm start",
    { "package.json": packageJson({ scripts: { start: "node server.js", dev: "nodemon" } }) },
    ["npm install", "npm start"],
  ],
  [
    "npm run dev",
    { "package.json": packageJson({ scripts: { dev: "vite" } }) },
    ["npm install", "npm run dev"],
  ],
  [
    "a project that must be built first",
    { "package.json": packageJson({ scripts: { start: "node dist/main.js", build: "tsc" } }) },
    ["npm install", "npm run build", "npm start"],
  ],
  [
    "pnpm",
    { "package.json": packageJson({ packageManager: "pnpm@9.1.0", scripts: { dev: "vite" } }) },
    ["pnpm install", "pnpm run dev"],
  ],
  [
    "yarn by its lock file",
    { "package.json": packageJson({ scripts: { start: "x" } }), "yarn.lock": "" },
    ["yarn install", "yarn start"],
  ],
  [
    "no scripts",
    { "package.json": packageJson({ main: "./src/index.js" }), "src/index.js": "1" },
    ["npm install", "node src/index.js"],
  ],
  [
    "a main that is not a file name",
    { "package.json": packageJson({ main: "a b.js" }), "a b.js": "1" },
    ["npm install"],
  ],
])("run: %s", async (_name, files, expected) => {
  expect(runOf(await projectTree(files))).toEqual(expected);
});

test.each<[string, ProjectFiles, { command: string; count: number }[]]>([
  [
    "npm test, and calls to other functions named test",
    {
      "package.json": '{"scripts":{"test":"vitest run"}}',
      "a.test.ts":
        'import { test, it } from "vitest";\ntest("a", () => { /x/.test("x"); pattern.test("x"); });\nit.each([1])("b", () => {});\nit("c", () => {});\n',
    },
    [{ command: "npm test", count: 3 }],
  ],
  [
    "the script that npm init writes",
    {
      "package.json": '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}',
      "a.test.js": 'import test from "node:test";\ntest("a", () => {});\n',
    },
    [{ command: "node --test", count: 1 }],
  ],
  [
    "Jest without a script",
    { "package.json": '{"devDependencies":{"jest":"1"}}', "a.spec.js": 'it("a", () => {});\n' },
    [{ command: "npx jest", count: 1 }],
  ],
  [
    "Node's test runner",
    { "a.test.js": 'import test from "node:test";\ntest("a", () => {});\n' },
    [{ command: "node --test", count: 1 }],
  ],
])("tests: %s", async (_name, files, expected) => {
  expect(describeProject(await projectTree(files)).tests).toEqual(expected);
});
