import { describe, expect, test } from "vitest";
import { packageJsonReader } from "../../../src/languages/javascript/package-json.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

const packageJson = `{
  "name": "x",
  "dependencies": {
    "react": "^19",
    "@types/Node": "1"
  },
  "devDependencies": { "vitest": "", "a": "1" },
  "peerDependencies": {"b": "*"},
  "optionalDependencies": {"c": "*"},
  "bundleDependencies": ["d"],
  "scripts": {"e": "f"}
}`;

describe("package.json", () => {
  test.each<[string, string, string[]]>([
    ["all sections", packageJson, ["4 react", "5 @types/Node", "7 vitest", "7 a", "9 c", "8 b"]],
    ["a truncated file", '{"dependencies": {"a": "1",\n"b": "2",\n"c"', ["1 a", "2 b"]],
    ["comments and trailing commas", '// x\n{"dependencies": {"a": "1", /* "b": "2", */},}', ["2 a"]],
    ["wrong types", '{"dependencies": ["a"], "devDependencies": "b", "peerDependencies": {"c": {}}}', []],
    ["not an object", '["dependencies"]', []],
    ["a byte order mark", '\uFEFF{"dependencies":\n{"a": "1"}}', ["2 a"]],
    [
      "names on Object.prototype",
      '{"dependencies": {"__proto__": "1", "constructor": "1"}}',
      ["1 __proto__", "1 constructor"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(packageJsonReader, text).map((fact) => fact.replace("dependency npm:", ""))).toEqual(
      expected,
    );
  });

  test("malformed", () => {
    expect(misplaced(packageJsonReader, packageJson)).toEqual([]);
  });

  test.each(['{"a":', "[", '"\\', ",", "/*", "}{"])("many repetitions of %j", (text) => {
    expect(told(packageJsonReader, `{"dependencies": {"a": "1"}, "b": ${lots(text)}`)).toEqual([
      "1 dependency npm:a",
    ]);
  });
});
