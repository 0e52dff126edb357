/** cohort.json: every problem at once, each at its place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parseCohort } from "../../src/cohort/read-cohort.ts";
import { servedLearners } from "../../src/cohort/rules.ts";
import { changedAt, pathsIn, texts } from "../support/near-valid.ts";

const file = join(import.meta.dirname, "../../schema/cohort.schema.json");
const bySchema = new Ajv2020({ validateFormats: false, strict: true }).compile(
  JSON.parse(readFileSync(file, "utf8")),
);

const full = {
  $schema: "x",
  title: "Backend 2026",
  repository: "acme/backend-2026",
  start: "2026-01-12",
  end: "2026-07-10",
  names: "initials",
  mentors: ["rui"],
  roadmap: "plan/roadmap.json",
  learners: [
    { login: "ana", repository: "ana/learning" },
    { login: "bia", repository: "https://github.com/bia/learning.git", roadmap: "plans/data.json" },
    { login: "caio", repository: "acme/assignment-caio" },
  ],
};

const codesIn = (value: unknown): string[] =>
  parseCohort(JSON.stringify(value), "cohort.json").problems.map(({ code }) => code);

test("one with everything is right", () => {
  const { cohort, problems, isUsable } = parseCohort(JSON.stringify(full), "cohort.json");
  expect(problems).toEqual([]);
  expect(isUsable).toBe(true);
  expect(cohort?.learners.map(({ roadmap }) => roadmap)).toEqual([
    "roadmap.json",
    "plans/data.json",
    "roadmap.json",
  ]);
  expect(bySchema(full)).toBe(true);
});

test("everything that is wrong is reported in one round, with its line", () => {
  const text = [
    "{",
    '  "titel": "Backend",',
    '  "start": "2026-02-30",',
    '  "names": "inital",',
    '  "mentors": ["rui", "RUI"],',
    '  "learners": [',
    '    { "login": "ana", "repository": "ana/learning" },',
    '    { "login": "Ana", "repository": "ana/other" },',
    '    { "login": "bia", "repository": "https://github.com/Ana/Learning.git" },',
    '    { "logn": "caio", "repository": "caio/x" },',
    '    { "login": "https://github.com/duda", "repository": "duda/x" },',
    '    { "repository": "eva/x", "roadmap": "../x.json" },',
    '    { "login": "fe", "repository": "gil/x", "roadmap": "../x.json" }',
    "  ]",
    "}",
  ].join("\n");
  const { problems, isUsable } = parseCohort(text, "cohort.json");
  expect(problems.map(({ level, code, line }) => [level, code, line])).toEqual([
    ["error", "unknown-key", 2],
    ["error", "impossible-date", 3],
    ["error", "wrong-value", 4],
    ["warning", "duplicate-entry", 5],
    ["error", "learner-twice", 8],
    ["error", "learner-twice", 9],
    ["warning", "learner-elsewhere", 9],
    ["error", "unknown-key", 10],
    ["error", "wrong-value", 11],
    ["error", "missing-key", 12],
    ["warning", "learner-elsewhere", 13],
    ["error", "path-outside", 13],
  ]);
  expect(problems[0]?.hint).toContain("Did you mean title?");
  expect(problems[2]?.hint).toContain("Did you mean initials?");
  expect(problems[7]?.hint).toContain("Did you mean login?");
  expect(problems[8]?.hint).toBe("Write only the login, such as ana-souza, not the address of the profile.");
  expect(problems.every(({ path }) => path === "cohort.json")).toBe(true);
  expect(isUsable).toBe(false);
});

test("wrong entries are left out, and the others are served", () => {
  const learners = [
    { login: "ana", repository: "ana/learning" },
    { login: "ANA", repository: "ana/two" },
    { login: "bia" },
    { login: "caio", repository: "caio/learning" },
    { login: "duda", repository: "duda/learning", roadmap: "/etc/passwd" },
  ];
  const { cohort, isUsable } = parseCohort(JSON.stringify({ ...full, learners }), "cohort.json");
  expect(isUsable).toBe(true);
  expect(cohort && servedLearners(cohort).map(({ login }) => login)).toEqual(["ana", "caio"]);
});

test.each<[string, string, string]>([
  ["empty", "", "broken-json"],
  ["no JSON", "learners: ana", "broken-json"],
  ["a list", "[]", "wrong-type"],
  ["no learners", '{ "title": "X" }', "missing-key"],
  ["too large", `{ "title": "X", "learners": []${" ".repeat(8_388_608)} }`, "too-large"],
  ["a forbidden key", '{ "title": "X", "learners": [], "__proto__": {} }', "forbidden-key"],
  ["a key twice", '{ "title": "X", "title": "Y", "learners": [] }', "duplicate-key"],
  ["a comma too many", '{ "title": "X", "learners": [], }', "broken-json"],
])("%s: nobody can be served", (_what, text, code) => {
  const { problems, isUsable } = parseCohort(text, "cohort.json");
  expect(problems.map((one) => one.code)).toEqual([code]);
  expect(isUsable).toBe(false);
});

test("a cohort that ends before it starts", () => {
  expect(codesIn({ ...full, end: "2026-01-11" })).toEqual(["wrong-value"]);
});

describe("credentials", () => {
  const named = { ...full, names: "full" };
  const credentials = { name: "The School", site: "https://school.example/backend" };

  test("are issued by the name and address that the file gives", () => {
    const { cohort, problems } = parseCohort(JSON.stringify({ ...named, credentials }), "cohort.json");
    expect(problems).toEqual([]);
    const site = "https://school.example/backend/";
    expect(cohort?.credentials).toEqual({ name: "The School", site, identity: "did" });
  });

  test.each([
    ["no name", { credentials: {} }, "missing-key"],
    ["full names, in a cohort of initials", { credentials, names: "initials" }, "wrong-value"],
    [
      "an address without https",
      { credentials: { name: "S", site: "http://school.example/" } },
      "wrong-value",
    ],
    ["an address with a query", { credentials: { name: "S", site: "https://s.example/?a" } }, "wrong-value"],
    ["an unknown identity", { credentials: { ...credentials, identity: "x509" } }, "wrong-value"],
  ])("%s: an error", (_what, extra, code) => {
    expect(codesIn({ ...named, ...extra })).toEqual([code]);
  });
});

describe("the JSON Schema accepts what check accepts", () => {
  test("at every place, with every value", () => {
    const pool = [...texts, 0, true, null, [], {}, [{}], ["x"], undefined];
    const apart = pathsIn(full).flatMap((at) =>
      pool.flatMap((put) => {
        const changed: unknown = JSON.parse(JSON.stringify(changedAt(full, at, put) ?? null));
        const { problems } = parseCohort(JSON.stringify(changed), "cohort.json");
        const beyond = new Set(["path-outside", "learner-twice"]);
        const errors = problems.filter(
          ({ level, code, message }) =>
            level === "error" && !beyond.has(code) && !message.startsWith("The cohort ends"),
        );
        return bySchema(changed) === (errors.length === 0)
          ? []
          : [`${at.join(".")} = ${JSON.stringify(put)}: ${errors.map(({ message }) => message).join()}`];
      }),
    );
    expect(apart).toEqual([]);
  });
});
