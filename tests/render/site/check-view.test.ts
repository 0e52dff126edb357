import { expect, test } from "vitest";
import { checkView } from "../../../src/render/site/check-view.ts";
import { crowd } from "../../support/crowd.ts";
import { withCode } from "../../support/code-portfolio.ts";

const portfolio = withCode(crowd({ items: 1, done: 1 }));
const [decision] = portfolio.decisions;
if (decision === undefined) throw new Error("There is an item.");
const proven = decision;

/** The commands for a path, or a web page, of somebody's making. */
function checkWith({
  path = "a.sql",
  web = "https://github.com/ana-souza/learning",
  shown = true,
}): string[] | null {
  const repositories = portfolio.repositories.map((one) => ({ ...one, name: "ana-souza/learning", web }));
  const figures = proven.figures.map((figure) => ({ ...figure, path }));
  return checkView({ ...portfolio, repositories }, { ...proven, figures: shown ? figures : [] });
}

test("clones, and shows who wrote the lines", () => {
  expect(checkWith({ path: "sql/04 joins.sql" })).toEqual([
    "git clone https://github.com/ana-souza/learning && cd learning",
    `git blame -L 1,1 2b00000 -- "sql/04 joins.sql"`,
  ]);
});

test("without lines it shows the commit", () => {
  expect(checkWith({ shown: false })).toEqual([
    "git clone https://github.com/ana-souza/learning && cd learning",
    expect.stringMatching(/^git show [0-9a-f]{7}$/),
  ]);
});

test.each([
  ["$(hacked)"],
  ["`hacked`"],
  ['a"; hacked #'],
  ["a\nhacked"],
  ["a;hacked"],
  ["a&hacked"],
  ["%PATH%"],
  ["a'b"],
  ["a\\b"],
  ["!x"],
])("a path that means something to a shell has no command: %j", (path) => {
  expect(checkWith({ path })).toBeNull();
});

test.each([
  ["https://evil.example/$(hacked)"],
  ["https://evil.example/a;b"],
  ["https://evil.example/-x"],
  ["https://evil.example/a/"],
])("nor has such an address: %s", (web) => {
  expect(checkWith({ web })).toBeNull();
});
