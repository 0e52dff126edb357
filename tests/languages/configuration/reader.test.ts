import { describe, expect, test } from "vitest";
import { type FactReader, factsOf, longestFact } from "../../../src/languages/fact.ts";
import {
  jsonReader,
  propertiesReader,
  tomlReader,
  yamlReader,
} from "../../../src/languages/configuration/reader.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

/** A reader's facts, as `LINE PATH=VALUE`. */
function keys(reader: FactReader, text: string): string[] {
  return told(reader, text).map((fact) => fact.replace(" key ", " "));
}

const workflow = `on:
  push:
    branches: [main, "v*"]
  workflow_dispatch:
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4 # why
      - run: |
          # none
          pip install -e .

          pytest  -q
      - name: >-
          one
          two
        with: { python-version: 3.10, a.b: "#c" }
`;

describe("YAML", () => {
  test("a workflow", () => {
    expect(keys(yamlReader, workflow)).toEqual([
      "1 on",
      "2 on.push",
      "3 on.push.branches",
      "3 on.push.branches[]=main",
      "3 on.push.branches[]=v*",
      "4 on.workflow_dispatch",
      "5 jobs",
      "6 jobs.test",
      "7 jobs.test.runs-on=ubuntu-latest",
      "8 jobs.test.steps",
      "9 jobs.test.steps[].uses=actions/checkout@v4",
      "12 jobs.test.steps[].run=pip install -e .",
      "14 jobs.test.steps[].run=pytest  -q",
      "16 jobs.test.steps[].name=one",
      "17 jobs.test.steps[].name=two",
      "18 jobs.test.steps[].with",
      "18 jobs.test.steps[].with.python-version=3.10",
      "18 jobs.test.steps[].with.a.b=#c",
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      "scalars as written",
      "a: 1.10\nb: no\nc: null\nd: 0x1F\ne: ~",
      ["1 a=1.10", "2 b=no", "3 c=null", "4 d=0x1F", "5 e=~"],
    ],
    ["empty values", "a:\nb: ''\nc: []\nd: {}", ["1 a", "2 b", "3 c", "4 d"]],
    ["documents", "a: 1\n---\n# x\n- b: 2\n...\n---\n", ["1 a=1", "4 [].b=2"]],
    ["lists in lists", "a:\n  - [b, c]\n  - - d", ["1 a", "2 a[][]=b", "2 a[][]=c", "3 a[][]=d"]],
    [
      "an alias, which is not followed, and a merge, which is",
      "a: &x {b: 1}\nc: *x\nd:\n  <<: *x",
      ["1 a", "1 a.b=1", "2 c", "3 d", "1 d.b=1"],
    ],
    [
      "merges of several maps, and of maps with merges, where the map's own keys win",
      "a: &x {b: 1, c: 2}\nd: &y\n  <<: *x\n  e: 3\nf:\n  <<: [*y, *x]\n  b: 4",
      [
        "1 a",
        "1 a.b=1",
        "1 a.c=2",
        "2 d",
        "4 d.e=3",
        "1 d.b=1",
        "1 d.c=2",
        "5 f",
        "7 f.b=4",
        "4 f.e=3",
        "1 f.c=2",
      ],
    ],
    [
      "merges of itself and of nothing",
      "a: &x\n  b: 1\n  <<: *x\nc:\n  <<: *y\n  <<: 2",
      ["1 a", "2 a.b=1", "4 c"],
    ],
    [
      "tags of CloudFormation",
      "a: !Ref B\nb: !Sub [c, d]\nc: !GetAtt\n  d: 1\ne: !!int 3",
      ["1 a=B", "2 b", "2 b[]=c", "2 b[]=d", "3 c", "4 c.d=1", "5 e=3"],
    ],
    ["YAML 1.1, where `on` would be true", "%YAML 1.1\n---\non: push", ["3 on=push"]],
    [
      "quoted strings with line breaks",
      'a: "b\\nc"\nd: "e\n  f"\ng: h\n  i',
      ["1 a=b", "1 a=c", "2 d=e f", "4 g=h i"],
    ],
    ["only a comment", "a: |\n  # b\nc: 1", ["1 a", "3 c=1"]],
    ["keys that are not strings", "[a, b]: c\n? {d: e}\n: f\ng: h", ["4 g=h"]],
    ["keys on Object.prototype", "__proto__: {constructor: 1}", ["1 __proto__", "1 __proto__.constructor=1"]],
    ["a duplicate key", "a: 1\na: 2", ["1 a=1", "2 a=2"]],
    ["CRLF line endings", "a: b\r\nc: |\r\n  d\r\n  e\r\n", ["1 a=b", "3 c=d", "4 c=e"]],
    ["a truncated file", "a: 1\nb: [c, {d: e", ["1 a=1", "2 b", "2 b[]=c", "2 b[].d=e"]],
    ["tabs", "a: 1\n\tb: 2\nc: 3", ["1 a=1", "2 b=2", "3 c=3"]],
    ["template syntax", "{{- if .x }}\na: 1\n  {{- end }}\n{% if y %}\nb: 2\n", ["2 a=1", "5 b=2"]],
    ["not a map", "just text", []],
    ["a list", "- a\n- b: c", ["1 []=a", "2 [].b=c"]],
  ])("%s", (_, text, expected) => {
    expect(keys(yamlReader, text)).toEqual(expected);
  });

  test("a billion laughs by merges", () => {
    const laughs = Array.from(
      { length: 40 },
      (_, index) => `a${index + 1}: &a${index + 1} {b: {<<: *a${index}}, c: {<<: *a${index}}}`,
    );
    expect(keys(yamlReader, ["a0: &a0 {d: 1}", ...laughs].join("\n"))).toHaveLength(5000);
  });

  test("a billion laughs", () => {
    const laughs = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}*a${at}]`,
    );
    expect(keys(yamlReader, `a0: &a0 ha\n${laughs.join("\n")}`)).toHaveLength(31);
  });

  test.each([
    "[",
    "{a: ",
    "- ",
    "? ",
    "!a ",
    "&a ",
    "a: *b\n",
    "---\n",
    "]\n",
    '"\\',
    "k: v: ",
    "{{ }}",
    "a: |\n",
    "%a\n",
    "  ",
  ])("many repetitions of %j", (text) => {
    expect(factsOf(yamlReader, lots(text)).length).toBeLessThanOrEqual(5000);
  });
});

const json = `{
  // why
  "a": {"b.c": 1.0, "d": null},
  "e": ["f", {"g": "h\\ni"}, []],
  "j": "", /* "k": 1 */
  "l": {},
}`;

describe("JSON", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      json,
      ["3 a", "3 a.b.c=1.0", "3 a.d=null", "4 e", "4 e[]=f", "4 e[].g=h", "4 e[].g=i", "5 j", "6 l"],
    ],
    ["a truncated file", '{"a": {"b": 1,\n"c": [tr', ["1 a", "1 a.b=1", "2 a.c"]],
    ["a list", '[{"a": true}, false]', ["1 [].a=true", "1 []=false"]],
    ["a scalar", '"a"', []],
    ["a byte order mark", '\uFEFF{"a": 1}', ["1 a=1"]],
  ])("%s", (_, text, expected) => {
    expect(keys(jsonReader, text)).toEqual(expected);
  });

  test.each(["[", '{"a":', '{"":', '"\\"', "}", ",", '"a",', "/*"])("many repetitions of %j", (text) => {
    expect(keys(jsonReader, `{"a": 1, "b": ${lots(text)}`)[0]).toBe("1 a=1");
  });
});

const toml = `a = 1.10
b.c = "d" # e
[tool.x]
f = [1, [2], {g = true}]
h = """
# i
j

k"""
l = ''
[[m]]
n = 1979-05-27
[[m]]
"o.p" = 'q'
[m.r]
s = {t.u = 1}
[tool.y]
`;

describe("TOML", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      toml,
      [
        ..."1 a=1.10|2 b|2 b.c=d|3 tool|3 tool.x|4 tool.x.f".split("|"),
        ..."4 tool.x.f[]=1|4 tool.x.f[][]=2|4 tool.x.f[].g=true|7 tool.x.h=j|9 tool.x.h=k|10 tool.x.l".split(
          "|",
        ),
        ..."17 tool.y|11 m|12 m[].n=1979-05-27|14 m[].o.p=q|15 m[].r|16 m[].r.s".split("|"),
        ..."16 m[].r.s.t|16 m[].r.s.t.u=1".split("|"),
      ],
    ],
    ["a truncated file", 'a = 1\n[b]\nc = 2\nd = "', ["1 a=1", "2 b", "3 b.c=2"]],
    [
      "a list of tables in a broken file",
      "x = = 1\n[[a]]\nb = 1\n[[a]]\nb = 2",
      ["2 a", "3 a[].b=1", "5 a[].b=2"],
    ],
    [
      "keys on Object.prototype",
      "[__proto__]\nconstructor = 1",
      ["1 __proto__", "2 __proto__.constructor=1"],
    ],
    ["CRLF line endings", 'a = """\r\nb\r\nc"""\r\n', ["2 a=b", "3 a=c"]],
  ])("%s", (_, text, expected) => {
    expect(keys(tomlReader, text)).toEqual(expected);
  });

  test.each(["[", "[[a.b]]\n", "[a]\n", "a.", "= ", "a = {", "x = [\n", '"""\n'])(
    "many repetitions of %j",
    (text) => {
      expect(keys(tomlReader, `first = 1\n${lots(text)}`)[0]).toBe("1 first=1");
    },
  );

  test("nested brackets that are closed", () => {
    expect(keys(tomlReader, `a = 1\nb = ${"[".repeat(5000)}${"]".repeat(5000)}`)).toEqual(["1 a=1", "2 b"]);
  });
});

describe("each", () => {
  test.each<[string, FactReader, string]>([
    ["YAML", yamlReader, workflow],
    ["JSON", jsonReader, json],
    ["TOML", tomlReader, toml],
  ])("%s malformed", (_, reader, right) => {
    expect(misplaced(reader, right)).toEqual([]);
  });

  test.each<[string, FactReader, (key: number) => string, string, string]>([
    ["YAML", yamlReader, (key) => `k${key}: 1\n`, "", ""],
    ["JSON", jsonReader, (key) => `"k${key}": 1,\n`, "{", "}"],
    ["TOML", tomlReader, (key) => `k${key} = 1\n`, "", ""],
  ])("%s with more keys than the limit", (_, reader, line, before, after) => {
    const text = before + Array.from({ length: 20_000 }, (__, key) => line(key)).join("") + after;
    expect(factsOf(reader, text)).toHaveLength(5000);
  });

  test("a path that is longer than a fact is cut off", () => {
    const deep = '{"key":'.repeat(150);
    const facts = factsOf(jsonReader, deep);
    expect(facts.length).toBeLessThan(60);
    expect(facts.at(-1)?.text).toHaveLength(longestFact);
  });
});

test("properties", () => {
  const text = [
    "# why",
    "! why too",
    "spring.datasource.url=jdbc:postgresql://db/shop",
    "  server.port : 8080 ",
    "a = b=c",
    "flag",
    "",
  ].join("\n");
  expect(keys(propertiesReader, text)).toEqual([
    "3 spring.datasource.url=jdbc:postgresql://db/shop",
    "4 server.port=8080",
    "5 a=b=c",
  ]);
  expect(misplaced(propertiesReader, text)).toEqual([]);
});
