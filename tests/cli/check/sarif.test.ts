/** What code scanning reads. */
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { sarifOf } from "../../../src/cli/check/sarif.ts";
import { problemCodes } from "../../../src/problems/codes.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { temporaryFolder, TestRepository } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { runHere } from "../../support/cli.ts";

// The schema is of draft 4, whose identifiers ajv does not read; its other keywords are the same.
const { $schema: _draft, id: _id, ...keywords } = schema;
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
const isSarif = ajv.compile(keywords);

const problem: Problem = {
  level: "error",
  code: "wrong-type",
  message: "“title” must be a string.",
  hint: "Put it in double quotes.",
  path: "plans/my roadmap.json",
  line: 3,
  column: 5,
};

test("is SARIF 2.1.0 for every problem, at every level, with and without a place", () => {
  const codes = Object.keys(problemCodes).filter((code): code is Problem["code"] => code in problemCodes);
  const problems = codes.flatMap((code) =>
    (["error", "warning", "notice"] as const).flatMap((level) => [
      { ...problem, code, level },
      { ...problem, code, level, path: null, line: null, column: null },
    ]),
  );
  for (const some of [[], [problem], problems]) {
    const log = sarifOf(some, "roadmap.json");
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  }
});

test("the schema refuses what is not SARIF", () => {
  expect(isSarif({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("says code, level, message and place", () => {
  expect(
    sarifOf([problem, { ...problem, level: "notice", line: null, column: null }], "roadmap.json"),
  ).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Roadfolio",
            rules: [{ id: "wrong-type", helpUri: expect.stringMatching(/#wrong-type$/) }],
          },
        },
        results: [
          {
            ruleId: "wrong-type",
            ruleIndex: 0,
            level: "error",
            message: { text: "“title” must be a string. Put it in double quotes." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "plans/my%20roadmap.json" },
                  region: { startLine: 3, startColumn: 5 },
                },
              },
            ],
          },
          { level: "note", locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 1 } } }] },
        ],
      },
    ],
  });
});

test("check --format sarif prints nothing else, and its status says whether there is an error", async () => {
  const folder = new TestRepository(temporaryFolder());
  folder.write({ "roadmap.json": roadmapText([{ id: "joins" }, { id: "joins" }]) });
  const bad = await runHere(folder.dir, ["check", "--format", "sarif"]);
  expect(bad).toMatchObject({ status: 1, stderr: "" });
  expect(isSarif(JSON.parse(bad.stdout))).toBe(true);
  folder.write({ "roadmap.json": roadmapText([{ id: "joins" }]) });
  const good = await runHere(folder.dir, ["check", "--format", "sarif"]);
  expect(good).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(good.stdout)).toMatchObject({ runs: [{ results: [] }] });
});
